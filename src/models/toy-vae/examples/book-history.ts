import { bookHistoryRows } from './book-history-rows.ts';

/** Where training stood after so many steps: exact means over the first 24 images, in nats. */
export interface HistoryPoint {
  readonly step: number;
  /** E_q log p(x|z). */
  readonly reconstruction: number;
  /** KL(q(z|x) ‖ p(z)). */
  readonly kl: number;
  /** reconstruction − kl. */
  readonly elbo: number;
  /** log p(x). */
  readonly evidence: number;
}

/** The training of the book’s model, measured closely where it climbs. */
export const bookHistory: readonly HistoryPoint[] = bookHistoryRows.map(([step, reconstruction, kl, evidence]) => ({
  step,
  reconstruction,
  kl,
  elbo: reconstruction - kl,
  evidence,
}));
