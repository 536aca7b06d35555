import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { frameWording } from '../../shared/wording/frame';
import { signInWording } from '../../shared/wording/sign-in';
import { KeyHint } from '../components/key-hint';
import { configureDesk, staffOf, useDesk } from '../data/desk-config';
import { useHandOver } from '../features/sign-in/use-hand-over';
import { sendCommand } from '../lib/commands';
import { useWords } from '../lib/language';

/** Who is at the desk; handing it over, locking it, the language. */
export function PersonMenu() {
  const words = useWords(frameWording);
  const { lock } = useWords(signInWording);
  const config = useDesk((state) => state.config);
  const hasPin = useDesk((state) => state.access.hasPin);
  const { handOverTo, dialog } = useHandOver();
  if (!config) return null;
  const staff = staffOf(config);
  const person = staff.find((one) => one.id === config.onDuty);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-sm">
            {words.onDuty} {person?.name ?? '—'} ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah={420}>
            {staff.map((one) => (
              <Menu.Item
                key={one.id}
                rightSection={hasPin.includes(one.id) ? <IconLock size={16} aria-hidden /> : null}
                onClick={() => {
                  handOverTo(one);
                }}
              >
                {one.name}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
          <Menu.Divider />
          <Menu.Item
            rightSection={<KeyHint keys="Ctrl L" />}
            onClick={() => {
              sendCommand('lock');
            }}
          >
            {lock}
          </Menu.Item>
          <Menu.Item
            onClick={() =>
              void configureDesk({ ...config, language: config.language === 'en' ? 'zh-CN' : 'en' })
            }
          >
            {words.language}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  );
}
