import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkDerivation, type CheckedLine } from '../../../src/claims/derivation-check.ts';
import { closedForm, defineDerivation } from '../../../src/claims/derivation.ts';
import { LineValue, SlackValue } from '../../../src/book/derivation/LineValue.tsx';
import { explanationOfLine, inOneSentence } from '../../../src/book/derivation/line-facts.ts';
import { longestSlack, shareOfLongest } from '../../../src/book/derivation/slack.ts';
import { createModel } from '../../../src/book/derivation/model.ts';
import { loadDerivation } from '../../../src/book/derivation/registry.ts';
import { outcomeInWords } from '../../../src/book/derivation/words.ts';
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
    expect(text({})).toBe('8.3100 ✓ by integration');
    expect(text({ method: 'closed form' })).toBe('8.3100 ✓ closed form');
    expect(text({ method: 'summation', verdict: 'holds' })).toBe('8.3100 ✓ by summation');
  });

  test('shows a cross and by how much where the line disagrees, and no tick where nothing vouches for it', () => {
    expect(text({ verdict: 'fails', offBy: 0.0012 })).toBe('8.3100 ✗ off by 0.0012, by integration');
    expect(text({ verdict: 'uncertain' })).toBe('8.3100 ? not confirmed, by integration');
  });

  test('earns no tick where its line only rewrites the one above it, and a cross where it is off all the same', () => {
    expect(text({ rewrites: true })).toBe('8.3100 = rewritten');
    expect(text({ rewrites: true, verdict: 'fails', offBy: 0.0012 })).toBe('8.3100 ✗ off by 0.0012, by integration');
  });

  test('says in words that it is not finite', () => {
    expect(text({ value: -Infinity, says: 'no finite value: p has no mass there' })).toBe(
      '−∞ no finite value: p has no mass there ✓ by integration',
    );
    expect(text({ value: Infinity })).toBe('∞ no finite value ✓ by integration');
  });

  test('writes the dust of rounding and minus zero as zero, and a true small value in full', () => {
    expect(text({ value: -3e-17 })).toBe('0.0000 ✓ by integration');
    expect(text({ value: -0 })).toBe('0.0000 ✓ by integration');
    expect(text({ value: 2.5e-7 })).toBe('2.500 × 10⁻⁷ ✓ by integration');
  });

  test('is no number where its digits may be wrong: then it says how roughly it is known', () => {
    expect(text({ error: 4e-5 })).toBe('8.3100 ✓ by integration');
    expect(text({ error: 0.002, verdict: 'uncertain' })).toBe(
      '— known only to within ± 0.002 ? not confirmed, by integration',
    );
    expect(text({ error: Infinity, verdict: 'uncertain' })).toBe(
      '— known only to within ± ∞ ? not confirmed, by integration',
    );
    const slack = { value: 3, error: 0.2, verdict: 'uncertain', offBy: 0, method: 'quadrature' } as const;
    expect(textOf(renderToString(<SlackValue slack={slack} longest={3} />))).toBe(
      '— known only to within ± 0.2 ? not confirmed, by integration',
    );
    const holds = { ...line, relation: '≤' as const, verdict: 'holds' as const };
    const first = { ...line, relation: 'start' as const, error: 0.002 };
    expect(outcomeInWords([first, holds])).toBe('all 2 lines hold, from — to 8.3100');
  });

  test('has its slack beside it, or the words that there is none to measure', () => {
    const slack = { value: 0.0589, error: 0, verdict: 'agrees', offBy: 0, method: 'closed form' } as const;
    expect(textOf(renderToString(<SlackValue slack={slack} longest={1} />))).toBe('0.0589 ✓ closed form');
    expect(textOf(renderToString(<SlackValue slack={null} longest={1} />))).toBe(
      'none to measure, both lines are infinite',
    );
  });
});

