// node bench/false-assertions.ts: how often the judge asserts a mistake that was not made.
import { pathToFileURL } from 'node:url';
import { pairsOfMistakes, seldomMistakes, singleMistakes } from '../src/judge/candidates.ts';
import { judgeOf, problemFrom, type Problem } from '../src/judge/index.ts';
import { workingOf } from '../src/judge/misconceptions/index.ts';
import { randomSource } from '../src/math/index.ts';
import { drawsOf, families, type Numbers } from './slips/index.ts';
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

/** The values of every registered mistake, alone or with another, by id. */
const registered = (problem: Problem) => {
  const working = workingOf(problem);
  const values = new Map<string, readonly number[]>();
  const singles = [...singleMistakes(working), ...seldomMistakes(working)];
  for (const candidate of [...singles, ...pairsOfMistakes(working)])
    values.set(candidate.mistakes.map(({ id }) => id).join('+'), candidate.values);
  return { singles: singles.flatMap((single) => single.values), of: (id: string) => values.get(id) ?? [] };
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

/** Problems of each family, about 6,300 wrong numbers a row. */
const PROBLEMS = 50;
const MOST_PER_THOUSAND = 2;

/** How often a mistake that was not made is asserted; the bar holds for answers to four figures and more. */
export function falseAssertionRows(): readonly Row[] {
  return (['a teacher’s', 'patternless'] as const).flatMap((numbers) =>
    [3, 4, 5].map((figures): Row => {
      const tally = unlistedSlips(numbers, figures, PROBLEMS, 'false assertions');
      const asserted = tally.false.length;
      const share = (1000 * asserted) / tally.total;
      return {
        what: `${numbers} numbers, ${figures} figures, ${tally.total.toLocaleString('en')} answers`,
        measured: `${tally.silent.toLocaleString('en')} silent, ${tally.proposed} proposed, ${tally.same.length} asserted with the same number, ${asserted} falsely (${(share / 10).toFixed(2)} %)`,
        ...(figures >= 4 && { bar: `≤ ${MOST_PER_THOUSAND / 10} %`, met: share <= MOST_PER_THOUSAND }),
      };
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  printTable('Mistakes asserted of slips that the judge does not know', falseAssertionRows());
