import type { Wording } from './wording';

/** What the window says when a home of the log was hurt, is being rebuilt, or the disk runs full. */
export const homesWording = {
  rebuildTitle: ['正在重建本机数据库', 'Rebuilding the database on this computer'],
  rebuildWiped: [
    '本机数据库不见了，正在用日志文件重新建立。',
    'The database on this computer is gone; it is being rebuilt from the journal files.',
  ],
  rebuildDamaged: [
    '本机数据库损坏了，正在用日志文件重新建立。',
    'The database on this computer was damaged; it is being rebuilt from the journal files.',
  ],
  rebuildRolledBack: [
    '本机数据库退回到了较早的样子，正在用日志文件补齐。',
    'The database on this computer went back to an earlier state; it is being completed from the journal files.',
  ],
  rebuildBehind: [
    '本机数据库比日志少，正在补齐。',
    'The database on this computer is behind the journal and is being completed.',
  ],
  rebuildSafe: [
    '已登记的案件都在日志文件里。不用操作，完成后自动打开；中途关机也不要紧，下次会接着做。',
    'Every registered case is in the journal. There is nothing to do: the app opens by itself. Switching off is safe; the next start goes on.',
  ],
  tidyTitle: ['正在整理本机数据库', 'Putting the database in order'],
  tidy: ['程序更新了，案件列表要重新整理一遍。', 'The program is newer: the lists of cases are made anew.'],
  tidySafe: [
    '案件内容不变。不用操作，完成后自动打开。',
    'The cases themselves do not change. There is nothing to do: the app opens by itself.',
  ],
  tidyProgress: ['已整理 {done} / {total} 件案件', '{done} of {total} cases'],
  progress: ['已恢复 {done} / {total} 条记录，{cases} 件案件', '{done} of {total} entries, {cases} cases'],

  rebuiltTitle: ['本机数据库已重建', 'The database has been rebuilt'],
  rebuilt: [
    '从日志恢复了 {events} 条记录，现有案件 {cases} 件。',
    '{events} entries came back from the journal; there are {cases} cases.',
  ],
  printsGone: [
    '待打印列表不在日志里，请看看有没有单据还没打。',
    'The list of papers waiting to print is not in the journal: please check for papers not printed yet.',
  ],
  keptAside: [
    '损坏的文件另存在数据文件夹的 kept-aside 里，没有删除。',
    'The damaged files are kept in “kept-aside” in the data folder; nothing was deleted.',
  ],
  mendedTitle: ['日志文件已修复', 'The journal has been mended'],
  mended: [
    '日志文件有损坏，已用数据库和读得出的部分重新写好。损坏的文件另存在数据文件夹的 kept-aside 里。',
    'A journal file was damaged. It was written anew from the database and everything readable; the damaged file is kept in “kept-aside” in the data folder.',
  ],
  returnedTitle: ['日志文件已补齐', 'The journal has been completed'],
  returned: [
    '日志文件缺少 {events} 条记录，已从数据库补回。',
    'The journal lacked {events} entries; they came back from the database.',
  ],

  lostTitle: ['有记录找不回来了', 'Some entries cannot be found'],
  lostWhat: [
    '数据库和日志文件里都找不到下面这些记录。其余 {kept} 条记录都在，没有改动。',
    'Neither the database nor the journal has the entries below. The other {kept} entries are there and unchanged.',
  ],
  lostDo: [
    '请先联系管理员，看能不能从备份恢复。也可以继续使用：编号接着往后排，不会重复。',
    'Call the administrator first: a backup may have them. You can also go on: numbers continue behind them and never repeat.',
  ],
  lostHere: ['本登记台：第 {from}–{to} 条，共 {count} 条', 'This desk: entries {from}–{to}, {count} in all'],
  lostOneHere: ['本登记台：第 {from} 条', 'This desk: entry {from}'],
  lostOneElsewhere: ['登记台 {desk}：第 {from} 条', 'Desk {desk}: entry {from}'],
  lostElsewhere: [
    '登记台 {desk}：第 {from}–{to} 条，共 {count} 条',
    'Desk {desk}: entries {from}–{to}, {count} in all',
  ],
  goOnWithout: ['缺着继续用', 'Go on without them'],
  quit: ['退出', 'Quit'],

  noRoomTitle: ['磁盘空间不够，数据库先不打开', 'Too little disk space to open the database'],
  noRoomWhat: [
    '空间太少时打开会伤到数据，所以先等着。已登记的案件和草稿都在。请删掉不用的文件，留出 2 GB 以上；空间够了会自动打开。',
    'Opening it with so little room could harm the data, so the app waits. Registered cases and drafts are safe. Delete files you do not need until 2 GB are free; the app then opens by itself.',
  ],
  notWholeTitle: ['本机数据库打不开', 'The database on this computer does not open'],
  notWholeWhat: [
    '日志文件里的记录比数据库少，所以没有自动重建。什么都没有删除，请先联系管理员。也可以现在重建：打不开的数据库另外保存，日志里没有的记录会一条条列出来。',
    'The journal has fewer entries than the database had, so it was not rebuilt by itself. Nothing was deleted; call the administrator first. You can also rebuild now: the database that does not open is kept aside, and what the journal lacks will be named.',
  ],
  rebuildNow: ['另外保存并重建', 'Keep it aside and rebuild'],

  damagedTitle: ['日志文件损坏，本机暂时不能保存', 'The journal is damaged: nothing can be saved for now'],
  readable: [
    '数据库里有 {cases} 件案件，都可以查看。',
    'The database has {cases} cases, and all of them can be read.',
  ],
  damagedWhat: [
    '损坏的日志文件原样保留，没有删除。修复没有完成，可能是磁盘满了或写不进去。请腾出空间后重新打开；还是不行，请联系管理员。',
    'The damaged journal is kept as it is; nothing was deleted. Mending did not finish, perhaps because the disk is full or cannot be written. Free some space and open the app again; if it fails, call the administrator.',
  ],
  divergedTitle: ['数据库和日志对不上', 'Database and journal do not agree'],
  divergedWhat: [
    '两处记着不同的经过，可能恢复过旧备份。两处都原样保留，没有改动。暂时不能登记，请联系管理员。',
    'The two tell different stories, perhaps after an old backup was restored. Both are kept as they are. Nothing can be registered for now; call the administrator.',
  ],
  goOnReading: ['知道了，先查看', 'Go on, to read'],
  footDamaged: ['日志损坏，不能保存', 'Journal damaged: nothing is saved'],
  footDiverged: ['数据库和日志对不上', 'Database and journal disagree'],

  diskLow: ['磁盘剩余不到 2 GB', 'Less than 2 GB of disk space left'],
  diskLowWhat: [
    '还能照常登记。请清理磁盘；少于 500 MB 时会停止保存。',
    'You can go on registering. Free some space: below 500 MB saving stops.',
  ],
  diskReadOnly: ['磁盘快满，只能查看', 'Disk nearly full: reading only'],
  diskReadOnlyWhat: [
    '剩余不到 500 MB。登记、修改、附件先不能保存，草稿会尽量留下。请腾出空间，之后自动恢复。',
    'Less than 500 MB left. Registering, amending and evidence wait; drafts are kept as far as possible. Free some space, and saving comes back by itself.',
  ],
  diskBack: ['磁盘空间够了，可以保存了', 'There is room again: saving works'],
} as const satisfies Wording;
