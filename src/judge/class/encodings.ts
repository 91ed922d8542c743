import { startsWith } from './bytes.ts';
import { namesBeyondAscii } from './column-names.ts';
import { encodingNames, isEncoding, type Encoding } from './encoding-names.ts';

const sampleBytes = 4000;

/** Before few signs a zero is more likely that of a picture. */
const fewest = { 'utf-16le': 4, 'utf-16be': 8 } as const;

/**
 * UTF-16 without a mark at its start: two bytes a sign, and in the digits, marks and line ends of a table one of them zero,
 * always on the same side.
 */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const side = odd > even ? 'utf-16le' : 'utf-16be';
  const isEnough = Math.max(even, odd) > 0.1 * sample.length && Math.min(even, odd) <= 0.1 * Math.max(even, odd);
  return isEnough && sample.length >= fewest[side] && bytes.length % 2 === 0 ? side : null;
};

/** Shift-JIS begins its kana and commonest signs with bytes that Western texts hardly have. */
const looksLikeShiftJis = (sample: Uint8Array): boolean => {
  let [pairs, japanese] = [0, 0];
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    pairs += 1;
    if ((byte >= 0x81 && byte <= 0x84) || (byte >= 0x88 && byte <= 0x9f)) japanese += 1;
    i += 1;
  }
  return pairs > 0 && japanese > 0.6 * pairs && !new TextDecoder('shift_jis').decode(sample).includes('\ufffd');
};

/** How many cells of a text, as far as it can be parted without knowing how, are names that columns have. */
const namesIn = (text: string, names: ReadonlySet<string>): number =>
  text.split(/[\n\r,;\t|]/).filter((cell) =>
    names.has(
      cell
        .replace(/^\s*"|"\s*$/g, '')
        .replace(/ ?\d*$/, '')
        .trim()
        .toLowerCase(),
    ),
  ).length;

/** The encoding of a text that is not Unicode: the one in which most names of columns are words; without any, Windows-1252. */
export const olderEncodingOf = (bytes: Uint8Array): Encoding => {
  const sample = bytes.subarray(0, sampleBytes);
  const names = namesBeyondAscii();
  const usual: Encoding = looksLikeShiftJis(sample) ? 'shift_jis' : 'windows-1252';
  let best: { readonly encoding: Encoding; readonly found: number } = { encoding: usual, found: 0 };
  for (const encoding of [usual, ...Object.keys(encodingNames).filter(isEncoding)]) {
    if (encoding.startsWith('utf')) continue;
    const found = namesIn(new TextDecoder(encoding).decode(sample), names);
    if (found > best.found) best = { encoding, found };
  }
  return best.encoding;
};

/** The form of Unicode that the bytes of a text are in, if they are in one. */
export const unicodeOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return utf16Without(bytes) ?? 'utf-8';
};
