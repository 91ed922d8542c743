/** The ways a line of a derivation may get its value. */
export type Method = 'closed form' | 'quadrature' | 'summation';

/** A number with a bound on its numerical error. `says` puts a value that is not finite into words. */
export interface Evaluation {
  value: number;
  error: number;
  method: Method;
  says?: string;
}

/** A number the reader may change; `symbol` is how the lines write it, as plain text. */
export interface Parameter {
  label: string;
  symbol: string;
  default: number;
  min: number;
  max: number;
  step: number;
  colour: 'data' | 'prior' | 'decoder' | 'encoder' | 'posterior' | 'evidence';
}

/** How a line stands to the line above it; the first line is the start. */
export type Relation = 'start' | '=' | '≤' | '≥';

type Parameters<Name extends string = string> = Readonly<Record<Name, number>>;

export interface Line<Name extends string = string> {
  id: string;
  relation: Relation;
  tex: string;
  /** Why the step is allowed, in prose with $TeX$. */
  reason: string;
  value(parameters: Parameters<Name>): Evaluation;
  /** What the distance to the line above equals: for ≤ and ≥ only, and there required. */
  slack?: { says: string; value(parameters: Parameters<Name>): Evaluation };
}

export interface Derivation<Name extends string = string> {
  title: string;
  /** What the symbols stand for, in prose with $TeX$. */
  setting: string;
  parameters: Record<Name, Parameter>;
  lines: readonly Line<Name>[];
}

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
  /** How far the line is from where its relation says it should be; 0 where it holds. */
  offBy: number;
  /** The distance to the line above, for ≤ and ≥; null on other lines and where both lines are infinite. */
  slack: { value: number; verdict: Verdict; offBy: number; method: Method } | null;
}

const relativeTolerance = 1e-9;
// A divergence near zero is a difference of terms of order one, and their rounding does not shrink with it.
const absoluteTolerance = 1e-12;

const tolerance = (...values: number[]): number =>
  relativeTolerance * Math.max(...values.map(Math.abs)) + absoluteTolerance;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sum of `constant` and numbers computed by quadrature, whose error bounds add. */
export function quadratureSum(constant: number, ...parts: readonly { value: number; error: number }[]): Evaluation {
  return {
    value: constant + sum(parts.map((part) => part.value)),
    error: sum(parts.map((part) => part.error)),
    method: 'quadrature',
  };
}

/** A value by formula, or by a finite sum: exact but for rounding. */
export const closedForm = (value: number): Evaluation => ({ value, error: 0, method: 'closed form' });
export const summation = (value: number): Evaluation => ({ value, error: 0, method: 'summation' });

/** Compares to within 1e-9 of the largest number of `scale`, and 1e-12. */
function compare(value: number, target: number, error: number, scale: readonly number[]): [Verdict, number] {
  const allowed = tolerance(...scale);
  const offBy = value === target ? 0 : Math.abs(value - target);
  if (!Number.isFinite(allowed)) return [offBy === 0 ? 'agrees' : 'fails', offBy];
  if (error > allowed) return ['uncertain', offBy];
  return offBy <= allowed ? ['agrees', 0] : ['fails', offBy];
}

/** Whether `above relation own` is true, within the tolerance. */
function relate(above: Evaluation, relation: Relation, own: Evaluation): [Verdict, number] {
  const error = above.error + own.error;
  const [verdict, offBy] = compare(own.value, above.value, error, [own.value, above.value]);
  if (relation === '=' || relation === 'start') return [verdict, offBy];
  const excess = relation === '≤' ? above.value - own.value : own.value - above.value;
  return verdict === 'agrees' || excess < -error ? ['holds', 0] : [verdict, offBy];
}

function checkLine(line: Line, above: Evaluation, own: Evaluation, parameters: Parameters): CheckedLine {
  const [verdict, offBy] = relate(above, line.relation, own);
  return {
    id: line.id,
    relation: line.relation,
    ...own,
    verdict,
    offBy,
    slack: checkSlack(line, above, own, parameters),
  };
}

function checkSlack(line: Line, above: Evaluation, own: Evaluation, parameters: Parameters): CheckedLine['slack'] {
  if (line.slack === undefined) return null;
  const value = line.relation === '≤' ? own.value - above.value : above.value - own.value;
  if (Number.isNaN(value)) return null;
  const expected = line.slack.value(parameters);
  const error = above.error + own.error + expected.error;
  const [verdict, offBy] = compare(value, expected.value, error, [above.value, own.value]);
  return { value, verdict, offBy, method: expected.method };
}

/** Evaluates every line and compares it with the line above it; the line below vouches for the first. */
export function checkDerivation(
  derivation: Derivation,
  parameters: Parameters = defaultsOf(derivation),
): CheckedLine[] {
  const checked: CheckedLine[] = [];
  for (const line of derivation.lines) {
    const own = line.value(parameters);
    checked.push(checkLine(line, checked.at(-1) ?? own, own, parameters));
  }
  return checked.map((line, at) => (at === 0 ? { ...line, verdict: verdictOfFirst(line, checked[1]) } : line));
}

function verdictOfFirst(first: CheckedLine, second: CheckedLine | undefined): Verdict {
  if (first.verdict === 'fails') return 'fails';
  return second?.verdict === 'agrees' || second?.verdict === 'holds' ? 'agrees' : 'uncertain';
}

/** The parameters a derivation is first shown at. */
export function defaultsOf<Name extends string>(
  derivation: Pick<Derivation<Name>, 'parameters'>,
): Record<Name, number> {
  const entries = Object.entries<Parameter>(derivation.parameters).map(([name, parameter]) => [
    name,
    parameter.default,
  ]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function faultsOf(derivation: Derivation): string[] {
  const [first, ...rest] = derivation.lines;
  const ids = derivation.lines.map((line) => line.id);
  return [
    ...(first === undefined || rest.length === 0 ? ['it needs at least two lines'] : []),
    ...(first !== undefined && first.relation !== 'start' ? ["its first line's relation must be “start”"] : []),
    ...rest.filter((line) => line.relation === 'start').map((line) => `line “${line.id}” cannot be a second start`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two lines are called “${id}”`),
    ...derivation.lines
      .filter((line) => (line.relation === '≤' || line.relation === '≥') !== (line.slack !== undefined))
      .map((line) => `line “${line.id}” must have a slack exactly when its relation is ≤ or ≥`),
    ...Object.entries(derivation.parameters)
      .filter(([, { min, max, default: value }]) => !(min <= value && value <= max))
      .map(([name, { min, max, default: value }]) => `${name} = ${value} is not between ${min} and ${max}`),
  ];
}

/**
 * A derivation as data: lines of TeX, each with its relation to the line above, its reason, and a function that
 * evaluates it. Throws a sentence that names every fault when the lines cannot form a derivation.
 */
export function defineDerivation<const Name extends string>(derivation: Derivation<Name>): Derivation<Name> {
  const faults = faultsOf(derivation);
  if (faults.length > 0)
    throw new Error(`The derivation “${derivation.title}” is not well formed: ${faults.join('; ')}.`);
  return derivation;
}
