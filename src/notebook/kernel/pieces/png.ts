import { zlibSync } from 'fflate';

const fourBytes = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

/** The check sum of PNG: the polynomial 0xedb88320, bit by bit. */
function checkSum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = new Uint8Array(4 + content.length);
  named.set([...type].map((letter) => letter.charCodeAt(0)));
  named.set(content, 4);
  return joined([Uint8Array.from(fourBytes(content.length)), named, Uint8Array.from(fourBytes(checkSum(named)))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A PNG of pixels of four bytes: red, green, blue and how opaque. */
export function pngOf(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array {
  // Each row begins with its filter: none.
  const rows = new Uint8Array((4 * width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(4 * y * width, 4 * (y + 1) * width), y * (4 * width + 1) + 1);
  const header = Uint8Array.from([...fourBytes(width), ...fourBytes(height), 8, 6, 0, 0, 0]);
  return joined([
    Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}
