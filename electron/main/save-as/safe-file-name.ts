/** Names that are devices on Windows, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** What Windows refuses in a name, control characters, half characters, and turners of the reading direction. */
const UNSAFE = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** Linux takes 255 bytes; a third is left for the ending and for the name while it is half written. */
const LONGEST = 180;
const ENDING = /\.[a-z0-9]{1,10}$/iu;

function cutTo(text: string, bytes: number): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept;
}

/**
 * A name that every system can save under and that looks like what it is: a turned reading
 * direction can dress a program up as a picture. Never empty, no path, not hidden, its ending kept.
 */
export function safeFileName(name: string): string {
  const clean = name.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/gu, '');
  const ending = ENDING.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length);
  const short = cutTo(stem, LONGEST).replace(/[.\s]+$/u, '');
  return `${short === '' || DEVICES.test(short) ? '_' : ''}${short}${ending}`;
}
