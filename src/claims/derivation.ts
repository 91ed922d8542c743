import type { Subject } from '../models/toy-vae/index.ts';

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
  /** What it is, in words with $formulas$. */
  label: string;
  symbol: string;
  default: number;
  min: number;
  max: number;
  step: number;
  /** The object that it belongs to, `ink` where it is none. */
  colour: 'data' | 'prior' | 'decoder' | 'encoder' | 'posterior' | 'evidence' | 'ink';
}

/** How a line stands to the line above it; the first line is the start. */
export type Relation = 'start' | '=' | '≤' | '≥';

export type ParameterValues<Name extends string = string> = Readonly<Record<Name, number>>;

/** What a line is evaluated at: the parameters, and after them what else the derivation depends on. */
type Evaluate<Name extends string, More extends readonly unknown[]> = (
  parameters: ParameterValues<Name>,
  ...more: More
) => Evaluation;

export interface Line<Name extends string = string, More extends readonly unknown[] = []> {
  id: string;
  relation: Relation;
  tex: string;
  /** Why the step is allowed, in prose with $TeX$. */
  reason: string;
  value: Evaluate<Name, More>;
  /** For = only: the integrand is that of the line above, written otherwise, so that the two values cannot disagree. */
  rewrites?: true;
  /** What the distance to the line above equals: for ≤ and ≥ only, and there required. */
  slack?: { says: string; value: Evaluate<Name, More> };
}

export interface Derivation<Name extends string = string, More extends readonly unknown[] = []> {
  title: string;
  /** What the symbols stand for, in prose with $TeX$. */
  setting: string;
  parameters: Record<Name, Parameter>;
  lines: readonly Line<Name, More>[];
  /** How far numbers that ought to be equal may lie apart, besides a relative 1e-9. */
  tolerance?: number;
}

// A divergence near zero is a difference of terms of order one, and their rounding does not shrink with it.
export const defaultTolerance = 1e-12;

/** A derivation about the toy VAE: its lines depend on a model, an image and a q, which the reader chooses. */
export interface ModelDerivation<Name extends string = string> extends Derivation<Name, [Subject]> {
  onModel: true;
  tolerance: number;
}

// A log-density has no natural zero: it may cross 0 while the integrals behind it are of order one.
const modelTolerance = 1e-9;

export type AnyDerivation = Derivation | ModelDerivation;

export const isOnModel = (derivation: AnyDerivation): derivation is ModelDerivation => 'onModel' in derivation;

/** A model derivation at one subject, which leaves a derivation in its parameters alone. */
export function derivationAt(derivation: ModelDerivation, subject: Subject): Derivation {
  const { title, setting, parameters, lines, tolerance } = derivation;
  const fix = ({ slack, value, ...line }: Line<string, [Subject]>): Line => ({
    ...line,
    value: (values) => value(values, subject),
    ...(slack && { slack: { says: slack.says, value: (values) => slack.value(values, subject) } }),
  });
  return { title, setting, parameters, lines: lines.map(fix), tolerance };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sum of `constant` and numbers computed by quadrature, whose error bounds add. */
export function quadratureSum(constant: number, ...parts: readonly { value: number; error: number }[]): Evaluation {
  return {
    value: constant + sum(parts.map((part) => part.value)),
    error: sum(parts.map((part) => part.error)),
    method: 'quadrature',
  };
}

/** A value by formula: exact but for rounding. */
export const closedForm = (value: number): Evaluation => ({ value, error: 0, method: 'closed form' });
/** A value by a finite sum: exact but for rounding. */
export const summation = (value: number): Evaluation => ({ value, error: 0, method: 'summation' });

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

function faultsOf(derivation: Pick<AnyDerivation, 'parameters' | 'lines'>): string[] {
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
    ...derivation.lines
      .filter((line) => line.rewrites && line.relation !== '=')
      .map((line) => `line “${line.id}” cannot rewrite the line above it: its relation is not “=”`),
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
  refuseFaults(derivation.title, faultsOf(derivation));
  return derivation;
}

/**
 * `defineDerivation` for lines that are evaluated at a model, an image and a q besides the derivation's own numbers:
 * `quantitiesOf(subject)` of src/models/toy-vae has the integrals for them.
 */
export function defineModelDerivation<const Name extends string>(
  derivation: Derivation<Name, [Subject]>,
): ModelDerivation<Name> {
  refuseFaults(derivation.title, faultsOf(derivation));
  return { tolerance: modelTolerance, ...derivation, onModel: true };
}

function refuseFaults(title: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`The derivation “${title}” is not well formed: ${faults.join('; ')}.`);
}
