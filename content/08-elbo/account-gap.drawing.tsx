import { exactIn } from '../../src/claims/library.ts';
import { drawing } from '../../src/kit/drawing/index.ts';
import { fixed } from '../../src/text/number.ts';
import { account, across, spanOf } from './account.ts';
import linear from './linear.claim.ts';

const parts = { elbo: exactIn(linear, 'elbo'), evidence: exactIn(linear, 'logEvidence') };

export default drawing({
  says: `A bar that stands on the level of the ELBO and reaches to that of log p(x): the gap, ${fixed(exactIn(linear, 'gap'), 3)} nats.`,
  draw: () => ({ x: { domain: across }, y: { domain: spanOf(parts) }, marks: account(parts) }),
});
