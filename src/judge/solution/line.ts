import { computedTex, stepTex } from '../format.ts';
import type { Step } from '../problem.ts';
import { valueIn, type Unit } from '../reading/units.ts';

/** One line of a worked solution. Every line but the first continues the one above it and begins with its sign. */
export interface SolutionLine {
  readonly id: Step;
  /** In the book's macros (src/kit/tex/katex.ts). */
  readonly tex: string;
  /** Why the line follows, in prose with $TeX$. */
  readonly reason: string;
  /** The line evaluated as it stands; null for the definition, which is not evaluated here. */
  readonly value: number | null;
  /** Null where the value has none, or is none. */
  readonly unit: Unit | null;
}

export interface Solution {
  readonly lines: readonly SolutionLine[];
  /** The value in nats, with all its digits; as it is where it has no unit. */
  readonly nats: number;
  readonly bits: number;
  /** What it is asked for in; null where it has no unit. */
  readonly unit: Unit | null;
  /** True where the terms nearly cancel, so that their printed digits do not add up to the value. */
  readonly cancels: boolean;
}

/** What stands behind the equals sign of a line, evaluated as it stands, in the unit asked for. */
export interface WorkedLine {
  readonly id: Step;
  /** The expression, an addend a row where it is long; rows behind the first begin with their sign. */
  readonly rows: readonly string[];
  readonly reason: string;
  readonly value: number;
  /** What the line's numbers give as they are printed, where it has nothing but numbers. */
  readonly printed?: number;
  /** True for a product and for a sum behind its sign Σ, which need no brackets behind a minus. */
  readonly single?: boolean;
}

/** What a worked value is called and how it is defined. */
export interface Definition {
  readonly tex: string;
  readonly reason: string;
  /** Why the value is infinite, where it is. */
  readonly whenInfinite?: string;
}

/** Why the logarithm of the second distribution is infinite somewhere under the first. */
export const whenExcluded = (first: string, second: string): string =>
  `infinite: $${first}$ allows an outcome that $${second}$ excludes`;

/** A problem worked out but for its value. */
export interface Work {
  readonly definition: Definition;
  readonly lines: readonly WorkedLine[];
}

const aligned = (first: string, rows: readonly string[]): string =>
  `\\begin{aligned}${[first, ...rows].join(' \\\\[0.3em] & ')}\\end{aligned}`;

const equationTex = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? `= ${first}` : aligned(` {}={}& ${first}`, others);

/** The rows as one expression. */
export const groupTex = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : aligned(` & ${first}`, others);

/** What comes out, in the unit asked for; where that is nats, in bits too. */
const lastLines = (value: number, unit: Unit | null, reason: string): SolutionLine[] => {
  if (unit === 'nats') return inBothUnits(value, reason);
  const tex = unit === null ? stepTex(value) : `${stepTex(value)}\\ \\text{${unit}}`;
  return [{ id: 'value', tex: `= ${tex}`, reason, value, unit }];
};

const inBothUnits = (nats: number, reason: string): SolutionLine[] => [
  { id: 'value', tex: `= ${computedTex(nats)}\\ \\text{nats}`, reason, value: nats, unit: 'nats' },
  {
    id: 'bits',
    tex: `= \\frac{${computedTex(nats)}}{\\log 2}\\ \\text{bits}`,
    reason: 'one bit is $\\log 2$ nats',
    value: nats / Math.LN2,
    unit: 'bits',
  },
];

/** Printed terms may miss the value by this part of it, for they are rounded; a line in float64 by less than its digits. */
const lost = { asPrinted: 0.005, asComputed: 5e-5 };

/** Whether the terms of a line nearly cancel, so that what is left of their digits does not give the value. */
const isCancelled = ({ value, printed = value }: WorkedLine, target: number): boolean =>
  target !== 0 &&
  (Math.abs(printed - target) > lost.asPrinted * Math.abs(target) ||
    Math.abs(value - target) > lost.asComputed * Math.abs(target));

/** The solution whose lines these are, from the definition to the number in the unit asked for. */
export const solutionOf = (
  { definition: { tex, reason, whenInfinite = 'beyond every number' }, lines }: Work,
  nats: number,
  unit: Unit | null,
): Solution => {
  const value = valueIn(unit, nats);
  return {
    lines: [
      { id: 'definition', tex, reason, value: null, unit: null },
      ...lines.map((line): SolutionLine => ({
        id: line.id,
        tex: equationTex(line.rows),
        reason: line.reason,
        value: line.value,
        unit,
      })),
      ...lastLines(value, unit, Number.isFinite(nats) ? 'computed with all digits, rounded only here' : whenInfinite),
    ],
    nats,
    bits: nats / Math.LN2,
    unit,
    cancels: lines.some((line) => isCancelled(line, value)),
  };
};
