import type { TableData } from '../../kit/frame/DataTable.tsx';
import { decimal } from '../../text/number.ts';
import type { ForwardPass } from './pass.ts';

/** How the draw's estimate stands to what it estimates, where that is known, in a sentence. */
export function lesson(estimate: number, elbo: number | undefined): string {
  if (elbo === undefined) return 'Draw again: the estimate changes, the divergence does not.';
  const off = decimal(Math.abs(estimate - elbo), 3);
  const side = estimate > elbo ? 'above' : 'below';
  return (
    `The exact ELBO, the average over all draws, is ${decimal(elbo)} nats: this draw’s estimate lies ${off} ${side} it. ` +
    'Draw again: the estimate changes, the exact value and the divergence do not.'
  );
}

/** Every number of the pass. */
export function tables(pass: ForwardPass): TableData[] {
  const list = (name: string, values: readonly number[]): string[][] =>
    values.map((value, i) => [values.length > 1 ? `${name} ${i + 1}` : name, decimal(value, 6)]);
  return [
    {
      caption: 'One forward pass',
      columns: ['number', 'value'],
      rows: [
        ...list('pixel', pass.x),
        ...list('encoder unit', pass.encoderUnits),
        ...list('mean', pass.mean),
        ...list('log-variance', pass.logVariance),
        ...list('standard deviation', pass.sd),
        ...list('noise', pass.noise),
        ...list('$z$', pass.z),
        ...list('decoder unit', pass.decoderUnits),
        ...list('decoded mean', pass.means),
        ...list('$log p(x|z)$', [pass.logLikelihood]),
        ...list('$D_KL(q ‖ p(z))$', [pass.kl]),
        ...list('difference', [pass.estimate]),
      ],
    },
  ];
}