describe('the slack of a line', () => {
  const withSlack = (value: number): CheckedLine => ({
    ...built.checked[0]!,
    slack: { value, error: 0, verdict: 'agrees', offBy: 0, method: 'closed form' },
  });

  test('is drawn in proportion to the longest', () => {
    const lines = [withSlack(0.0589), withSlack(0.5108)];
    const longest = longestSlack(lines);
    expect(longest).toBe(0.5108);
    expect(lines.map(({ slack }) => shareOfLongest(slack!.value, longest))).toEqual([0.0589 / 0.5108, 1]);
  });

  test('shrinks against what it was at first, and never grows beyond the longest', () => {
    const [first, smaller, larger] = [[withSlack(0.4)], [withSlack(0.1)], [withSlack(0.8), withSlack(0.2)]];
    expect(shareOfLongest(0.1, longestSlack(first, smaller))).toBe(0.25);
    expect([0.8, 0.2].map((value) => shareOfLongest(value, longestSlack(first, larger)))).toEqual([1, 0.25]);
  });

  test('has no length where there is none, and the whole where it is infinite', () => {
    expect(longestSlack(built.checked)).toBe(0);
    expect([-0.1, 0].map((value) => shareOfLongest(value, 0))).toEqual([0, 0]);
    expect(longestSlack([withSlack(Infinity), withSlack(0.2)])).toBe(0.2);
    expect(shareOfLongest(Infinity, 0.2)).toBe(1);
  });

  test('is hidden from screen readers as a picture: its number says the same', () => {
    const html = renderToString(<SlackValue slack={withSlack(0.25).slack} longest={0.5} />);
    expect(html).toMatch(/<span class="drawn" style="--share: 0\.5;?" aria-hidden="true">/);
    expect(textOf(html)).toBe('0.2500 ✓ closed form');
  });
});

describe('the card of a line', () => {
  const [above, line] = built.checked as [CheckedLine, CheckedLine];

  test('has its value, its method and the line that vouches for it', () => {
    expect(explanationOfLine([above, { ...line, error: 2e-12, method: 'quadrature' }], 1)).toEqual({
      says: 'Line 2, equal to line 1',
      facts: [
        { name: 'value', value: expect.stringMatching(/^8 ± 2\s×\s10⁻¹²$/) },
        { name: 'method', value: 'by integration' },
        { name: 'witness', value: 'line 1, 8, closed form' },
      ],
      verdict: { tone: 'agrees', text: '✓ agrees with line 1.' },
    });
  });

  test('says that a line which rewrites the one above it has the same integrand', () => {
    const { verdict } = explanationOfLine([above, { ...line, rewrites: true }], 1);
    expect(verdict).toEqual({ tone: 'unsure', text: '= rewrites line 1: the integrand is the same.' });
    expect(explanationOfLine([above, { ...line, rewrites: true }, line], 0).says).toBe(
      'Line 1, which is to equal line 3',
    );
  });

  test('names the second line as the witness of the first', () => {
    expect(inOneSentence(explanationOfLine(built.checked, 0))).toBe(
      'Line 1, which is to equal line 2: value 8; method closed form; witness line 2, 8, closed form; agrees with line 2.',
    );
  });

  test('has the slack of an inequality, and says where a line fails', () => {
    const slack = { value: 0.25, error: 0, verdict: 'agrees', offBy: 0, method: 'closed form' } as const;
    const below = { ...line, relation: '≤', verdict: 'holds', slack } as const;
    expect(inOneSentence(explanationOfLine([above, below], 1))).toContain('; slack 0.25, closed form; holds.');
    const failing = explanationOfLine([above, { ...line, verdict: 'fails', offBy: 0.0012 }], 1);
    expect(failing.verdict).toEqual({ tone: 'fails', text: '✗ off by 0.0012, closed form.' });
  });
});

test('a derivation is loaded by its file name, and an unknown name is refused with the names there are', async () => {
  expect((await loadDerivation('closed-form')).lines).toHaveLength(7);
  await expect(loadDerivation('open-form')).rejects.toThrow(/There is no derivation “open-form”.*closed-form/);
});
