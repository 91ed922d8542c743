import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeOf } from '../../src/judge/index.ts';
import { kl, normal } from '../../src/math/index.ts';
import { randomTexts } from './random-texts.ts';

const problem = { q: normal(6, 4), p: normal(0, 1) };
const expected = kl(problem.q, problem.p);
const judge = judgeOf(problem);

/** How far off a right answer to so many figures may be: half of the last one, or a thousandth of the value. */
const slackOf = (value: number, digits: number | null): number => {
  const ofFigures = digits === null ? 0 : 0.51 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.max(1e-3 * expected, ofFigures);
};

// How long the slowest takes, `npm run bench` measures.
const runs = process.env.FRESH_EXAMPLES === undefined ? 30_000 : 100_000;

test(`${runs} random texts never throw and are never right by accident`, () => {
  fc.assert(
    fc.property(randomTexts, (text) => {
      const { verdict, value, digits, message } = judge(text);
      expect(message).not.toBe('');
      if (verdict === 'unreadable') expect(value).toBeNull();
      else expect(value).not.toBeNaN();
      if (verdict === 'correct') {
        const unit = text.toLowerCase().includes('bit') ? Math.LN2 : 1;
        const given = (value ?? NaN) / unit;
        expect(Math.abs(given - expected / unit)).toBeLessThanOrEqual(slackOf(given, digits));
      }
    }),
    { numRuns: runs },
  );
}, 300_000);
