import type { Wording } from './wording';

/** Why something was not saved: what happened, what was kept, what to do. Codes are for support. */
export const problemWording = {
  'not-confirmed': [
    '还没有确认保存成功（超过 3 秒）。填写的内容已留在草稿里，没有丢。请稍等再点「再保存一次」，不会重复登记。（代码 S1）',
    'Not yet confirmed as saved (over 3 seconds). What you typed is kept as a draft. Wait a moment and save again; it will not be registered twice. (code S1)',
  ],
  'not-next': [
    '另一个窗口刚写过日志，本次没有写入。草稿已留存，请再保存一次。（代码 S2）',
    'Another window has just written the log; this was not written. The draft is kept, please save again. (code S2)',
  ],
  forked: [
    '本机日志与磁盘上的日志对不上，已停止写入以免弄乱。草稿已留存，请联系管理员。（代码 S3）',
    "This computer's log does not continue the one on the disk; writing has stopped. The draft is kept; please call your administrator. (code S3)",
  ],
  'bad-event': [
    '内容没有通过检查，没有写入。草稿已留存，请联系管理员。（代码 S4）',
    'The content did not pass the check and was not written. The draft is kept; please call your administrator. (code S4)',
  ],
  'disk-full': [
    '磁盘满了，没有写入。已保存的案件都在，草稿尽量留存。请腾出空间后再保存一次。（代码 S5）',
    'The disk is full; nothing was written. Saved cases are safe. Free some space, then save again. (code S5)',
  ],
  'write-failed': [
    '写磁盘失败，没有写入。已保存的案件都在。请再试一次；仍不行请联系管理员。（代码 S6）',
    'Writing to the disk failed. Saved cases are safe. Try again; if it still fails, call your administrator. (code S6)',
  ],
  unknown: [
    '没有保存成功。草稿已留存，请再试一次。（代码 S9）',
    'Not saved. The draft is kept, please try again. (code S9)',
  ],
} as const satisfies Wording;

export const evidenceProblemWording = {
  empty: ['「{name}」是空文件，没有收', '"{name}" is empty and was not taken'],
  'too-large': [
    '「{name}」超过 200 MB，没有收。请压缩或截取后再加',
    '"{name}" is over 200 MB and was not taken. Shorten or compress it',
  ],
  'disk-full': [
    '磁盘快满了，「{name}」没有收。其他证据都在',
    'The disk is nearly full; "{name}" was not taken. Other evidence is safe',
  ],
  'write-failed': ['「{name}」没存上，请再加一次', '"{name}" could not be kept; please add it again'],
  'unknown-upload': ['「{name}」传到一半断了，请再加一次', '"{name}" was interrupted; please add it again'],
  unreadable: [
    '「{name}」读不出来，请换个位置再拖入',
    '"{name}" cannot be read; copy it elsewhere and try again',
  ],
  cancelled: ['「{name}」已取消', '"{name}" was cancelled'],
} as const satisfies Wording;
