import type { Estimate } from '../../../math/index.ts';
import { checkArguments } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { derivationGrid } from '../quadrature/encoder-grid.ts';
import { estimate } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { PIXELS, type Parameters } from '../model/parameters.ts';

/** How far the decoded means lie from an image while z ~ q, in squared grey levels. Each is a sum of its own. */
export interface DecodedMisfit {
  /** E_q ‖x − μ(z)‖². */
  readonly mean: Estimate;
  /** ‖x − E_q μ(z)‖². */
  readonly ofMean: Estimate;
  /** tr Cov_q[μ(z)], which is the first less the second. */
  readonly spread: Estimate;
}

/** The misfit by quadrature over q, the encoder's unless another is given. @throws for bad shapes and for NaN. */
export function decodedMisfit(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
): DecodedMisfit {
  checkArguments('decodedMisfit', parameters, x, q);
  const grid = derivationGrid(parameters, q);
  const [fine, coarse] = [misfitOver(grid.fine, x), misfitOver(grid.coarse, x)];
  // Decoded means lie in (0, 1): what is left out is at most the mass left out, times the farthest squared distance.
  const farthest = Array.from(x).reduce((sum, pixel) => sum + Math.max(Math.abs(pixel), Math.abs(1 - pixel)) ** 2, 0);
  const measure = (key: keyof typeof fine): Estimate =>
    estimate(fine[key], coarse[key], 3 * grid.outside * Math.max(farthest, PIXELS), Math.max(farthest, PIXELS));
  return { mean: measure('mean'), ofMean: measure('ofMean'), spread: measure('spread') };
}

function misfitOver({ means, weight }: LatentNodes, x: ArrayLike<number>): Record<keyof DecodedMisfit, number> {
  const average = new Float64Array(PIXELS);
  for (let node = 0; node < weight.length; node++) {
    for (let i = 0; i < PIXELS; i++) average[i] = average[i]! + weight[node]! * means[PIXELS * node + i]!;
  }
  let [mean, spread] = [0, 0];
  for (let node = 0; node < weight.length; node++) {
    let [misfit, distance] = [0, 0];
    for (let i = 0; i < PIXELS; i++) {
      const decoded = means[PIXELS * node + i]!;
      misfit += (x[i]! - decoded) ** 2;
      distance += (decoded - average[i]!) ** 2;
    }
    mean += weight[node]! * misfit;
    spread += weight[node]! * distance;
  }
  return { mean, spread, ofMean: average.reduce((sum, decoded, i) => sum + (x[i]! - decoded) ** 2, 0) };
}
