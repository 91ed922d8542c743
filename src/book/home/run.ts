import type { HistoryPoint } from '../../models/toy-vae/index.ts';

/** The gap at a run's end, on two roads, in nats. */
export interface Ending {
  /** log p(x) − ELBO. */
  readonly gap: number;
  /** KL(q(z|x) ‖ p(z|x)), an integral of its own. */
  readonly divergence: number;
}

/** A run, as far as it has come. */
export interface Run {
  readonly history: readonly HistoryPoint[];
  /** Once it has come to its end. */
  readonly ending?: Ending;
}
