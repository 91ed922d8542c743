import type { DistributionSpec, PairSpec } from './distributions.ts';
import { coloured, type Letter } from './solution/terms.ts';
import { writtenDistribution, type Written } from './written.ts';

/** A name, or a formula that is written the same in TeX. */
export const symbol = (name: string): Written => ({ tex: name, words: name });

/** Two sides with an equals sign between. */
export const equation = (left: Written, right: Written): Written => ({
  tex: `${left.tex} = ${right.tex}`,
  words: `${left.words} = ${right.words}`,
});

/** “q = N(6, 4²)”, in its colour. */
export const given = (letter: Letter, spec: DistributionSpec): Written => {
  const { tex, words } = writtenDistribution(spec);
  return { tex: `\\${letter} = ${coloured(letter, tex)}`, words: `${letter} = ${words}` };
};

/** Both distributions of a pair, q first. */
export const givenPair = ({ q, p }: PairSpec): readonly [Written, Written] => [given('q', q), given('p', p)];

/** n as ₙ */
export const subscript = (n: number): string =>
  [...String(n)].map((digit) => String.fromCodePoint(0x2080 + Number(digit))).join('');

/** x₁, x₂ or x₁, …, x₅ */
export const series = (letter: string, count: number, log = false): Written => {
  const [tex, words] = log ? [`\\log ${letter}`, `log ${letter}`] : [letter, letter];
  const first = { tex: `${tex}_1`, words: `${words}₁` };
  if (count === 1) return first;
  const [texDots, dots] = count === 2 ? ['', ''] : [' \\dots,', ' …,'];
  return {
    tex: `${first.tex},${texDots} ${tex}_{${count}}`,
    words: `${first.words},${dots} ${words}${subscript(count)}`,
  };
};
