import type { Estimate } from '../../math/index.ts';
import { once, onceEach, onceFor } from '../../math/once.ts';
import { klToPrior } from './model/kl-to-prior.ts';
import { DERIVATION_GRID, logEvidence } from './exact/evidence.ts';
import { iwae } from './importance/iwae.ts';
import { gridFor } from './quadrature/latent-grid.ts';
import { meansUnder, type LogTermsMean } from './exact/log-terms.ts';
import { logMeanWeight } from './exact/mean-weight.ts';
import type { Parameters } from './model/parameters.ts';
import { meansUnderPosterior } from './exact/posterior-means.ts';
import { PRIOR } from './model/latent-normal.ts';
import type { Subject } from './model/subject.ts';

/**
 * The exact quantities of a subject, in nats, each computed when it is first asked for; the grids under them are
 * remembered. Each is an integral of its own, and none follows from another by an identity that a derivation is there
 * to check: except that both divergences of the posterior need log p(x), its normalizing constant.
 */
export interface Quantities {
  /** log p(x) = log ∫ p(z) p(x|z) dz, over nodes of the prior. */
  logEvidence(): Estimate;
  /** log E_q [p(x, z)/q(z)], over nodes about q. */
  logMeanWeight(): Estimate;
  /** E_q [log p(x, z) − log q(z)], one integral. */
  elbo(): Estimate;
  /** E_q log p(x|z). */
  reconstruction(): Estimate;
  /** KL(q ‖ p(z)), in closed form. */
  klToPrior(): number;
  /** KL(q ‖ p(z|x)), one integral of log q(z) − log p(z|x) under q. */
  klToPosterior(): Estimate;
  /** KL(p(z|x) ‖ q), one integral of log p(z|x) − log q(z) under the posterior. */
  klFromPosterior(): Estimate;
  /** L_K, the importance-weighted bound. A new K costs as much as all the rest. */
  iwae(k: number): Estimate;
  /** The expectation of a function of log p(z), log p(x|z) and log q(z) under q. */
  underQ: LogTermsMean;
  /** The same under the exact posterior. */
  underPosterior: LogTermsMean;
}

const gridOf = onceFor((parameters: Parameters) => gridFor(parameters, PRIOR, DERIVATION_GRID));

/** The quantities of a subject: the same object for the same object. */
export const quantitiesOf = onceFor((subject: Subject): Quantities => {
  const { parameters, x, q } = subject;
  const evidence = once(() => logEvidence(parameters, x, gridOf(parameters)));
  const meanWeight = once(() => logMeanWeight(subject));
  const overQ = once(() => meansUnder(parameters, x, q));
  const overPosterior = once(() => meansUnderPosterior(subject, gridOf(parameters)));
  const bound = onceEach((k: number) => iwae(parameters, x, k, q));
  /** A mean in which log p(x) stands has the error of log p(x) besides its own. */
  const normalized = ({ value, error }: Estimate): Estimate => ({ value, error: error + evidence().error });
  return {
    logEvidence: evidence,
    logMeanWeight: meanWeight,
    elbo: () => overQ()((log) => log.prior + log.likelihood - log.q),
    reconstruction: () => overQ()((log) => log.likelihood),
    klToPrior: () => klToPrior(q),
    klToPosterior: () => normalized(overQ()((log) => log.q - (log.prior + log.likelihood - evidence().value))),
    klFromPosterior: () => normalized(overPosterior()((log) => log.prior + log.likelihood - evidence().value - log.q)),
    iwae: bound,
    underQ: (f) => overQ()(f),
    underPosterior: (f) => overPosterior()(f),
  };
});
