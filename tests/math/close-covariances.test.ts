import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossEntropy, kl, multivariateNormal } from '../../src/math/index.ts';
import { between, gram, wholeFactor } from './arbitraries.ts';

test('covariances of four dimensions that differ by a tenth have the divergence that their entropies say', () => {
  const change = fc.array(between(-0.1, 0.1), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(wholeFactor(4), change, (factor, changes) => {
      const covariance = gram(factor);
      const nudge = gram([0, 1, 2, 3].map((i) => changes.slice(4 * i, 4 * i + 4)));
      const changed = covariance.map((row, i) => row.map((entry, j) => entry + (nudge[i]?.[j] ?? 0)));
      const [q, p] = [changed, covariance].map((matrix) => multivariateNormal([0, 0, 0, 0], matrix));
      const size = crossEntropy(q!, p!);
      fc.pre(Math.abs(size) < 100);
      expect(Math.abs(kl(q!, p!) - (size - q!.entropy()))).toBeLessThan(1e-12);
    }),
  );
});
