import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkDerivation, type CheckedLine } from '../../../src/claims/derivation-check.ts';
import { closedForm, defineDerivation } from '../../../src/claims/derivation.ts';
import { LineValue, SlackValue } from '../../../src/book/derivation/LineValue.tsx';
import { createModel } from '../../../src/book/derivation/model.ts';
import { loadDerivation } from '../../../src/book/derivation/registry.ts';
import { readSettings } from '../../../src/kit/settings/url-state.ts';

const squares = defineDerivation({
  title: 'A difference of squares',
  setting: '',
  parameters: {
    a: { label: 'first number', symbol: 'a', default: 3, min: -10, max: 10, step: 1, colour: 'encoder' },
    b: { label: 'second number', symbol: 'b', default: 1, min: -10, max: 10, step: 1, colour: 'prior' },
  },
  lines: [
    { id: 'squares', relation: 'start', tex: 'a^2-b^2', reason: '', value: ({ a, b }) => closedForm(a * a - b * b) },
    { id: 'product', relation: '=', tex: '(a-b)(a+b)', reason: '', value: ({ a, b }) => closedForm((a - b) * (a + b)) },
  ],
});
const built = { parameters: squares.parameters, checked: checkDerivation(squares) };
const shown = (values: readonly CheckedLine[]) => values.map(({ value }) => value);
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the model of a derivation', () => {
  test('shows the values of the build until the code is there, and says so truly', () => {
    const model = createModel(built);
    model.settings.set({ a: 5 });
    expect(shown(model.lines.value)).toEqual([8, 8]);
    expect(model.place.value).toBe('$a = 3$ and $b = 1$');
  });

  test('moves all lines together once it is', () => {
    const model = createModel(built);
    model.derivation.value = squares;
    model.settings.set({ a: 5, b: -2.5 });
    expect(shown(model.lines.value)).toEqual([18.75, 18.75]);
    expect(model.summary.value).toBe('At $a = 5$ and $b = −2.5$, all 2 lines agree: 18.7500.');
  });

  test('takes from a link what is in bounds, and says what is not', () => {
    const { table } = createModel(built).settings;
    const reading = readSettings(
      table,
      { prefix: 'squares', version: 1 },
      new URLSearchParams('squares.a=7&squares.b=11'),
    );
    expect(reading.values).toEqual({ a: 7, b: 1 });
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toContain('the second number');
  });

  test('counts the lines that could not be confirmed', () => {
    const [first, second] = built.checked;
    if (first === undefined || second === undefined) throw new Error('the derivation has two lines');
    const model = createModel({ ...built, checked: [first, { ...second, verdict: 'fails', offBy: 0.5 }] });
    expect(model.summary.value).toContain('1 of 2 lines could not be confirmed');
  });
});

describe('the value at the end of a line', () => {
  const line: CheckedLine = {
    id: 'x',
    relation: '=',
    value: 8.309996,
    error: 0,
    method: 'quadrature',
    verdict: 'agrees',
    offBy: 0,
    slack: null,
  };
  const text = (change: Partial<CheckedLine>) => textOf(renderToString(<LineValue line={{ ...line, ...change }} />));

  test('has four decimals and the mark that it earned', () => {
    expect(text({})).toBe('8.3100 ✓ by quadrature');
    expect(text({ method: 'closed form' })).toBe('8.3100 ✓ closed form');
    expect(text({ method: 'summation', verdict: 'holds' })).toBe('8.3100 ✓ by summation');
  });

  test('shows a cross and by how much where the line disagrees, and no tick where nothing vouches for it', () => {
    expect(text({ verdict: 'fails', offBy: 0.0012 })).toBe('8.3100 ✗ off by 0.0012, by quadrature');
    expect(text({ verdict: 'uncertain' })).toBe('8.3100 ? not confirmed, by quadrature');
  });

  test('says in words that it is not finite', () => {
    expect(text({ value: -Infinity, says: 'no finite value: p has no mass there' })).toBe(
      '−∞ no finite value: p has no mass there ✓ by quadrature',
    );
    expect(text({ value: Infinity })).toBe('∞ no finite value ✓ by quadrature');
  });

  test('writes the dust of rounding and minus zero as zero, and a true small value in full', () => {
    expect(text({ value: -3e-17 })).toBe('0.0000 ✓ by quadrature');
    expect(text({ value: -0 })).toBe('0.0000 ✓ by quadrature');
    expect(text({ value: 2.5e-7 })).toBe('2.500 × 10⁻⁷ ✓ by quadrature');
  });

  test('has its slack beside it, or the words that there is none to measure', () => {
    const slack = { value: 0.0589, verdict: 'agrees', offBy: 0, method: 'closed form' } as const;
    expect(textOf(renderToString(<SlackValue slack={slack} />))).toBe('0.0589 ✓ closed form');
    expect(textOf(renderToString(<SlackValue slack={null} />))).toBe('none to measure, both lines are infinite');
  });
});

test('a derivation is loaded by its file name, and an unknown name is refused with the names there are', async () => {
  expect((await loadDerivation('closed-form')).lines).toHaveLength(7);
  await expect(loadDerivation('open-form')).rejects.toThrow(/There is no derivation “open-form”.*closed-form/);
});
