import { latentGrid, logEvidence } from './exact/evidence.ts';
import { elbo } from './exact/elbo.ts';
import type { HistoryPoint } from './examples/book-history.ts';
import { encode } from './model/encoder.ts';
import type { Parameters } from './model/parameters.ts';
import type { Purpose } from './quadrature/latent-grid.ts';

/** Where training stands after so many steps: the terms of the bound, and the evidence, as means over images, in nats. */
export function historyPoint(
  step: number,
  parameters: Parameters,
  images: readonly ArrayLike<number>[],
  purpose: Purpose = 'exact',
): HistoryPoint {
  const grid = latentGrid(parameters, purpose);
  const total = { reconstruction: 0, kl: 0, evidence: 0 };
  for (const x of images) {
    const bound = elbo(parameters, x, encode(parameters, x), purpose);
    total.reconstruction += bound.reconstruction;
    total.kl += bound.kl;
    total.evidence += logEvidence(parameters, x, grid).value;
  }
  const mean = (sum: number): number => sum / images.length;
  const [reconstruction, kl] = [mean(total.reconstruction), mean(total.kl)];
  return { step, reconstruction, kl, elbo: reconstruction - kl, evidence: mean(total.evidence) };
}
