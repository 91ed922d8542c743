import { expect, it } from 'vitest';
import {
  distanceInWords,
  inOneSentence,
  liveInWords,
  summaryInWords,
  timeInWords,
  withError,
} from '../../../src/book/verify/words.ts';

it.each([
  [24.0634, 0.0415, '24.063 ± 0.042'],
  [-0.12345, 0.0099, '−0.1235 ± 0.0099'],
  [688.5, 3.2, '688.5 ± 3.2'],
  [688.5, 32, '689 ± 32'],
])('an estimate %d with standard error %d reads %s', (estimate, error, words) =>
  expect(withError(estimate, error)).toBe(words),
);

it('a value without chance reads to seven digits', () => {
  expect(liveInWords({ value: -0.349402904510498, tolerance: 1e-5 })).toBe('−0.3494029');
});

it('a rejection says how decisive it is', () => {
  const rejection = { value: 0.443, why: 'what the notes print' };
  expect(distanceInWords({ ...rejection, by: 'live', standardErrors: 309.9 })).toBe('at 310 SE');
  expect(distanceInWords({ ...rejection, by: 'live', standardErrors: null })).toBe('by the live check');
  expect(distanceInWords({ ...rejection, by: 'witness', standardErrors: null })).toBe('by the witness');
});

it('a check is one sentence to a screen reader', () => {
  const checked = {
    exact: { value: 24.11370563888011, error: 0 },
    witness: null,
    live: { estimate: 24.06, standardError: 0.042, samples: 400_000 },
    liveMethod: 'Monte Carlo',
    z: -1.28,
    rejections: [],
    verdict: 'agrees',
    faults: [],
    milliseconds: 1,
  } as const;
  expect(inOneSentence(checked)).toBe('Checked: exact 24.1137056388801, live 24.060 ± 0.042, off by 1.28 SE; agrees.');
});

it('a run is summed up with what failed', () => {
  expect(summaryInWords(63, 0, 8210)).toBe('63 of 63 agree, in 8.2 s.');
  expect(summaryInWords(63, 1, 8210)).toBe('62 of 63 agree, 1 does not, in 8.2 s.');
});

it.each([
  [0.2, '<1 ms'],
  [41.6, '42 ms'],
  [1234, '1.2 s'],
])('%d milliseconds read %s', (milliseconds, words) => expect(timeInWords(milliseconds)).toBe(words));
