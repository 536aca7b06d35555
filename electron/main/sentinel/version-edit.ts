/** What a LevelDB manifest says is there (google/leveldb db/version_edit.cc). */
export type LevelDbVersion = {
  /** size in bytes by number of every table file in use */
  readonly tables: ReadonlyMap<number, number>;
  /** write-ahead logs from this number on are read at the next opening */
  readonly logNumber: number;
  /** the one older log that may still be needed; 0 for none */
  readonly previousLog: number;
};

/** Reads the numbers and texts of one record; throws a RangeError past its end. */
class Fields {
  #at = 0;
  constructor(private readonly bytes: Buffer) {}

  get isDone(): boolean {
    return this.#at >= this.bytes.length;
  }

  /** A varint; numbers of files and sizes fit a double exactly. */
  number(): number {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = this.bytes.readUInt8(this.#at);
      this.#at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  skipText(): void {
    const length = this.number();
    if (this.#at + length > this.bytes.length) throw new RangeError('version edit: text past the end');
    this.#at += length;
  }
}

/** Follows all edits of a manifest; null when one is not understood. */
export function followEdits(records: readonly Buffer[]): LevelDbVersion | null {
  const tables = new Map<number, number>();
  let [logNumber, previousLog] = [0, 0];
  const follow = (fields: Fields): boolean => {
    switch (fields.number()) {
      case 1: // name of the comparator
        fields.skipText();
        return true;
      case 2:
        logNumber = fields.number();
        return true;
      case 3: // next file number
      case 4: // last sequence
        fields.number();
        return true;
      case 5: // level and key of a compaction
        fields.number();
        fields.skipText();
        return true;
      case 6: // level and number of a table that went
        fields.number();
        tables.delete(fields.number());
        return true;
      case 7: {
        fields.number();
        const number = fields.number();
        tables.set(number, fields.number());
        fields.skipText();
        fields.skipText();
        return true;
      }
      case 9:
        previousLog = fields.number();
        return true;
      default:
        return false;
    }
  };
  try {
    for (const record of records) {
      const fields = new Fields(record);
      while (!fields.isDone) if (!follow(fields)) return null;
    }
    return { tables, logNumber, previousLog };
  } catch {
    return null;
  }
}
