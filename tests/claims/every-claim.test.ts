import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/check.ts';
import type { ClaimFile } from '../../src/claims/define.ts';
import { libraryOf } from '../../src/claims/library.ts';
import { randomSource } from '../../src/math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

// A new claim file is found here, without a list.
const library = libraryOf(
  Object.entries(import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true })),
);

// A claim may draw millions of numbers, on a machine that has other work.
describe('every claim of the book', { timeout: 60_000 }, () => {
  let tf: TensorFlow;
  beforeAll(async () => {
    tf = await loadTensorFlow();
  });

  it('is found', () => {
    expect(library.size).toBeGreaterThan(0);
  });

  it.each([...library.keys()])('%s agrees by all its roads, and they reject what is wrong', (id) => {
    const { claim } = library.get(id)!;
    const before = tf.memory().numTensors;
    const checked = checkClaim(claim, randomSource(2026).fork(id), tf);
    expect(checked.faults).toEqual([]);
    expect(checked.verdict).toBe('agrees');
    expect(tf.memory().numTensors).toBe(before);
  });

  const finite = [...library.values()].filter(({ claim }) => {
    const exact = claim.exact();
    return Number.isFinite(typeof exact === 'number' ? exact : exact.value);
  });

  it.each(finite.filter(({ claim }) => claim.witness).map(({ id }) => id))(
    '%s would be caught by its witness, were its closed form off in the fifth digit',
    (id) => {
      const { claim } = library.get(id)!;
      const exact = claim.exact();
      const value = typeof exact === 'number' ? exact : exact.value;
      const wrong = { ...claim, exact: () => value * (1 + 1e-5) + (value === 0 ? 1e-5 : 0) };
      expect(checkClaim(wrong, randomSource(2026).fork(id), tf).verdict).toBe('fails');
    },
  );
});
