import type { ProblemSpec } from '../../src/judge/index.ts';

/** How numbers are chosen: as a teacher picks them, small and round, or without a pattern, in two decimals. */
export type Numbers = 'a teacher’s' | 'patternless';

/** Draws the numbers of a problem. */
export interface Draw {
  readonly mean: () => number;
  readonly sd: () => number;
  readonly chance: () => number;
  /** Probabilities that add up to 1. */
  readonly chances: (count: number) => readonly number[];
  readonly whole: (below: number) => number;
  /** The side of a grid. */
  readonly side: () => number;
  /** The words of a codebook. */
  readonly words: () => number;
}

/** A problem and the wrong numbers that slips at it give, each by a formula of its own. */
export interface Slipped {
  readonly spec: ProblemSpec;
  readonly slips: Readonly<Record<string, number>>;
}

export type Family = (draw: Draw) => Slipped;

const pick = <T>(uniform: () => number, of: readonly T[]): T => of[Math.floor(uniform() * of.length)]!;
const inSteps = (uniform: () => number, from: number, to: number, steps: number): number =>
  Math.round((from + uniform() * (to - from)) * steps) / steps;

/** Shares of a whole, none of them zero, in so many parts. */
const shares = (uniform: () => number, count: number, parts: number): readonly number[] => {
  const cuts = new Set<number>();
  while (cuts.size < count - 1) cuts.add(1 + Math.floor(uniform() * (parts - 1)));
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), parts];
  return bounds.slice(1).map((bound, i) => Number(((bound - bounds[i]!) / parts).toFixed(3)));
};

export const drawsOf = (numbers: Numbers, uniform: () => number): Draw => {
  const whole = (below: number) => Math.floor(uniform() * below);
  if (numbers === 'patternless') {
    return {
      mean: () => inSteps(uniform, -3, 3, 100),
      sd: () => inSteps(uniform, 0.35, 3.2, 100),
      chance: () => inSteps(uniform, 0.06, 0.94, 100),
      chances: (count) => shares(uniform, count, 100),
      whole,
      side: () => 5 + whole(60),
      words: () => 20 + whole(4000),
    };
  }
  return {
    mean: () => pick(uniform, [-3, -2, -1, 0, 1, 2, 3, 4, 0.5, -0.5, 1.5]),
    sd: () => pick(uniform, [0.5, 1, 1, 1.5, 2, 2, 3, 4]),
    chance: () => pick(uniform, [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]),
    chances: (count) => shares(uniform, count, pick(uniform, [10, 10, 8, 20])),
    whole,
    side: () => pick(uniform, [4, 7, 8, 10, 14, 16, 20, 28, 32, 64]),
    words: () => pick(uniform, [64, 100, 128, 256, 500, 512, 1000, 1024, 4096]),
  };
};

export const sum = (xs: readonly number[]): number => xs.reduce((total, x) => total + x, 0);
