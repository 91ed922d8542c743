import {
  defaultsOf,
  defaultTolerance,
  type Derivation,
  type Evaluation,
  type Line,
  type Method,
  type ParameterValues,
  type Relation,
} from './derivation.ts';

/**
 * How a line turns out to stand to the line above it: `agrees` (=) and `holds` (≤, ≥) are the good ends, `uncertain`
 * says that the error bounds are too wide to tell, or that the line below does not vouch for the first.
 */
export type Verdict = 'agrees' | 'holds' | 'fails' | 'uncertain';

/** A line with its numbers, for one choice of parameters. Plain data: it travels from the build into the page. */
export interface CheckedLine extends Evaluation {
  id: string;
  relation: Relation;
  verdict: Verdict;
  /** Whether the line only rewrites the one above it: then that they agree confirms nothing. */
  rewrites?: true;
  /** How far the line is from where its relation says it should be; 0 where it holds. */
  offBy: number;
  /** The distance to the line above, for ≤ and ≥; null on other lines and where both lines are infinite. */
  slack: { value: number; error: number; verdict: Verdict; offBy: number; method: Method } | null;
}

const relativeTolerance = 1e-9;

/** A number that ought to be another, with the error bound of both, the numbers it is made of, and the tolerance. */
interface Comparison {
  value: number;
  target: number;
  error: number;
  scale: readonly number[];
  tolerance: number;
}

/** Compares to within 1e-9 of the largest number of `scale`, and the derivation's own tolerance. */
function compare({ value, target, error, scale, tolerance }: Comparison): [Verdict, number] {
  const allowed = relativeTolerance * Math.max(...scale.map(Math.abs)) + tolerance;
  const offBy = value === target ? 0 : Math.abs(value - target);
  if (!Number.isFinite(allowed)) return [offBy === 0 ? 'agrees' : 'fails', offBy];
  if (error > allowed) return ['uncertain', offBy];
  return offBy <= allowed ? ['agrees', 0] : ['fails', offBy];
}

/** Whether `above relation own` is true, within the tolerance. */
function relate(above: Evaluation, relation: Relation, own: Evaluation, tolerance: number): [Verdict, number] {
  const error = above.error + own.error;
  const scale = [own.value, above.value];
  const [verdict, offBy] = compare({ value: own.value, target: above.value, error, scale, tolerance });
  if (relation === '=' || relation === 'start') return [verdict, offBy];
  const excess = relation === '≤' ? above.value - own.value : own.value - above.value;
  return verdict === 'agrees' || excess < -error ? ['holds', 0] : [verdict, offBy];
}

function checkSlack(
  { relation, slack }: Line,
  above: Evaluation,
  own: Evaluation,
  parameters: ParameterValues,
  tolerance: number,
): CheckedLine['slack'] {
  if (slack === undefined) return null;
  const value = relation === '≤' ? own.value - above.value : above.value - own.value;
  if (Number.isNaN(value)) return null;
  const expected = slack.value(parameters);
  const between = above.error + own.error;
  const error = between + expected.error;
  const scale = [above.value, own.value];
  const [verdict, offBy] = compare({ value, target: expected.value, error, scale, tolerance });
  return { value, error: between, verdict, offBy, method: expected.method };
}

/** Where the line is that vouches for the first: the next that does not only rewrite it. */
export const besideFirst = (lines: readonly CheckedLine[]): number =>
  lines.findIndex(({ rewrites }, at) => at > 0 && rewrites !== true);

/** Evaluates every line and compares it with the line above it; a line below vouches for the first. */
export function checkDerivation(
  derivation: Derivation,
  parameters: ParameterValues = defaultsOf(derivation),
): CheckedLine[] {
  const { lines, tolerance = defaultTolerance } = derivation;
  const checked: CheckedLine[] = [];
  for (const line of lines) {
    const own = line.value(parameters);
    const above = checked.at(-1) ?? own;
    const [verdict, offBy] = relate(above, line.relation, own, tolerance);
    const slack = checkSlack(line, above, own, parameters, tolerance);
    const { id, relation, rewrites } = line;
    checked.push({ id, relation, ...own, verdict, ...(rewrites && { rewrites }), offBy, slack });
  }
  const beside = checked[besideFirst(checked)];
  return checked.map((line, at) => (at === 0 ? { ...line, verdict: verdictOfFirst(line, beside) } : line));
}

function verdictOfFirst(first: CheckedLine, beside: CheckedLine | undefined): Verdict {
  if (first.verdict === 'fails') return 'fails';
  return beside?.verdict === 'agrees' || beside?.verdict === 'holds' ? 'agrees' : 'uncertain';
}
