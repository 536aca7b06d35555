export type Position = { readonly file: number; readonly offset: number };

export type RecordPositions = {
  /** Adds the place of the next record; the first one added is that of sequence number 1. */
  readonly add: (position: Position) => void;
  readonly of: (seq: number) => Position | null;
};

/** Files are far smaller than this many bytes, and both halves fit one double exactly. */
const FILE_STEP = 2 ** 32;

/**
 * Where each record of a journal starts. Eight bytes a record, so that a desk with a million
 * events costs 8 MB and any page is one seek away.
 */
export function createRecordPositions(): RecordPositions {
  let places = new Float64Array(1024);
  let count = 0;

  return {
    add: ({ file, offset }) => {
      if (count === places.length) {
        const larger = new Float64Array(places.length * 2);
        larger.set(places);
        places = larger;
      }
      places[count] = file * FILE_STEP + offset;
      count += 1;
    },
    of: (seq) => {
      if (seq < 1 || seq > count) return null;
      const place = places[seq - 1];
      if (place === undefined) return null;
      return { file: Math.floor(place / FILE_STEP), offset: place % FILE_STEP };
    },
  };
}
