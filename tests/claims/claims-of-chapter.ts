import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chapterNamed } from '../../src/book/chapters.ts';
import { checkClaim, witnessFaults } from '../../src/claims/check.ts';
import { loadClaims } from '../../src/claims/files.ts';
import { exactOf } from '../../src/claims/library.ts';
import { randomSource } from '../../src/math/index.ts';
import { onceEach } from '../../src/math/once.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

/** A file beside a chapter that keeps what its sampled checks found. */
const fileOf = (chapter: string, name: string): string => `content/${chapterNamed(chapter).folder}/${name}.json`;

/** What the file holds; with WRITE_OUT=1, once it has been written anew. */
function kept<Found>(file: string, found: Found): Found {
  if (process.env.WRITE_OUT !== undefined) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Found) : ({} as Found);
}

const stale = (file: string): string => `write ${file} anew: WRITE_OUT=1 npx vitest run content`;

/** Tests every claim of one chapter: the body of the test file that vitest.config.ts makes of each chapter. */
export async function testClaimsOf(chapter: string): Promise<void> {
  const library = await loadClaims(chapter);
  let tf: TensorFlow;

  /** A claim by all its roads, which are walked once. */
  const check = onceEach((id: string) => checkClaim(library.get(id)!.claim, randomSource(2026).fork(id), tf));

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

    // /verify/ draws these beside the normal density. WRITE_OUT=1 vitest run content/NN-slug writes them anew.
    it('has the z-values of its sampled checks in z-values.json', () => {
      const file = fileOf(chapter, 'z-values');
      const found = Object.fromEntries(
        [...library.keys()].flatMap((id) => {
          const { z } = check(id);
          return z === null ? [] : [[id, Number(z.toFixed(2))] as const];
        }),
      );
      const before = kept(file, found);
      expect(Object.keys(before), stale(file)).toEqual(Object.keys(found));
      for (const [id, z] of Object.entries(found)) expect(before[id], `${id} in ${file}`).toBeCloseTo(z, 1);
    });

    // /errata/ prints these; written anew as the z-values are.
    it('has in rejections.json by how many standard errors its sampled checks reject wrong values', () => {
      const file = fileOf(chapter, 'rejections');
      const found = Object.fromEntries(
        [...library.keys()].flatMap((id) => {
          const sampled = check(id).rejections.flatMap(({ value, standardErrors }) =>
            standardErrors === null ? [] : [{ value, standardErrors: Number(standardErrors.toPrecision(3)) }],
          );
          return sampled.length === 0 ? [] : [[id, sampled] as const];
        }),
      );
      const before = kept(file, found);
      expect(Object.keys(before), stale(file)).toEqual(Object.keys(found));
      for (const [id, rejections] of Object.entries(found))
        expect(before[id], `${id}: ${stale(file)}`).toEqual(
          rejections.map(({ value, standardErrors }) => ({
            value: expect.closeTo(value, 9),
            standardErrors: expect.closeTo(standardErrors, 1 - Math.floor(Math.log10(standardErrors))),
          })),
        );
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
