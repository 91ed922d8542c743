import katex from 'katex';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../../src/kit/tex/katex.ts';
import { exampleOf, exampleTexts, families, fieldsOf, kinds, readForm } from '../../../src/judge/form/index.ts';
import type { ProblemSpec } from '../../../src/judge/index.ts';
import { Prose, ScrollingTex, Tex } from '../../../src/answer/Tex.tsx';
import { problemKinds } from '../../../src/judge/generate/lists.ts';
import { askedInWords, sideInWords, spreadInWords } from '../../../src/apps/homework/check/words.ts';
import { WorkedSolution } from '../../../src/answer/WorkedSolution.tsx';
import { solve } from '../../../src/judge/solve.ts';

const canBeSet = (tex: string): boolean => {
  try {
    return !katex.renderToString(tex, { ...katexOptions, output: 'mathml' }).includes('katex-error');
  } catch {
    return false;
  }
};

describe('every formula of the page that is not a solution', () => {
  test('can be typeset: what fields are read as, at both ends of each', () => {
    const ends = ['-1000000', '1e-6', '-2e-7^2', '1/3', '2^0.5', 'sqrt(1/2); ln 4; 1,5e-3', '1e6 -1e-6; -1/7 2'];
    const echoes = kinds.flatMap((kind) =>
      families.flatMap((family) =>
        ends.flatMap((end) => {
          const texts = Object.fromEntries(fieldsOf(kind, family).map(({ id }) => [id, end]));
          const { readings } = readForm(kind, family, { ...exampleTexts, ...texts });
          return Object.values(readings).flatMap((reading) => (reading.ok && reading.echo ? [reading.echo.tex] : []));
        }),
      ),
    );
    expect(new Set(echoes).size).toBeGreaterThan(10);
    expect([...new Set(echoes)].filter((tex) => !canBeSet(tex))).toEqual([]);
  });

  test('can be typeset: what is asked, in words', () => {
    const formulas = problemKinds.flatMap(({ kind }) => [...askedInWords(kind).matchAll(/\$([^$]+)\$/g)]);
    expect(formulas.map(([, tex = '']) => tex).filter((tex) => !canBeSet(tex))).toEqual([]);
  });
});

test('at build a formula is set, whichever page comes first and whether or not one asked for KaTeX', () => {
  expect(renderToString(<Tex tex="x^2" />)).toContain('katex');
});

describe('a formula that KaTeX refuses', () => {
  test('is shown as text, and the page stands', () => {
    expect(renderToString(<Tex tex="10^{-5}^2 < 1" />)).toContain('10^{-5}^2 &lt; 1');
    expect(renderToString(<ScrollingTex tex="x^2^3" words="x squared" label="A formula" />)).toContain('>x squared<');
    expect(renderToString(<Prose text="so $x^2$, and on" />)).toContain('katex');
  });
});

describe('the worked solution', () => {
  test('marks both mistakes of a pair, and a mistake of several explanations once', () => {
    const spec: ProblemSpec = exampleOf('divergence', 'normal');
    const mistake = (id: string, step: 'formula' | 'logarithm') => ({ id, step, message: `${id} is missing.` });
    const pair = (first: string, second: string) => ({
      ...mistake(first, 'formula'),
      certain: false,
      mistakes: [mistake(first, 'formula'), mistake(second, 'logarithm')],
    });
    const html = renderToString(
      <WorkedSolution solution={solve(spec)} id="line" mistakes={[pair('½', 'log'), pair('½', 'sign')]} />,
    );
    expect(html.match(/Perhaps here\./g)).toHaveLength(3);
    expect(html).toMatch(/id="line-formula".*½ is missing.*id="line-logarithm".*log is missing.*sign is missing/s);
  });
});

describe('the problem in words', () => {
  test('a spread says what it means for the other one', () => {
    expect(spreadInWords(4, 'sd')).toBe('standard deviation σ\u00a0=\u00a04, so variance σ²\u00a0=\u00a016');
    expect(spreadInWords(2, 'variance')).toBe('variance σ²\u00a0=\u00a02, so standard deviation σ\u00a0=\u00a01.41421');
    expect(spreadInWords(1e-6, 'sd')).toContain('σ\u00a0=\u00a01\u00a0×\u00a010⁻⁶');
    expect(sideInWords('elbo', 'p')).toBe(', the prior');
  });
});
