import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

/** Relative luminance of an sRGB colour, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
};

const texts = ['ink', 'muted', 'data', 'prior', 'decoder', 'encoder', 'posterior', 'evidence', 'right', 'wrong'];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  test.each(texts.flatMap((text) => ['paper', 'raised'].map((ground) => [text, ground] as const)))(
    '%s is readable on %s',
    (text, ground) => {
      expect(contrast(tokens.get(text)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['paper', 'raised'])('the edge of a control stands out from %s', (ground) => {
    expect(contrast(tokens.get('edge')![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(3);
  });
});
