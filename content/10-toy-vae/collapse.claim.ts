import {
  defineClaims,
  monteCarlo,
  standardNormals,
  uniforms,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import { gaussLegendre, integrate, type RandomSource } from '../../src/math/index.ts';
import { makeImages, PIXEL_NOISE } from '../../src/models/toy-vae/index.ts';

const noiseVariance = PIXEL_NOISE ** 2;

/** The pixels of both families, less ½, without noise: odd in (a, b), so their means are 0. */
const lit = (a: number, b: number, i: number) =>
  0.5 * Math.tanh(1.2 * (a * ((i % 3) - 1) + b * (Math.floor(i / 3) - 1)));
const centre = (a: number, b: number) => 0.5 * Math.tanh(1.2 * (a + b));
const edge = (a: number, b: number) => 0.5 * Math.tanh(1.2 * (a - b / 4));
const contrast = (a: number, b: number, i: number) => (i === 4 ? centre(a, b) : edge(a, b));

/** E f(a, b) for a, b uniform on [−1, 1], by a product rule. */
function meanOver(f: (a: number, b: number) => number, points: number): number {
  const { nodes, weights } = gaussLegendre(points);
  let sum = 0;
  for (let i = 0; i < points; i++)
    for (let j = 0; j < points; j++) sum += (weights[i]! * weights[j]! * f(nodes[i]!, nodes[j]!)) / 4;
  return sum;
}

/** The covariance of the nine pixels, row by row. */
const covariance = (pixel: (a: number, b: number, i: number) => number, points: number): number[][] =>
  Array.from({ length: 9 }, (_, i) =>
    Array.from({ length: 9 }, (_, j) => meanOver((a, b) => pixel(a, b, i) * pixel(a, b, j), points)),
  );

/** The eigenvalues of a symmetric matrix, largest first, by Jacobi's rotations (1846). */
function eigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => [...row]);
  const n = a.length;
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p]![q]!) < 1e-18) continue;
        const angle = 0.5 * Math.atan2(2 * a[p]![q]!, a[q]![q]! - a[p]![p]!);
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (const row of a) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
        for (let k = 0; k < n; k++)
          [a[p]![k], a[q]![k]] = [c * a[p]![k]! - s * a[q]![k]!, s * a[p]![k]! + c * a[q]![k]!];
      }
  return a.map((row, i) => row[i]!).sort((x, y) => y - x);
}

const spectrum = (pixel: (a: number, b: number, i: number) => number, points: number) =>
  eigenvalues(covariance(pixel, points)).map((value) => value + noiseVariance);

/** E f(a, b) again, by nested adaptive integrals, for an f that is even in (a, b): over the half b ≥ 0 of the square. */
const adaptively = (f: (a: number, b: number) => number) =>
  integrate((a) => integrate((b) => f(a, b), 0, 1).value, -1, 1).value / 2;

/** The two eigenvalues of the covariance of two projections of the image, u and v. */
function pairOf(u: (a: number, b: number) => number, v: (a: number, b: number) => number): [number, number] {
  const uu = adaptively((a, b) => u(a, b) ** 2);
  const uv = adaptively((a, b) => u(a, b) * v(a, b));
  const vv = adaptively((a, b) => v(a, b) ** 2);
  const [middle, reach] = [(uu + vv) / 2, Math.hypot((uu - vv) / 2, uv)];
  return [middle + reach + noiseVariance, middle - reach + noiseVariance];
}

/** The eight edge pixels are one and the same, but for noise: what varies is the centre and √8 times the edge. */
const contrastPair = () => pairOf(centre, (a, b) => Math.sqrt(8) * edge(a, b));

/**
 * A quarter turn of the tile is a quarter turn of (a, b), so the two largest eigenvalues are equal, and one eigenvector is
 * odd in the column and even in the row: it mixes the two pixels at the ends of the middle row and the four corners.
 */
const litPair = () =>
  pairOf(
    (a, b) => (lit(a, b, 5) - lit(a, b, 3)) / Math.SQRT2,
    (a, b) => (lit(a, b, 2) + lit(a, b, 8) - lit(a, b, 0) - lit(a, b, 6)) / 2,
  );

const [litTop, litNext] = litPair();
const [first, second] = contrastPair();
const quadrature = (value: number) => ({ value, error: 1e-10 });

/** What each direction of variance λ carries in a linear VAE, ½ log(λ/σ²), checked as the mean KL of its encoder. */
const carried = (which: string, lambda: number, variance: number) => ({
  says: `what a linear VAE’s latent carries for ${which} at $σ² = ${variance}$`,
  unit: 'nats',
  exact: () => 0.5 * Math.log(lambda / variance),
  witness: () => {
    const [w2, spread] = [lambda - variance, variance / lambda];
    const meanSquare = w2 / lambda;
    return 0.5 * (meanSquare + spread - 1 - Math.log(spread));
  },
});

