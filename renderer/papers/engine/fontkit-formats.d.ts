import 'fontkit';

declare module 'fontkit' {
  /** Adds a font format for `create`, which calls it with `new`; public in fontkit, missing from its types. */
  export function registerFormat(
    format: ((stream: { readonly buffer: Uint8Array }) => object) & {
      readonly probe: (bytes: Uint8Array) => boolean;
    },
  ): void;
}
