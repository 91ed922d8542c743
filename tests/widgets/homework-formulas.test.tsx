import katex from 'katex';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/book/katex.ts';
import { solve, type Spread } from '../../src/homework/solve.ts';
import { normal } from '../../src/math/index.ts';
import { meanDomain, spreadDomain } from '../../src/widgets/homework/model.ts';
import { ScrollingTex, Tex } from '../../src/widgets/homework/Tex.tsx';
import { loadTypesetter, typesetter } from '../../src/widgets/homework/typeset.ts';
import { normalTex } from '../../src/widgets/homework/words.ts';

interface Given {
  readonly mean: number;
  readonly spread: number;
  readonly given: Spread;
}

const means = [meanDomain('q').min ?? NaN, -2.5, -3e-9, 0, 4e-7, 6, meanDomain('q').max ?? NaN];
const spreads = [spreadDomain('q', 'sd').min ?? NaN, 2.5e-5, 0.1, 4, spreadDomain('q', 'sd').max ?? NaN];
const everyGiven = means.flatMap((mean) =>
  spreads.flatMap((spread) => (['sd', 'variance'] as const).map((given): Given => ({ mean, spread, given }))),
);
const others: readonly Given[] = [
  { mean: 0, spread: 1, given: 'sd' },
  { mean: -1e6, spread: 1e-6, given: 'sd' },
  { mean: -3e-9, spread: 2.5e-5, given: 'variance' },
  { mean: 1e6, spread: 1e6, given: 'sd' },
];

const distribution = ({ mean, spread, given }: Given) => normal(mean, given === 'sd' ? spread : Math.sqrt(spread));

/** Every formula that the page shows for a problem: the statement, and the solution in both directions. */
const formulasOf = (q: Given, p: Given): string[] => {
  const problem = { q: distribution(q), p: distribution(p) };
  const solutions = [
    solve(problem, { q: q.given, p: p.given }),
    solve({ q: problem.p, p: problem.q }, { q: p.given, p: q.given, letters: 'pq' }),
  ];
  return [
    normalTex('q', problem.q, q.spread, q.given),
    normalTex('p', problem.p, p.spread, p.given),
    ...solutions.flatMap(({ lines }) =>
      lines.flatMap(({ tex, reason }) => [
        tex,
        ...[...reason.matchAll(/\$([^$]+)\$/g)].map(([, inside = '']) => inside),
      ]),
    ),
  ];
};

const everyFormula = new Set(
  everyGiven.flatMap((one) => others.flatMap((other) => [...formulasOf(one, other), ...formulasOf(other, one)])),
);

describe('every formula of the page, at both ends of every field', () => {
  test('can be typeset', () => {
    const failures = [...everyFormula].filter((tex) => {
      try {
        return katex.renderToString(tex, { ...katexOptions, output: 'mathml' }).includes('katex-error');
      } catch {
        return true;
      }
    });
    expect(failures).toEqual([]);
  }, 60_000);

  test('has brackets where a power of ten is squared or stands behind a logarithm', () => {
    const bare = [...everyFormula].filter((tex) => {
      const plain = tex.replace(/\\(?:encoder|prior)\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1');
      return /10\^\{-?\d+\}\s*\^|\\log\s*[\d.]+ \\times|\\log -/.test(plain);
    });
    expect(bare).toEqual([]);
  });
});

describe('a formula that KaTeX refuses', () => {
  afterEach(() => {
    typesetter.value = null;
  });

  test('is shown as text, and the page stands', async () => {
    await loadTypesetter();
    expect(renderToString(<Tex tex="10^{-5}^2 < 1" />)).toContain('10^{-5}^2 &lt; 1');
    expect(renderToString(<ScrollingTex tex="x^2^3" words="x squared" label="A formula" />)).toContain('>x squared<');
  });
});
