import { describe, expect, test } from 'vitest';
import { solve, type ProblemSpec, type SolutionLine } from '../../src/judge/index.ts';
import { plainTex } from '../../src/text/plain-tex.ts';
import { readAnswer } from '../../src/judge/reading/read-answer.ts';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { sampleSpecs } from './sample-specs.ts';
import { edgeSpecs } from './written-out/edge-specs.ts';

/** Symbols, and matrices, are no answer. */
const isOfNumbers = ({ id, tex, value }: SolutionLine): boolean =>
  value !== null && id !== 'definition' && id !== 'formula' && !/matrix|\\det|\\tr\b/.test(tex);

/** Why a line cannot be read as it stands, and the refusal that says so. */
const refusalOf = ({ tex, value }: SolutionLine, text: string): RegExp | null => {
  if (text.length > 300) return /I read at most 300\.$/;
  if (tex.includes('\\dots')) return /dots/;
  return Number.isFinite(value)
    ? null
    : /^(A logarithm takes|The formula divides by zero|I cannot read this as a number)/;
};

/** A fraction's two arguments. */
const fraction = /\\[dt]?frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/;

const withoutFractions = (tex: string): string => {
  const next = tex.replace(fraction, '(($1)/($2))');
  return next === tex ? tex : withoutFractions(next);
};

/** TeX as somebody types it who reads it from a page. */
const typed = (tex: string): string =>
  withoutFractions(
    tex
      .replace(/\\(?:begin|end)\{aligned\}|[&]|\{\}|\\\\\[0\.3em\]|\\(?:left|right|[bB]igg?[lr]?)(?![a-z])/g, ' ')
      .replace(/\\[dt]frac(\d)(\d)/g, '($1/$2)')
      .replace(/\\text\{([^{}]*)\}/g, '$1')
      .replace(/\{([\d.-]+)\}(?=\^)/g, '$1')
      .replace(/\\times|\\cdot/g, '*')
      .replace(/\\[ ,;]/g, ' '),
  )
    .replace(/\\[lr]vert/g, '|')
    .replace(/\\infty/g, '∞')
    .replace(/\\pi/g, 'pi')
    .replace(/\\sqrt\{([^{}]*)\}/g, 'sqrt($1)')
    .replace(/\\log_2/g, 'log2')
    .replace(/\\([a-z]+)/g, '$1')
    .replace(/\^\{([^{}]*)\}/g, '^($1)')
    .replace(/[{}]/g, '')
    .replace(/^[ =]+/, '');

const specs: readonly ProblemSpec[] = [...sampleSpecs, ...edgeSpecs];

describe.each([
  ['copied as TeX', (tex: string) => tex],
  ['typed as plain text', typed],
] as const)('a worked solution, %s,', (_, written) => {
  test.each(specs.map((spec) => [JSON.stringify(spec), spec] as const))('is read line by line: %s', (_name, spec) => {
    const { lines, unit } = solve(spec);
    for (const line of lines.filter(isOfNumbers)) {
      const text = written(plainTex(line.tex, katexOptions.macros));
      const answer = readAnswer(text, { unit });
      const refusal = refusalOf(line, text);
      if (refusal && !answer.readable) expect(answer.message, text).toMatch(refusal);
      else {
        const value = answer.readable ? answer.written : answer.message;
        const wanted = line.value ?? NaN;
        if (Number.isFinite(wanted) && typeof value === 'number')
          expect(Math.abs(value - wanted), text).toBeLessThanOrEqual(2e-3 * Math.max(1, Math.abs(wanted)));
        else expect(value, text).toBe(wanted);
      }
    }
  });

  test('has hundreds of lines that can be read', () => {
    const all = specs.flatMap((spec) => solve(spec).lines.filter(isOfNumbers));
    const read = all.filter(({ tex }) => readAnswer(written(plainTex(tex, katexOptions.macros))).readable);
    expect(read.length).toBeGreaterThan(0.94 * all.length);
    expect(all.length).toBeGreaterThan(200);
  });
});

describe('of what solutions print', () => {
  test.each([
    ['\\log{0.5}^2', 2 * Math.log(0.5)],
    ['3 - \\log {4}^2', 3 - Math.log(16)],
    ['\\ln{4}/2', Math.log(4) / 2],
    ['\\log{0,2}', Math.log(0.2)],
    ['log(4)**2', Math.log(4) ** 2],
    ['np.log (4)**2', Math.log(4) ** 2],
    ['(ln 4)^2', Math.log(4) ** 2],
    ['0 \\log 0', 0],
    ['0 ln(0/0.2) + ln 2', Math.LN2],
    ['\\begin{aligned} & 1 - 2 \\\\[0.3em] & {}- 3 \\\\ & {}+ 4 \\end{aligned}', 0],
  ] as const)('%s is %d', (text, value) => {
    const answer = readAnswer(text);
    expect(answer.readable ? answer.value : answer.message).toBe(value);
  });

  test.each(['ln (4)^2', 'ln(4)^2', 'ln(4)²', '1/2(36 + 16 - log (4)^2 - 1)', '\\ln\\left(4\\right)^2', 'log2(4)^-1'])(
    '%s is asked back, for the square may be of the logarithm or within it',
    (text) => {
      const answer = readAnswer(text);
      if (answer.readable) throw new TypeError(`${text} was read.`);
      expect(answer.message).toMatch(/is the logarithm raised to the power, or what it is taken of\?$/);
      expect(answer.suggestions.map((suggestion) => readAnswer(suggestion).readable)).toEqual([true, true]);
    },
  );

  test.each(['1 + ∞', '∞ − ∞', '0 × ∞', '0.5 log 0', '1/0'])('%s is refused', (text) => {
    expect(readAnswer(text).readable).toBe(false);
  });
});
