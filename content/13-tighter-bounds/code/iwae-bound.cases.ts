import {
  diagonalNormal,
  diagonalNormalFromLogVariance,
  logMeanExp,
  normal,
  randomSource,
} from '../../../src/math/index.ts';

const [pixels, latents] = [9, 2];
const prior = diagonalNormal([0, 0], [1, 1]);

/** A batch of made-up images and encodings with K draws each, and the bounds that src/math finds for them. */
function caseOf(seed: number, k: number, batch: number) {
  const source = randomSource(seed);
  const rows = (count: number, width: number, draw: () => number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, draw));
  const x = rows(batch, pixels, () => source.uniform());
  const decoded = rows(k * batch, pixels, () => source.uniform());
  const mean = rows(batch, latents, () => source.normal());
  const logVariance = rows(batch, latents, () => source.normal() - 1);
  const z = rows(k * batch, latents, () => 2 * source.normal());
  const expected = x.map((image, b) => {
    const q = diagonalNormalFromLogVariance(mean[b]!, logVariance[b]!);
    const logWeights = Array.from({ length: k }, (_, draw) => {
      const row = draw * batch + b;
      const noise = normal(0, Math.sqrt(0.1));
      const likelihood = image.reduce((sum, pixel, i) => sum + noise.logProb(pixel - decoded[row]![i]!), 0);
      return likelihood + prior.logProb(z[row]!) - q.logProb(z[row]!);
    });
    return logMeanExp(logWeights);
  });
  return { given: [x, decoded, z, mean, logVariance], expected };
}

/** What the code is given, argument by argument, and what src/math finds. */
export default [caseOf(1, 1, 3), caseOf(2, 7, 2), caseOf(3, 50, 4)];
