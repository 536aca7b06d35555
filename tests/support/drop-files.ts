import type { Page } from '@playwright/test';

export type DroppedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Drops files on an element, as the file manager does. */
export async function dropFiles(page: Page, selector: string, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, type, bytes }) => ({
    name,
    type,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, type, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, sent);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
}
