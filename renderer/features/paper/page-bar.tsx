import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { paperViewWording } from '../../../shared/wording/printing';
import { fill } from '../../../shared/wording/wording';
import { useWords } from '../../lib/language';
import { zoomPercent, ZOOM_STEPS } from './page-zoom';
import type { usePageView } from './use-page-view';

type Props = {
  readonly pageView: ReturnType<typeof usePageView>;
  /** 0 while the paper is made */
  readonly pages: number;
  readonly isBlank: boolean;
  readonly onBlank: (isBlank: boolean) => void;
};

/** Over the pages: which one, how large, and whether it is of this case or blank for the pen. */
export function PageBar({ pageView, pages, isBlank, onBlank }: Props) {
  const words = useWords(paperViewWording);
  const { page, view, change, step, setZoom, room } = pageView;
  const { zoom, isAsideShown } = view;
  const aside = isAsideShown ? words.hideAside : words.showAside;
  const AsideIcon = isAsideShown ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarLeftExpand;
  const percent = zoomPercent(zoom, room);
  return (
    <Group justify="space-between" wrap="nowrap" px="xs" py={4} className="hairline" data-testid="page-bar">
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={aside}
          title={aside}
          aria-expanded={isAsideShown}
          data-testid="fold-aside"
          onClick={() => {
            change({ isAsideShown: !isAsideShown });
          }}
        >
          <AsideIcon size={18} />
        </ActionIcon>
        <Text size="sm" c="dimmed" className="tabular" data-testid="page-of">
          {pages === 0 ? '' : fill(words.pageOf, { page, pages })}
        </Text>
      </Group>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          disabled={percent <= ZOOM_STEPS[0]}
          onClick={() => {
            step(-1);
          }}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <Text size="sm" w={46} ta="center" className="tabular" data-testid="zoom">
          {percent} %
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          disabled={percent >= 200}
          onClick={() => {
            step(1);
          }}
        >
          <IconPlus size={16} />
        </ActionIcon>
        {(['width', 'page'] as const).map((fit) => (
          <Button
            key={fit}
            size="compact-sm"
            fw={400}
            variant={zoom === fit ? 'light' : 'subtle'}
            {...(zoom === fit ? {} : { color: 'gray' })}
            aria-pressed={zoom === fit}
            onClick={() => {
              setZoom(fit);
            }}
          >
            {fit === 'width' ? words.fitWidth : words.fitPage}
          </Button>
        ))}
      </Group>
      <SegmentedControl
        size="xs"
        aria-label={words.blankForm}
        value={isBlank ? 'blank' : 'case'}
        data={[
          { value: 'case', label: words.thisCase },
          { value: 'blank', label: words.blankForm },
        ]}
        onChange={(value) => {
          onBlank(value === 'blank');
        }}
      />
    </Group>
  );
}
