import { expect, test } from 'vitest';
import { brokenIdentities, canBeOne, shownIn } from '../../scripts/fuzz/identities.ts';
import type { Seen } from '../../scripts/fuzz/in-page.ts';
import { randomModel } from '../../scripts/fuzz/random-model.ts';
import { targets } from '../../scripts/fuzz/targets.ts';
import { randomSource } from '../../src/math/index.ts';
import { decimal } from '../../src/text/number.ts';
import { decodeParameters, encodeParameters } from '../../src/toy/reader-model/weights-code.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test('every random model is one that a link holds', () => {
  for (const seed of seeds) {
    const model = randomModel(randomSource(seed));
    expect(decodeParameters(encodeParameters(model))).toMatchObject({ ok: true });
  }
});

test('a seed gives every figure the same subject, and another seed another', () => {
  const links = (seed: number): string[] => {
    const models = targets.map(({ query }) => /\.model=([^&]*)/.exec(query(seed))?.[1]);
    return models.filter((model) => model !== undefined);
  };
  expect(links(3).length).toBeGreaterThan(4);
  expect(new Set(links(3)).size).toBe(1);
  expect(links(4)[0]).not.toBe(links(3)[0]);
});

test('a number is read as it is shown, with what it was rounded by', () => {
  for (const value of [0, 2.31, -8.06194, 123456.7, -2.5e-7, 4.123e9, -30187468.79]) {
    const shown = shownIn(`is ${decimal(value)} nats`)!;
    expect(Math.abs(shown.value - value)).toBeLessThanOrEqual(shown.within * (1 + 1e-9));
  }
  expect(shownIn('—')).toBeUndefined();
});

const seen = (elbo: string, evidence: string, gap: string, note: string): Seen => ({
  said: 1,
  after: 1,
  state: 'done',
  sentences: [],
  refused: [],
  slips: [],
  words: '',
  readings: [
    { label: 'ELBO', value: elbo, note: '' },
    { label: 'log p(x)', value: evidence, note: '' },
    { label: 'the gap', value: gap, note },
  ],
});

test('an identity is broken by more than the digits and bounds that are shown, and by no less', () => {
  const own = 'by an integral of its own: 1.5000';
  expect(brokenIdentities(seen('−9.5001', '−8.0000', '1.5000', own))).toEqual([]);
  expect(brokenIdentities(seen('−9.5003', '−8.0000', '1.5000', own))).toHaveLength(1);
  expect(brokenIdentities(seen('−9.5000', '−8.0000', '1.5000', 'by an integral of its own: 1.5012'))).toHaveLength(1);
  expect(canBeOne(shownIn('1.5000 ± 0.0012')!, shownIn('1.5012')!)).toBe(true);
  expect(brokenIdentities(seen('−7.0000', '−8.0000', '−1.0000', ''))).toHaveLength(2);
});
