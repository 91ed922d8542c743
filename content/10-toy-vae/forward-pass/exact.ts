import { elbo, type Subject } from '../../../src/models/toy-vae/index.ts';

/** The exact ELBO of a subject, in nats, to what a moving picture needs. */
export const elboOf = ({ parameters, x, q }: Subject): number => elbo(parameters, x, q, 'live').value;
