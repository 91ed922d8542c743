import { finite } from '../../../src/kit/work/sound-result.ts';
import { elbo, type Subject } from '../../../src/models/toy-vae/index.ts';

/** The exact ELBO of a subject, in nats, to what a moving picture needs; undefined where it comes to no number. */
export function elboOf({ parameters, x, q }: Subject): number | undefined {
  try {
    return finite(elbo(parameters, x, q, 'live').value);
  } catch {
    return undefined;
  }
}
