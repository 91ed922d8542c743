import { randomSource, type RandomSource } from '../../math/index.ts';
import { conceptSet, type ConceptId, type ConceptQuestion } from '../concepts/index.ts';
import { problemKinds, type Difficulty } from '../generate/lists.ts';
import type { Taught, TaughtOf } from '../kinds/taught.ts';
import { drawIn } from '../one-kind/draw.ts';
import { targetIn } from '../one-kind/target.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec, ProblemSpec } from '../spec.ts';

/** A number to compute. */
export interface ExamProblem {
  readonly type: 'problem';
  /** “1”, “2”, …: its number on the paper. */
  readonly id: string;
  readonly kind: ProblemKind;
  readonly spec: ProblemSpec;
}

/** Statements to mark true or false. */
export interface ExamConcept {
  readonly type: 'concept';
  readonly id: string;
  readonly question: ConceptQuestion;
}

export type ExamQuestion = ExamProblem | ExamConcept;

export interface Exam {
  readonly questions: readonly ExamQuestion[];
}

export interface ExamChoice {
  /** A whole number: a class with the same seed and the same choice has the same exam. */
  readonly seed: number;
  /** How many problems, 0 to 50; the questions of understanding come on top. */
  readonly count: number;
  /** Which kinds of problems; each comes as often as any other, give or take one. */
  readonly kinds: readonly ProblemKind[];
  readonly difficulty: Difficulty;
  /** Which questions of understanding; none unless told. */
  readonly concepts?: readonly ConceptId[];
}

export const mostProblems = 50;
const statementsEach = 5;
const seeds = 2 ** 31;

const checkChoice = ({ count, kinds, concepts = [] }: ExamChoice): void => {
  if (!Number.isInteger(count) || count < 0 || count > mostProblems) {
    throw new RangeError(`An exam has 0 to ${mostProblems} problems, but ${count} were wanted.`);
  }
  if (count > 0 && kinds.length === 0) throw new RangeError('Choose at least one kind of problem.');
  if (count === 0 && concepts.length === 0) throw new RangeError('Choose a problem or a question of understanding.');
};

/** As many kinds as problems, evenly, in the order of the book. */
const kindsOfProblems = (count: number, kinds: readonly ProblemKind[], source: RandomSource): ProblemKind[] => {
  const chosen = problemKinds.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
  const rest: ProblemKind[] = [];
  const drawn = Array.from({ length: count }, () => {
    if (rest.length === 0) rest.push(...chosen);
    return rest.splice(source.integer(rest.length), 1);
  }).flat();
  return drawn.sort((a, b) => chosen.indexOf(a) - chosen.indexOf(b));
};

const mostTries = 50;

/** Two problems of one kind with one value are the same to a student: an entropy does not depend on the mean. */
const valueOf = (taught: Taught, spec: NamedSpec): string =>
  `${spec.kind} ${targetIn(taught, taught.problemFrom(spec)).value.toPrecision(9)}`;

/** A problem whose value the exam does not have yet; where there seems to be none left, one that it has. */
const anotherProblem = (
  taught: Taught,
  wanted: { readonly kind: ProblemKind; readonly difficulty: Difficulty },
  taken: ReadonlySet<string>,
  source: RandomSource,
): NamedSpec => {
  const drawn = (): NamedSpec => drawIn(taught, { ...wanted, seed: source.integer(seeds) }).spec;
  let spec = drawn();
  for (let tries = 1; tries < mostTries && taken.has(valueOf(taught, spec)); tries++) spec = drawn();
  return spec;
};

/**
 * An exam by its seed: problems in the order of the book, no two of one kind with the same value, then questions of understanding.
 * Of the kinds of problem it asks for those alone that were chosen.
 *
 * @throws RangeError for a choice that leaves nothing to ask or asks too much, and for a seed that is no safe whole number.
 */
export const examIn = (taughtOf: TaughtOf, choice: ExamChoice): Exam => {
  checkChoice(choice);
  const { seed, count, kinds, difficulty, concepts = [] } = choice;
  const source = randomSource(seed);
  const taken = new Set<string>();
  const problems = kindsOfProblems(count, kinds, source.fork('kinds')).map((kind, index): ExamProblem => {
    const taught = taughtOf({ kind });
    const spec = anotherProblem(taught, { kind, difficulty }, taken, source.fork(`problem ${index}`));
    taken.add(valueOf(taught, spec));
    return { type: 'problem', id: String(index + 1), kind, spec };
  });
  const questions = concepts.map((concept, index): ExamConcept => {
    const question = conceptSet(concept, {
      seed: source.fork(`concept ${concept}`).integer(seeds),
      count: statementsEach,
    });
    return { type: 'concept', id: String(count + index + 1), question };
  });
  return { questions: [...problems, ...questions] };
};
