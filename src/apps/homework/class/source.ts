import type { Encoding } from '../../../judge/class/encoding-names.ts';

/** A file's bytes, and the encoding in which they were read. */
export interface Coded {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** A table that the reader gave: pasted, or the text of a file. */
export interface Source {
  readonly text: string;
  /** The name of the file; null for what was pasted. */
  readonly file: string | null;
  /** What the text of a file was read from. */
  readonly coded?: Coded;
  /** How the file was read, where that is worth a sentence. */
  readonly note: string | null;
}
