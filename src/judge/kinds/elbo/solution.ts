import { asFactorTex, computedTex, givenTex, printedValue } from '../../format.ts';
import { groupTex, type WorkedLine } from '../../solution/line.ts';

/** The reconstruction term less the divergence, whose own lines these are; at the end the two are numbers. */
export const elboLines = (
  reconstruction: number,
  divergence: number,
  lines: readonly WorkedLine[],
): readonly WorkedLine[] => {
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