/** The covariance of the lab's own 512 images of brightness and contrast. */
function sampleCovariance(): number[][] {
  const images = makeImages('brightness-contrast', 1, 512);
  const mean = (f: (at: number) => number) =>
    Array.from({ length: 512 }, (_, k) => f(9 * k)).reduce((a, b) => a + b) / 512;
  const means = Array.from({ length: 9 }, (_, i) => mean((at) => images[at + i]!));
  return means.map((m, i) => means.map((n, j) => mean((at) => (images[at + i]! - m) * (images[at + j]! - n))));
}

/** The second eigenvalue by power iteration, after the first is taken out (Hotelling, 1933). */
function secondByPowers(matrix: number[][]): number {
  let value = 0;
  for (const last of [false, true]) {
    let vector = matrix.map((_, i) => Math.cos(i + 1));
    for (let i = 0; i < 400; i++) {
      const image = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
      value = Math.hypot(...image);
      vector = image.map((entry) => entry / value);
    }
    if (!last) matrix = matrix.map((row, i) => row.map((entry, j) => entry - value * vector[i]! * vector[j]!));
  }
  return value;
}

/** The eigenvectors of the centre and the edge, for λ: (√8 Cov, λ − Var centre), each edge pixel an eighth of the second. */
function contrastDirection(lambda: number): number[] {
  const own = meanOver((a, b) => centre(a, b) ** 2, 40);
  const shared = Math.sqrt(8) * meanOver((a, b) => centre(a, b) * edge(a, b), 40);
  const norm = Math.hypot(shared, lambda - noiseVariance - own);
  const atEdge = (lambda - noiseVariance - own) / norm / Math.sqrt(8);
  return Array.from({ length: 9 }, (_, i) => (i === 4 ? shared / norm : atEdge));
}

/** The mean square of drawn images, less ½, along an eigenvector: its eigenvalue. */
function alongContrast(tf: TensorFlow, source: RandomSource, lambda: number) {
  const draws = 40_000;
  const [a, b] = [0, 1].map(() => tf.sub(tf.mul(uniforms(tf, source, draws), 2), 1));
  const shade = (f: Tensor) => tf.mul(tf.tanh(tf.mul(f, 1.2)), 0.5);
  const [atCentre, atEdge] = [shade(tf.add(a!, b!)), shade(tf.sub(a!, tf.div(b!, 4)))];
  const terms = contrastDirection(lambda).map((entry, i) => tf.mul(i === 4 ? atCentre : atEdge, entry));
  const noise = tf.mul(standardNormals(tf, source, draws), PIXEL_NOISE);
  return monteCarlo(tf.square(tf.add(tf.addN(terms), noise)));
}

export default defineClaims({
  title: 'The variance of the two families of images, and what a linear VAE keeps of it',
  givens: { variance: 0.1, smaller: 0.02, noise: PIXEL_NOISE, slope: 1.2 },
  values: {
    contrastFirst: {
      says: 'the largest eigenvalue of the covariance of the images of brightness and contrast',
      exact: () => quadrature(first),
      witness: () => ({ value: spectrum(contrast, 40)[0]!, error: 1e-8 }),
      live: (tf, source) => alongContrast(tf, source, first),
    },
    contrastSecond: {
      says: 'the second eigenvalue of the covariance of the images of brightness and contrast',
      exact: () => quadrature(second),
      witness: () => ({ value: spectrum(contrast, 40)[1]!, error: 1e-8 }),
      live: (tf, source) => alongContrast(tf, source, second),
      rejects: [{ value: 0.1, why: 'the observation variance, above which a linear VAE would keep it' }],
    },
    contrastSecondInLab: {
      says: 'the second eigenvalue of the covariance of the lab’s 512 images of brightness and contrast',
      exact: () => eigenvalues(sampleCovariance())[1]!,
      witness: () => ({ value: secondByPowers(sampleCovariance()), error: 1e-10 }),
      rejects: [{ value: 0.1, why: 'the observation variance', by: 'witness' }],
    },
    litFirst: {
      says: 'the largest eigenvalue of the covariance of the lit tiles, which is double',
      exact: () => quadrature(litTop),
      witness: () => ({ value: spectrum(lit, 40)[0]!, error: 1e-8 }),
    },
    litSecond: {
      says: 'the second eigenvalue of the covariance of the lit tiles',
      exact: () => quadrature(litTop),
      witness: () => ({ value: spectrum(lit, 40)[1]!, error: 1e-8 }),
      rejects: [{ value: 0.1, why: 'the observation variance', by: 'witness' }],
    },
    litThird: {
      says: 'the third eigenvalue of the covariance of the lit tiles',
      exact: () => quadrature(litNext),
      witness: () => ({ value: spectrum(lit, 40)[2]!, error: 1e-9 }),
      rejects: [{ value: 0.1, why: 'the observation variance', by: 'witness' }],
    },
    litCarried: carried('either factor of the lit tile', litTop, 0.1),
    contrastFirstCarried: carried('the first direction of brightness and contrast', first, 0.1),
    contrastFirstAtSmaller: carried('the first direction of brightness and contrast', first, 0.02),
    contrastSecondAtSmaller: carried('the second direction of brightness and contrast', second, 0.02),
  },
});
