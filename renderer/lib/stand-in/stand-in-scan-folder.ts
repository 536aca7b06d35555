/** A browser watches no folder. */
export const standInScanFolder = {
  'scan-folder:choose': async () => ({ ok: false, refusal: 'not-a-folder' }) as const,
  'scan-folder:forget': async () => ({ ok: true, state: OFF }) as const,
  'scan-folder:look': async () => ({ state: OFF, ready: [] }),
  'scan-folder:read': async () => null,
  'scan-folder:settle': async () => ({ moved: false }),
};

const OFF = { status: 'off', name: null, unfinished: 0, strange: 0, unmoved: 0 } as const;
