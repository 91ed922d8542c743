import { decode } from '../../../judge/class/decode.ts';
import type { Source } from './source.ts';

/** A class of 100,000 with long answers has less. */
const mostBytes = 20_000_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** The table in a file that the reader chose or dropped, or why there is none. */
export async function readTableFile(file: File): Promise<Source | { readonly problem: string }> {
  const { name, size } = file;
  if (size > mostBytes) {
    return { problem: `${name} has ${megabytes(size)}, and ${megabytes(mostBytes)} is the most. Grade it in parts.` };
  }
  if (size === 0) return { problem: `${name} is empty.` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decode(bytes);
    if (!decoded.ok) return { problem: `${name}: ${decoded.problem}` };
    const { text, encoding, note = null } = decoded;
    return { text, file: name, coded: { bytes, encoding }, note };
  } catch {
    return { problem: `${name} could not be read. Choose it again; a folder cannot be read.` };
  }
}
