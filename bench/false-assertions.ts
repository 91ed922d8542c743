// node bench/false-assertions.ts: how often the judge asserts a mistake that was not made.
import { pathToFileURL } from 'node:url';
import { pairsOfMistakes, seldomMistakes, singleMistakes } from '../src/judge/candidates.ts';
import { judgeOf, problemFrom, type Problem } from '../src/judge/index.ts';
import { roomOf } from '../src/judge/kinds/index.ts';
import { workingOf } from '../src/judge/misconceptions/index.ts';
import { named } from '../src/judge/problem.ts';
import { valueIn } from '../src/judge/reading/units.ts';
import { randomSource } from '../src/math/index.ts';
import { drawsOf, families, sum, type Numbers } from './slips/index.ts';
import { printTable, type Row } from './table.ts';

/** A mistake that was asserted of an answer to which another slip led. */
export interface Assertion {
  readonly family: string;
  readonly slip: string;
  readonly problem: string;
  readonly answer: string;
  readonly asserted: string;
}

export interface Tally {
  readonly silent: number;
  readonly proposed: number;
  /** Asserted, and the mistake’s number is the slip’s: another word for it, or an accident of nice numbers. */
  readonly same: readonly Assertion[];
  readonly false: readonly Assertion[];
  readonly total: number;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** The values of every registered mistake, alone or with another, by id, in the unit that is asked for. */
const registered = (problem: Problem) => {
  const working = workingOf(problem);
  const { unit } = roomOf(named(problem));
  const values = new Map<string, readonly number[]>();
  const singles = [...singleMistakes(working), ...seldomMistakes(working)];
  for (const candidate of [...singles, ...pairsOfMistakes(working)])
    values.set(
      candidate.mistakes.map(({ id }) => id).join('+'),
      candidate.values.map((value) => valueIn(unit, value)),
    );
  return {
    singles: singles.flatMap((single) => single.values.map((value) => valueIn(unit, value))),
    of: (id: string) => values.get(id) ?? [],
  };
};

/**
 * What the judge says of slips that it does not know: wrong numbers by formulas of their own, written to so many figures. A
 * slip whose number is a registered mistake’s, or another slip’s, is left out: once it is listed it counts no more.
 */
export const unlistedSlips = (numbers: Numbers, figures: number, problems: number, seed: string): Tally => {
  const tally = { silent: 0, proposed: 0, same: [] as Assertion[], false: [] as Assertion[], total: 0 };
  for (const [family, slipped] of Object.entries(families)) {
    const source = randomSource(`${seed} ${family} ${numbers}`);
    const draw = drawsOf(numbers, () => source.uniform());
    for (let i = 0; i < problems; i++) {
      const { spec, slips } = slipped(draw);
      const problem = problemFrom(spec);
      const [judge, mistakes] = [judgeOf(problem), registered(problem)];
      const counted = [...mistakes.singles];
      for (const [slip, value] of Object.entries(slips)) {
        if (!Number.isFinite(value) || counted.some((other) => same(value, other))) continue;
        counted.push(value);
        const answer = value.toPrecision(figures);
        const { verdict, misconceptions } = judge(answer);
        if (verdict === 'correct') continue;
        tally.total++;
        const asserted = misconceptions.find(({ certain }) => certain)?.id;
        const row = { family, slip, problem: JSON.stringify(spec), answer, asserted: asserted ?? '' };
        if (misconceptions.length === 0) tally.silent++;
        else if (asserted === undefined) tally.proposed++;
        else if (mistakes.of(asserted).some((own) => same(value, own))) tally.same.push(row);
        else tally.false.push(row);
      }
    }
  }
  return tally;
};

/** Samples, and problems of each family in each. */
const SAMPLES = 40;
const PROBLEMS = 25;
const MOST_PERCENT = 0.2;

const percent = (share: number): string => (100 * share).toFixed(3);

const count = (tallies: readonly Tally[], of: (tally: Tally) => number): number => sum(tallies.map(of));

/**
 * The share of all answers that were told a false mistake, and its standard error from how the samples differ: the slips of one
 * problem are not independent, so that the square root of the count would say too little.
 */
export const pooled = (tallies: readonly Tally[]): { readonly share: number; readonly error: number } => {
  const total = count(tallies, (tally) => tally.total);
  const share = count(tallies, (tally) => tally.false.length) / total;
  const squares = count(tallies, (tally) => (tally.false.length - share * tally.total) ** 2);
  return { share, error: Math.sqrt((tallies.length / (tallies.length - 1)) * squares) / total };
};

/** How often a mistake that was not made is asserted; the bar holds for answers to four figures and more. */
export function falseAssertionRows(): readonly Row[] {
  return (['a teacher’s', 'patternless'] as const).flatMap((numbers) =>
    [3, 4, 5].map((figures): Row => {
      const tallies = Array.from({ length: SAMPLES }, (_, i) =>
        unlistedSlips(numbers, figures, PROBLEMS, `false assertions ${i}`),
      );
      const { share, error } = pooled(tallies);
      const thousands = (of: (tally: Tally) => number) => count(tallies, of).toLocaleString('en');
      return {
        what: `${numbers} numbers, ${figures} figures, ${thousands(({ total }) => total)} answers`,
        measured: `${thousands(({ silent }) => silent)} silent, ${thousands(({ proposed }) => proposed)} proposed, ${thousands((tally) => tally.same.length)} asserted with the same number, ${thousands((tally) => tally.false.length)} falsely: ${percent(share)} ± ${percent(error)} %`,
        ...(figures >= 4 && { bar: `≤ ${MOST_PERCENT} %`, met: 100 * share <= MOST_PERCENT }),
      };
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printTable('Mistakes asserted of slips that the judge does not know', falseAssertionRows());
