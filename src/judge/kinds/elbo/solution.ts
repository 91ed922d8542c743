import { asFactorTex, computedTex, givenTex, printedValue } from '../../format.ts';
import { groupTex, whenExcluded, type Work, type WorkedLine } from '../../solution/line.ts';
import { sidesOf } from '../../solution/terms.ts';
import { divergenceLines } from '../divergence/solution/lines.ts';
import type { ElboSpec } from './problem.ts';
import { kl } from '../../../math/index.ts';
import { distributionFrom } from '../../distributions.ts';

/** The reconstruction term less the divergence, whose own lines these are; at the end the two are numbers. */
const elboLines = (reconstruction: number, divergence: number, lines: readonly WorkedLine[]): readonly WorkedLine[] => {
  const given = givenTex(reconstruction);
  return [
    ...lines.map(({ printed, ...line }): WorkedLine => ({
      ...line,
      rows: [`${given} - ${line.single ? groupTex(line.rows) : `\\left(${groupTex(line.rows)}\\right)`}`],
      value: reconstruction - line.value,
      ...(printed !== undefined && { printed: reconstruction - printed }),
    })),
    {
      id: 'difference',
      rows: [`${given} - ${asFactorTex(computedTex(divergence))}`],
      value: reconstruction - divergence,
      printed: reconstruction - printedValue(computedTex(divergence)),
      reason: 'the divergence as a number; it is subtracted',
    },
  ];
};

export const elboWork = (spec: ElboSpec): Work => ({
  definition: {
    tex: '\\mathrm{ELBO} = \\E_{\\q}[\\log \\decoder{p(x \\given z)}] - \\KL{\\q}{\\p}',
    reason: 'the reconstruction term less the divergence of $\\q$ from the prior',
    whenInfinite: whenExcluded('\\q', '\\p'),
  },
  lines: elboLines(
    spec.reconstruction,
    kl(distributionFrom(spec.q), distributionFrom(spec.p)),
    divergenceLines(...sidesOf(spec), 'z'),
  ),
});
