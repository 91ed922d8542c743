import { told } from '../../../src/kit/work/sound-result.ts';
import { elbo, type Subject } from '../../../src/models/toy-vae/index.ts';

/** The exact ELBO of a subject, in nats, undefined where it comes to no number that may be printed. */
export function elboOf({ parameters, x, q }: Subject): number | undefined {
  try {
    return told(elbo(parameters, x, q));
  } catch {
    return undefined;
  }
}
