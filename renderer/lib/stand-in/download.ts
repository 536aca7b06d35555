/** How long the browser may take to begin a download before the address of its bytes goes, in ms. */
const KEEP_ADDRESS = 60_000;

/** Gives a file to the browser to download: its stand-in for a save dialog. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_ADDRESS);
}
