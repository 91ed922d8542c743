import katex from 'katex';
import { expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { difficulties, generate, problemKinds } from '../../src/judge/generate/index.ts';
import { hintsOf } from '../../src/judge/practice/index.ts';
import { solve, type SolutionLine } from '../../src/judge/solve.ts';
import type { ProblemSpec } from '../../src/judge/spec.ts';
import { statementOf } from '../../src/judge/statement.ts';

const combinations = problemKinds.flatMap(({ kind }) =>
  difficulties.map(({ difficulty }) => [kind, difficulty] as const),
);

/** A ratio without a unit may be a number that is given, too. */
const isGiven = ({ value, unit }: SolutionLine, spec: ProblemSpec): boolean =>
  unit === null && JSON.stringify(spec).includes(String(value));

test.each(combinations)(
  'a problem of the kind %s that is %s has three hints, which stop before the value',
  (kind, difficulty) => {
    for (let seed = 0; seed < 5; seed++) {
      const spec = generate({ kind, difficulty, seed });
      const hints = hintsOf(spec);
      const told = solve(spec).lines.filter(({ id }) => id === 'value' || id === 'bits');
      const { asked } = statementOf(spec);
      expect(hints.map(({ title }) => title)).toEqual([
        'The formula',
        'With the numbers in it',
        'The first line worked out',
      ]);
      expect(new Set(hints.map(({ tex }) => tex)).size).toBe(3);
      for (const { tex, reason } of hints) {
        expect(reason).not.toBe('');
        expect(tex.startsWith(asked.tex) || tex.startsWith(`\\begin{aligned} ${asked.tex} =`)).toBe(true);
        for (const line of told) if (!isGiven(line, spec)) expect(tex).not.toContain(line.tex.replace(/^= /, ''));
        expect(katex.renderToString(tex, { ...katexOptions, displayMode: true })).toContain('class="katex-display"');
      }
    }
  },
);

test('a formula of several rows has what is asked for on its first row, and no sign twice', () => {
  const [, numbers] = hintsOf({
    kind: 'log-likelihood',
    p: { means: [1, -1], covariance: [[2, 1], [1, 3]] }, // prettier-ignore
    observations: [[2, 1]],
  });
  expect(numbers?.tex).toMatch(/^\\begin\{aligned\} \\log \\p\(\\data\{x\}\) =\{\}&/);
});

test('the first hint to the homework is the closed form, the second has its numbers', () => {
  const [formula, numbers, first] = hintsOf({ q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
  expect(formula?.tex).toContain('\\log \\encoder{\\sigma}^2 - 1');
  expect(numbers?.tex).toContain('\\encoder{6}^2 + \\encoder{4}^2');
  expect(first?.tex).toContain('36 + 16 - \\log 16 - 1');
});
