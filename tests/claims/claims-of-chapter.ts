import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaim, witnessFaults, type CheckedClaim } from '../../src/claims/check.ts';
import { loadClaims } from '../../src/claims/files.ts';
import { exactOf } from '../../src/claims/library.ts';
import { randomSource } from '../../src/math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

/** Tests every claim of one chapter: the body of the test file that vitest.config.ts makes of each chapter. */
export async function testClaimsOf(chapter: string): Promise<void> {
  const library = await loadClaims(chapter);
  const checked = new Map<string, CheckedClaim>();
  let tf: TensorFlow;

  /** A claim by all its roads, which are walked once. */
  function check(id: string): CheckedClaim {
    const result = checked.get(id) ?? checkClaim(library.get(id)!.claim, randomSource(2026).fork(id), tf);
    checked.set(id, result);
    return result;
  }

  // A claim may draw millions of numbers, on a machine that has other work.
  describe(`every claim of ${chapter}`, { timeout: 60_000 }, () => {
    beforeAll(async () => {
      tf = await loadTensorFlow();
    });

    it('is found', () => {
      expect(library.size).toBeGreaterThan(0);
    });

    it.each([...library.keys()])('%s agrees by all its roads, and they reject what is wrong', (id) => {
      const before = tf.memory().numTensors;
      const { faults, verdict } = check(id);
      expect(faults).toEqual([]);
      expect(verdict).toBe('agrees');
      expect(tf.memory().numTensors).toBe(before);
    });

    const witnessed = [...library.values()].filter(
      ({ claim }) => claim.witness && Number.isFinite(exactOf(claim).value),
    );

    it.each(witnessed.map(({ id }) => id))(
      '%s would be caught by its witness, were its closed form off in the fifth digit',
      (id) => {
        const { exact, witness } = check(id);
        const wrong = exact!.value === 0 ? 1e-5 : exact!.value * (1 + 1e-5);
        expect(witnessFaults({ value: wrong, error: 0 }, witness!)).toContainEqual(
          expect.stringContaining('but the witness found'),
        );
      },
    );
  });
}
