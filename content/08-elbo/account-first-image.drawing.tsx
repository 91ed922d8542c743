import { exactIn } from '../../src/claims/library.ts';
import { drawing } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { account, across, spanOf } from './account.ts';
import toy from './toy.claim.ts';

const of = (name: string): number => exactIn(toy, name);
const parts = { reconstruction: of('reconstruction'), elbo: of('elbo'), evidence: of('logEvidence') };

export default drawing({
  says: `The same account for an image: down by ${fixed(of('klToPrior'), 3)} nats from the reconstruction term to the ELBO, and up by no more than ${fixed(of('gap'), 3)} to log p(x).`,
  draw: () => ({ x: { domain: across }, y: { domain: spanOf(parts) }, marks: account(parts) }),
});
