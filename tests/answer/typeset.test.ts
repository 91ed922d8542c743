import { expect, test } from 'vitest';
import { typesetter } from '../../src/answer/typeset.ts';

/** The lengths in em that a formula's drawing has. */
const lengthsIn = (html: string): number[] =>
  [...html.matchAll(/(-?[\d.]+)em/g)].map(([, size]) => Math.abs(Number(size)));

test.each([
  String.raw`\rule{90em}{90em}`,
  String.raw`a\hspace{900cm}b`,
  String.raw`a\kern900em b`,
  String.raw`\raisebox{-90em}{a}`,
  String.raw`\begin{matrix}a\\[90em]b\end{matrix}`,
  String.raw`a\above{90em}b`,
  String.raw`a\kern- 900em b`,
  String.raw`a\mskip-900mu b`,
  String.raw`\rule[-90em]{6em}{6em}`,
])('a formula from a file draws no wall: %s', (tex) => {
  const html = typesetter.value!(tex, false) ?? '';
  expect(Math.max(0, ...lengthsIn(html.slice(html.indexOf('katex-html'))))).toBeLessThan(20);
});
