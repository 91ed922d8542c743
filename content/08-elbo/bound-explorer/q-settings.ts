import type { Vector2 } from '../../../src/math/index.ts';
import type { Encoding } from '../../../src/models/toy-vae/index.ts';
import { clampTo, type NumberDomain } from '../../../src/text/bounds.ts';

/** How q differs from the encoder's: what is added to its means, and what multiplies its standard deviations. */
export interface QChange {
  readonly qShift1: number;
  readonly qShift2: number;
  readonly qScale: number;
  /** Multiplies the first standard deviation and divides the second. */
  readonly qStretch: number;
}

/** The same change, with a factor for each standard deviation. */
export interface QFactors {
  readonly shifts: Vector2;
  readonly factors: Vector2;
}

export const stretchDomain: NumberDomain = { name: 'the stretch of q', min: 0.25, max: 4 };
export const shiftDomains: readonly [NumberDomain, NumberDomain] = [
  { name: 'what is added to q’s first mean', min: -3, max: 3 },
  { name: 'what is added to q’s second mean', min: -3, max: 3 },
];
export const factorDomains: readonly [NumberDomain, NumberDomain] = [
  { name: 'the factor of q’s first sd', min: 0.25, max: 4 },
  { name: 'the factor of q’s second sd', min: 0.25, max: 4 },
];

const places = 4;

export function factorsOf({ qShift1, qShift2, qScale, qStretch }: QChange): QFactors {
  const shown = (factor: number): number => Number(factor.toFixed(places));
  return { shifts: [qShift1, qShift2], factors: [shown(qScale * qStretch), shown(qScale / qStretch)] };
}

/** The settings of a change, within what the fields allow. */
export function changeOf({ shifts, factors }: QFactors): QChange {
  const [first, second] = factors.map((factor, j) => clampTo(factorDomains[j]!, factor, places));
  return {
    qShift1: clampTo(shiftDomains[0], shifts[0], places),
    qShift2: clampTo(shiftDomains[1], shifts[1], places),
    qScale: Math.sqrt(first! * second!),
    qStretch: Math.sqrt(first! / second!),
  };
}

export function changed(encoderQ: Encoding, { shifts, factors }: QFactors): Encoding {
  return {
    mean: shifts.map((shift, j) => encoderQ.mean[j]! + shift),
    logVariance: factors.map((factor, j) => encoderQ.logVariance[j]! + 2 * Math.log(factor)),
  };
}

/** What turns the encoder's q into another. */
export function factorsBetween(encoderQ: Encoding, q: Encoding): QFactors {
  const shift = (j: number): number => q.mean[j]! - encoderQ.mean[j]!;
  const factor = (j: number): number => Math.exp((q.logVariance[j]! - encoderQ.logVariance[j]!) / 2);
  return { shifts: [shift(0), shift(1)], factors: [factor(0), factor(1)] };
}

/** Standard deviations of q, two numbers. */
export const sdsOf = ({ logVariance }: Encoding): [number, number] => [
  Math.exp(logVariance[0]! / 2),
  Math.exp(logVariance[1]! / 2),
];
