import { exactIn } from '../../src/claims/library.ts';
import { drawing } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { account, across, spanOf } from './account.ts';
import linear from './linear.claim.ts';

const of = (name: string): number => exactIn(linear, name);
const parts = { reconstruction: of('reconstruction'), elbo: of('elbo'), evidence: of('logEvidence') };

export default drawing({
  says: `From the level of the reconstruction term a bar leads down by ${fixed(of('klToPrior'), 3)} to the ELBO, and a longer one up by ${fixed(of('gap'), 3)} to log p(x).`,
  draw: () => ({ x: { domain: across }, y: { domain: spanOf(parts) }, marks: account(parts) }),
});
