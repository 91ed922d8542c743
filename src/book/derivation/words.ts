import type { CheckedLine, Verdict } from '../../claims/derivation-check.ts';
import type { Method, Parameter } from '../../claims/derivation.ts';
import { decimal, figures, shortest } from '../../text/number.ts';
import { isTold } from '../../text/told.ts';
import { listInWords } from '../../text/words.ts';

/** How a value was made. */
export const byMethod: Record<Method, string> = {
  'closed form': 'closed form',
  quadrature: 'by integration',
  summation: 'by summation',
};

/** What stands beside a number: the mark the computation earned, and how it was made. */
export interface Mark {
  sign: '✓' | '✗' | '?' | '=';
  text: string;
  tone: 'right' | 'wrong' | 'unsure' | 'plain';
}

function markOf(verdict: Verdict, offBy: number, method: Method): Mark {
  const how = byMethod[method];
  if (verdict === 'fails') {
    return { sign: '✗', text: `off by ${decimal(offBy)}, ${how}`, tone: 'wrong' };
  }
  if (verdict === 'uncertain') return { sign: '?', text: `not confirmed, ${how}`, tone: 'unsure' };
  return { sign: '✓', text: how, tone: 'right' };
}

/** A line that only rewrites the one above it earns no tick. */
const rewritten: Mark = { sign: '=', text: 'rewritten', tone: 'plain' };

export const markOfLine = ({ verdict, offBy, method, rewrites }: CheckedLine): Mark =>
  rewrites && verdict === 'agrees' ? rewritten : markOf(verdict, offBy, method);

export const markOfSlack = ({ verdict, offBy, method }: NonNullable<CheckedLine['slack']>): Mark =>
  markOf(verdict, offBy, method);

// Below the checks' absolute tolerance a value is rounding, and stands for zero.
const rounding = 1e-12;

/** Four decimals, more for what they would swallow; −0 and the dust of rounding are 0. */
export const numeral = (value: number): string => decimal(Math.abs(value) < rounding ? 0 : value);

type Estimate = Pick<CheckedLine, 'value' | 'error'>;

const isReadable = (estimate: Estimate): boolean => !Number.isFinite(estimate.value) || isTold(estimate);

/** The number of a line or of a slack; a dash where its digits may be wrong. */
export const numeralOf = (estimate: Estimate): string => (isReadable(estimate) ? numeral(estimate.value) : '—');

/** Why a number is not finite, or is not there, in words, or null where it is. */
export function whyNot({ says, ...estimate }: Estimate & Pick<CheckedLine, 'says'>): string | null {
  if (!Number.isFinite(estimate.value)) return says ?? 'no finite value';
  return isReadable(estimate) ? null : `known only to within ± ${figures(estimate.error, 2)}`;
}

/** "$μ = 4$ and $σ = 1.6$"; empty where there are no parameters. */
export function placeInWords(
  parameters: Readonly<Record<string, Parameter>>,
  values: Readonly<Record<string, number>>,
): string {
  return listInWords(
    Object.entries(parameters).map(([name, { symbol }]) => `$${symbol} = ${shortest(values[name] ?? NaN)}$`),
  );
}

const isGood = (verdict: Verdict): boolean => verdict === 'agrees' || verdict === 'holds';

/** What became of the lines: "all 7 lines agree: 8.3100". */
export function outcomeInWords(lines: readonly CheckedLine[]): string {
  const bad = lines.filter(({ verdict, slack }) => !isGood(verdict) || (slack !== null && !isGood(slack.verdict)));
  if (bad.length > 0) return `${bad.length} of ${lines.length} lines could not be confirmed`;
  const values = lines.map(numeralOf);
  const [first = '', last = ''] = [values.at(0), values.at(-1)];
  const equal = lines.every(({ relation }) => relation === '=' || relation === 'start');
  return equal
    ? `all ${lines.length} lines agree: ${last}`
    : `all ${lines.length} lines hold, from ${first} to ${last}`;
}
