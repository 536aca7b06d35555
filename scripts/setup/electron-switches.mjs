/**
 * Switches for the Electron of development and tests; a package for users gets none of them.
 * Chromium refuses to run its sandbox as root, and a virtual screen has no GPU.
 *
 * @param {{ isVirtual: boolean }} screen
 * @returns {{ switches: string[], remarks: string[] }} what to pass, and why in words
 */
export const electronSwitches = ({ isVirtual }) => {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    switches: [...(isRoot ? ['--no-sandbox'] : []), ...(isVirtual ? ['--disable-gpu'] : [])],
    remarks: isRoot ? ['Running as root: without the Chromium sandbox (--no-sandbox)'] : [],
  };
};
