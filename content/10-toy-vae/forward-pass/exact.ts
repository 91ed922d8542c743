import { told } from '../../../src/kit/work/sound-result.ts';
import { elbo, type Subject } from '../../../src/models/toy-vae/index.ts';

/** The exact ELBO of a subject, in nats, to what a moving picture needs; undefined where no number of it may be printed. */
export function elboOf({ parameters, x, q }: Subject): number | undefined {
  try {
    return told(elbo(parameters, x, q, 'live'), true);
  } catch {
    return undefined;
  }
}
