import { deflateSync, Inflate } from 'fflate';
import { fromBase64, toBase64 } from '../../text/base64.ts';
import { fingerprint } from './fingerprint.ts';

/** What came of unpacking: a text, more than is allowed, or nothing that was packed here. */
export type Unpacked = { readonly text: string } | 'too much' | 'garbled';

const signed = 4;
/** Deflate makes at most 1032 bytes of one: what is unpacked between two looks stays under 300 kB. */
const bytesAtOnce = 256;

/** A text in letters that may stand in an address: its fingerprint, and the text deflated. */
export function pack(text: string): string {
  const deflated = deflateSync(new TextEncoder().encode(text), { level: 9 });
  const bytes = new Uint8Array(signed + deflated.length);
  new DataView(bytes.buffer).setUint32(0, fingerprint(text));
  bytes.set(deflated, signed);
  return toBase64(bytes);
}

/** Reads what `pack` wrote. It stops as soon as there are more than `most` bytes, and never throws. */
export function unpack(letters: string, most: number): Unpacked {
  const bytes = fromBase64(letters);
  if (!bytes || bytes.length <= signed) return 'garbled';
  try {
    const inflated = inflate(bytes.subarray(signed), most);
    if (!inflated) return 'too much';
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflated);
    return fingerprint(text) === new DataView(bytes.buffer).getUint32(0) ? { text } : 'garbled';
  } catch {
    return 'garbled';
  }
}

/** @throws where the bytes are not deflated ones. */
function inflate(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < bytes.length && length <= most; at += bytesAtOnce)
    inflating.push(bytes.subarray(at, at + bytesAtOnce), at + bytesAtOnce >= bytes.length);
  return length > most ? undefined : joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
