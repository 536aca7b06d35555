export type Position = { readonly file: number; readonly offset: number };

export type RecordPositions = {
  /** Adds the place of the next record; the first one added is that of sequence number 1. */
  readonly add: (position: Position) => void;
  /** Leaves the next `count` sequence numbers without a place: their records are lost. */
  readonly skip: (count: number) => void;
  /** null for a number that is lost or not there yet */
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

  const grow = (needed: number) => {
    if (needed <= places.length) return;
    const larger = new Float64Array(Math.max(needed, places.length * 2));
    larger.set(places);
    places = larger;
  };

  return {
    add: ({ file, offset }) => {
      grow(count + 1);
      places[count] = file * FILE_STEP + offset;
      count += 1;
    },
    skip: (lost) => {
      grow(count + lost);
      places.fill(Number.NaN, count, count + lost);
      count += lost;
    },
    of: (seq) => {
      if (seq < 1 || seq > count) return null;
      const place = places[seq - 1];
      if (place === undefined || Number.isNaN(place)) return null;
      return { file: Math.floor(place / FILE_STEP), offset: place % FILE_STEP };
    },
  };
}
