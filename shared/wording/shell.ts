import type { Wording } from './wording';

/** What the main process says in windows of the system, when the product's own window cannot. */
export const shellWording = {
  appName: ['客诉台', 'Complaint Desk'],
  practiceTitle: [
    '练习模式 · 与真实数据无关 · 客诉台',
    'Practice · nothing to do with the real data · Complaint Desk',
  ],
  ok: ['知道了', 'OK'],
  wait: ['继续等待', 'Wait'],
  reload: ['重新打开界面', 'Reload'],
  quit: ['退出', 'Quit'],

  crashed: ['界面刚才意外停止，已自动恢复', 'The window stopped unexpectedly and was reopened'],
  crashedWhat: [
    '已保存的案件都在，正在填写的内容已留在草稿里。请从“草稿”继续填写，看一下最后一次保存是否成功。',
    'Every saved case is safe, and what was being typed is kept as a draft. Go on from the draft and check that the last save went through.',
  ],
  crashedAgain: ['界面连续意外停止', 'The window keeps stopping'],
  crashedAgainWhat: [
    '已保存的案件和草稿都在，没有删除任何内容。可以重新打开界面再试；还是不行，请退出，重启电脑后再打开，并联系管理员。',
    'Saved cases and drafts are all kept; nothing was deleted. Reload and try again; if it goes on, quit, restart the computer and call the administrator.',
  ],
  hanging: ['界面没有反应', 'The window does not respond'],
  hangingWhat: [
    '已保存的案件都在，正在填写的内容已留在草稿里。可以再等一会儿，也可以重新打开界面。',
    'Every saved case is safe, and what was being typed is kept as a draft. You can wait a little, or reload the window.',
  ],

  newerData: [
    '这台电脑上的数据由更新版本的客诉台写入',
    'The data on this computer was written by a newer version',
  ],
  newerDataWhat: [
    '为了不损坏数据，这个旧版本不会打开。所有案件都在，没有改动。请重新安装较新的版本再打开。',
    'To keep the data from harm this older version will not open it. Every case is there and unchanged. Install the newer version again.',
  ],
  keyDamaged: ['查找用的密钥文件损坏', 'The key file used for finding is damaged'],
  keyDamagedWhat: [
    '案件日志和附件都在，没有改动。请不要删除数据文件夹，联系管理员从备份恢复 keys 文件夹。',
    'The case log and the files are there and unchanged. Do not delete the data folder; ask the administrator to restore the folder “keys” from a backup.',
  ],
  homeUnusable: ['数据文件夹不能读写', 'The data folder cannot be used'],
  homeUnusableWhat: [
    '已有的案件没有改动。请检查磁盘是否已满、是否有权限，然后重新打开；还是不行，请联系管理员。代码 {code}',
    'Existing cases are unchanged. Check that the disk is not full and that you may write to it, then open the program again; if it fails, call the administrator. Code {code}',
  ],
  settingsDamaged: ['本机设置文件曾经损坏', 'A settings file of this desk was damaged'],
  settingsDamagedWhat: [
    '损坏的文件已改名留在数据文件夹里，案件没有受影响。请到“设置”核对门店、登记台字母和人员；如果要求重新设置，请先联系管理员。',
    'The damaged file was renamed and kept in the data folder; no case is affected. Check store, desk letter and people in Settings; if you are asked to set the desk up anew, call the administrator first.',
  ],
} as const satisfies Wording;
