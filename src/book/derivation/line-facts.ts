import { besideFirst, type CheckedLine } from '../../claims/derivation-check.ts';
import { show } from '../../claims/estimate.ts';
import { isTold } from '../../text/told.ts';
import type { Explanation } from '../verify/explained.ts';
import { byMethod, markOfLine } from './words.ts';

const standsTo = { start: 'which is to equal', '=': 'equal to', '≤': 'no less than', '≥': 'no more than' } as const;
const tones = { right: 'agrees', wrong: 'fails', unsure: 'unsure', plain: 'unsure' } as const;

/** Its error is told where the digits before it may be wrong. */
const withMethod = ({ value, error, method }: Pick<CheckedLine, 'value' | 'error' | 'method'>): string =>
  `${show({ value, error: isTold({ value, error }) ? 0 : error })}, ${byMethod[method]}`;

function verdictOf(line: CheckedLine, beside: string): Explanation['verdict'] {
  const { sign, text, tone } = markOfLine(line);
  if (tone === 'plain') return { tone: tones[tone], text: `${sign} rewrites ${beside}: the integrand is the same.` };
  const words = { agrees: `agrees with ${beside}`, holds: 'holds', fails: text, uncertain: text }[line.verdict];
  return { tone: tones[tone], text: `${sign} ${words}.` };
}

/**
 * What is known of a line: its value with its error bound, how it was found, and as its witness the line that vouches for it, the
 * one above, or for the first the next that does not only rewrite it.
 */
export function explanationOfLine(lines: readonly CheckedLine[], at: number): Explanation {
  const line = lines[at];
  const besideAt = at === 0 ? besideFirst(lines) : at - 1;
  const beside = lines[besideAt];
  if (line === undefined || beside === undefined) {
    throw new Error(`A derivation of ${lines.length} lines has no line ${at + 1} with another beside it.`);
  }
  const witness = `line ${besideAt + 1}`;
  return {
    says: `Line ${at + 1}, ${standsTo[line.relation]} ${witness}`,
    facts: [
      { name: 'value', value: show(line) },
      { name: 'method', value: byMethod[line.method] },
      { name: 'witness', value: `${witness}, ${withMethod(beside)}` },
      ...(line.slack ? [{ name: 'slack', value: withMethod(line.slack) }] : []),
    ],
    verdict: verdictOf(line, witness),
  };
}

/** The same in one sentence, for screen readers. */
export const inOneSentence = ({ says, facts, verdict }: Explanation): string =>
  `${says}: ${facts.map(({ name, value }) => `${name} ${value}`).join('; ')}; ${verdict.text.slice(2)}`;
