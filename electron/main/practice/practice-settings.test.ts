import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskConfigSchema, type DeskConfig } from '../../../shared/ipc/contract';
import { DEFAULT_LOOK, type PaperLook } from '../../../shared/look/paper-look';
import { diskFiles } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { LOOK_FILE, openLookStore } from '../paper-look/paper-look';
import { practiceCode } from './practice-code';
import { practiceHomeOf } from './practice-home';
import { practiceConfig } from './practice-settings';
import { preparePractice } from './prepare-practice';

const temporaryFolder = useTemporaryFolders();
const deskId = '0193b5a0-0000-4000-8000-000000000001';

const real: DeskConfig = {
  deskId: '0193b5a0-0000-4000-8000-000000000009',
  storeId: 'SH01',
  storeCode: 'SH01',
  storeName: '样例店',
  deskLetter: 'B',
  servicePhone: '021-00000000',
  people: [
    { id: 'p1', name: '前台甲', role: 'front-desk' },
    { id: 'p2', name: '离职乙', role: 'front-desk', isDisabled: true },
  ],
  onDuty: 'p1',
  language: 'zh-CN',
  largeType: true,
  colourScheme: 'dark',
  autoLockMinutes: 5,
};

describe('the settings of a practice', () => {
  it('are those of the desk, but another desk, and no number of theirs can be a real one', () => {
    const made = practiceConfig(real, deskId);
    expect(made).toMatchObject({
      deskId,
      storeId: 'practice',
      storeCode: 'LXSH01',
      storeName: '练习·样例店',
    });
    expect(made).toMatchObject({ onDuty: 'p1', deskLetter: 'B', largeType: true, colourScheme: 'dark' });
    expect(made.people.map(({ id }) => id)).toContain('p1');
    expect(made.people.map(({ id }) => id)).not.toContain('p2');
    expect(deskConfigSchema.parse(made)).toEqual(made);
  });

  it('are there for a desk nobody has set up', () => {
    const made = practiceConfig(null, deskId);
    expect(deskConfigSchema.parse(made)).toEqual(made);
    expect(made.storeCode).toBe('LX01');
  });

  it('have somebody for each part the dealer’s process has in every case', () => {
    const roles = new Set(practiceConfig(null, deskId).people.flatMap((person) => person.roles ?? []));
    // D5-7: the chain of a complaint; D18-3: the director beside it.
    for (const role of [
      'front-desk',
      'customer-manager',
      'management-dept',
      'general-manager',
      'visit-clerk',
    ])
      expect(roles).toContain(role);
    expect(roles).toContain('customer-service-director');
  });

  it('fit when the store has as many people and as long names as it may', () => {
    const people = Array.from({ length: 200 }, (_, n) => ({ id: `p${String(n)}`, name: '甲', role: 'x' }));
    const long = { ...real, people, onDuty: 'p199', storeName: '店'.repeat(60), storeCode: 'ABCDEF' };
    expect(deskConfigSchema.safeParse(practiceConfig(long, deskId)).success).toBe(true);
  });

  it.each([
    ['SH01', 'LXSH01'],
    ['SHPD01', 'LXSHPD'],
    ['LXSH01', 'LXSH01'],
    ['LX', 'LXLX'],
    ['A1', 'LXA1'],
  ])('mark the store code %s as %s', (code, marked) => {
    expect(practiceCode(code)).toBe(marked);
    expect(practiceCode(marked)).toBe(marked);
  });
});

describe('preparing a practice', () => {
  it('copies settings and policies without PINs and leaves every real file as it is', async () => {
    const realHome = await temporaryFolder();
    writeFileSync(join(realHome, 'desk.json'), JSON.stringify(real));
    writeFileSync(join(realHome, 'pins.json'), '{"version":1,"pins":[]}');
    mkdirSync(join(realHome, 'policies'));
    writeFileSync(join(realHome, 'policies', 'own.v1.json'), '{}');
    const home = practiceHomeOf(realHome);
    mkdirSync(home);
    await preparePractice(diskFiles, { home, realHome });
    expect(readdirSync(realHome).sort()).toEqual(['desk.json', 'pins.json', 'policies', 'practice']);
    expect(JSON.parse(readFileSync(join(realHome, 'desk.json'), 'utf8'))).toEqual(real);
    expect(readdirSync(home).sort()).toEqual(['desk.json', 'desk.json.copy', 'policies', 'this-is-practice']);
    expect(readdirSync(join(home, 'policies'))).toEqual(['own.v1.json']);
    const made = deskConfigSchema.parse(JSON.parse(readFileSync(join(home, 'desk.json'), 'utf8')));
    expect(made.deskId).not.toBe(real.deskId);
  });

  it('has the store’s look of the papers, but its own name over them: no sheet passes for a real one', async () => {
    const realHome = await temporaryFolder();
    const look: PaperLook = {
      ...DEFAULT_LOOK,
      head: { ...DEFAULT_LOOK.head, name: '海岳汽车', line: '张杨北路 2299 号' },
    };
    writeFileSync(join(realHome, LOOK_FILE), JSON.stringify(look));
    const home = practiceHomeOf(realHome);
    mkdirSync(home);
    await preparePractice(diskFiles, { home, realHome });
    const made = (await openLookStore(diskFiles, home)).read();
    expect(made).toEqual({ ...look, head: { ...look.head, name: '' } });
  });

  it('neither mends nor moves damaged settings of the real desk', async () => {
    const realHome = await temporaryFolder();
    writeFileSync(join(realHome, 'desk.json'), '{"deskId":');
    const home = practiceHomeOf(realHome);
    mkdirSync(home);
    await preparePractice(diskFiles, { home, realHome });
    expect(readFileSync(join(realHome, 'desk.json'), 'utf8')).toBe('{"deskId":');
    expect(readdirSync(home)).toContain('desk.json');
  });

  it('keeps what a practice has changed in its own settings', async () => {
    const realHome = await temporaryFolder();
    const home = practiceHomeOf(realHome);
    mkdirSync(home);
    await preparePractice(diskFiles, { home, realHome });
    const first = readFileSync(join(home, 'desk.json'), 'utf8');
    await preparePractice(diskFiles, { home, realHome });
    expect(readFileSync(join(home, 'desk.json'), 'utf8')).toBe(first);
  });
});
