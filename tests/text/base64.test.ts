import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from '../../src/text/base64.ts';

test('any bytes come back from their text, which needs no escaping in an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(bytes);
      expect(encodeURIComponent(text)).toBe(text);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
  expect(fromBase64('a b')).toBeUndefined();
  expect(fromBase64('abcde')).toBeUndefined();
});

test('numbers come back in single precision', () => {
  expect([...bytesToFloats(floatBytes([0, -1.5, Math.PI, -Infinity]))]).toEqual([
    0,
    -1.5,
    Math.fround(Math.PI),
    -Infinity,
  ]);
});
