import { createFetched } from '../../../kit/work/fetched.ts';
import type { Source } from './source.ts';

/** A class of 100,000 with long answers has less. */
const mostBytes = 20_000_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** It tells an older encoding by the names that columns have in all languages, which are heavy. */
export const decoder = createFetched(() => import('../../../judge/class/decode.ts'));

/** The table in a file that the reader chose or dropped, or why there is none. */
export async function readTableFile(file: File): Promise<Source | { readonly problem: string }> {
  const { name, size } = file;
  if (size > mostBytes) {
    return { problem: `${name} has ${megabytes(size)}, and ${megabytes(mostBytes)} is the most. Grade it in parts.` };
  }
  if (size === 0) return { problem: `${name} is empty.` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await decoder.load();
    if (decoder.value.value === null) {
      return { problem: `What reads ${name} could not be loaded. See whether you are online, then choose it again.` };
    }
    const decoded = decoder.value.value.decode(bytes);
    if (!decoded.ok) return { problem: `${name}: ${decoded.problem}` };
    const { text, encoding, note = null } = decoded;
    return { text, file: name, coded: { bytes, encoding }, note };
  } catch {
    return { problem: `${name} could not be read. Choose it again; a folder cannot be read.` };
  }
}
