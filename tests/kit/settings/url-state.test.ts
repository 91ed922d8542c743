import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceSetting,
  clearSettings,
  hiddenSetting,
  initialValues,
  numberSetting,
  readSettings,
  textSetting,
  writeSettings,
  type SettingsTable,
} from '../../../src/kit/settings/url-state.ts';

interface State {
  readonly mean: number;
  readonly unit: 'nats' | 'bits';
  readonly answer: string;
}

const table: SettingsTable<State> = {
  mean: numberSetting(4, { name: 'the mean', min: -50, max: 50 }),
  unit: choiceSetting('nats', 'the unit', ['nats', 'bits']),
  answer: textSetting('', 'the answer', 20),
};
const here = { prefix: 'demo', version: 1 };

function read(query: string): ReturnType<typeof readSettings<State>> {
  return readSettings(table, here, new URLSearchParams(query));
}

test('a link restores every setting it was made from', () => {
  fc.assert(
    fc.property(
      fc.record({
        mean: fc.double({ min: -50, max: 50, noNaN: true }),
        unit: fc.constantFrom<State['unit']>('nats', 'bits'),
        answer: fc.string({ maxLength: 20 }),
      }),
      (state) => {
        const params = new URLSearchParams();
        writeSettings(table, here, state, params);
        const { values, problems } = read(params.toString());
        expect(problems).toEqual([]);
        expect(values).toEqual({ ...state, mean: state.mean + 0 });
      },
    ),
  );
});

describe('a link full of nonsense', () => {
  test('keeps the initial value of each bad setting, and says so', () => {
    const { values, problems } = read('demo.v=1&demo.mean=abc&demo.unit=bits');
    expect(values).toEqual({ mean: 4, unit: 'bits', answer: '' });
    expect(problems).toEqual([
      'In the link: “abc” is not a number. For the mean, type a number from \u221250 to 50. The figure shows 4.',
    ]);
  });

  test('never throws, and always gives values within bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string(), (mean, unit, rest) => {
        const params = new URLSearchParams(rest);
        params.set('demo.mean', mean);
        params.set('demo.unit', unit);
        const { values } = readSettings(table, here, params);
        expect(Math.abs(values.mean)).toBeLessThanOrEqual(50);
        expect(['nats', 'bits']).toContain(values.unit);
      }),
      { numRuns: 300 },
    );
  });

  test('of another version starts afresh with one sentence', () => {
    const { values, problems } = read('demo.v=7&demo.mean=2');
    expect(values).toEqual(initialValues(table));
    expect(problems).toEqual([
      'The link was made for version “7” of this figure, and this is version 1: the figure starts afresh.',
    ]);
  });
});

describe('a sentence about a link', () => {
  const spread = choiceSetting('sd', 'the spread of q', { sd: 'standard deviation', variance: 'variance' });
  const page = { mean: numberSetting(-4, { name: 'the mean', min: -50, max: 50 }), spread, answer: table.answer };
  const problems = (query: string): readonly string[] =>
    readSettings(page, here, new URLSearchParams(query), 'page').problems;

  test('names what shows the values, and speaks in the page’s words', () => {
    expect(problems('demo.spread=hats')).toEqual([
      'In the link: “hats” is not a choice. For the spread of q, choose standard deviation or variance. The page shows standard deviation.',
    ]);
    expect(problems('demo.v=2')[0]).toContain('of this page, and this is version 1: the page starts afresh.');
  });

  test('quotes nothing where there is nothing to quote', () => {
    expect(problems('demo.mean=&demo.spread=')).toEqual([
      'In the link, the mean is blank. The page shows \u22124.',
      'In the link, the spread of q is blank. The page shows standard deviation.',
    ]);
    expect(problems(`demo.answer=${'x'.repeat(21)}`)).toEqual([
      'In the link: “xxxxxxxxxxxxxxxxxxxxx” is longer than 20 characters, the most for the answer. The page leaves it blank.',
    ]);
  });

  test('is not said about a setting that the page does not show', () => {
    const checked = { checked: hiddenSetting(choiceSetting('no', 'whether it is checked', ['yes', 'no'])) };
    const reading = readSettings(checked, here, new URLSearchParams('demo.checked=perhaps'));
    expect(reading).toEqual({ values: { checked: 'no' }, problems: [] });
  });
});

test('two figures share one address without touching each other', () => {
  const params = new URLSearchParams('q=search');
  writeSettings(table, { prefix: 'a', version: 1 }, { mean: 1, unit: 'nats', answer: '' }, params);
  writeSettings(table, { prefix: 'a-b', version: 1 }, { mean: 2, unit: 'bits', answer: '' }, params);
  expect(readSettings(table, { prefix: 'a', version: 1 }, params).values.mean).toBe(1);
  clearSettings({ prefix: 'a', version: 1 }, params);
  expect(readSettings(table, { prefix: 'a-b', version: 1 }, params).values.mean).toBe(2);
  expect(params.get('q')).toBe('search');
  expect(params.has('a.mean')).toBe(false);
});
