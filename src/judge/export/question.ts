import { singleMistakes } from '../candidates.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { expectedOf } from '../expected.ts';
import { impossibility } from '../impossibility.ts';
import { workingOf } from '../misconceptions/index.ts';
import type { Misconception } from '../misconceptions/misconception.ts';
import { kindOf, type ProblemKind } from '../problem.ts';
import { wrongSentence } from '../sentences.ts';
import { solve, type Solution } from '../solve.ts';
import { problemFrom } from '../spec.ts';
import { natsPer, valueIn, type Unit } from '../reading/units.ts';
import { statementOf, type Statement } from '../statement.ts';
import { allowance, exactly, usualTolerance } from '../tolerance.ts';
import type { BankItem } from './bank.ts';

/** A number that an answer may be, in the unit asked for, and how far the answer may lie from it. */
export interface NumericalAnswer {
  readonly value: number;
  readonly tolerance: number;
}

/** What a wrong answer is told. */
export interface Feedback {
  readonly message: string;
  /** Where more than one mistake gives this number: what each would be. Empty where one does. */
  readonly explanations: readonly string[];
}

/** A wrong answer that registered mistakes lead to. */
export interface MistakenAnswer extends NumericalAnswer {
  /** The mistakes that give this number, the commonest first. */
  readonly ids: readonly string[];
  readonly feedback: Feedback;
}

/** A question as any platform can ask it, which knows numbers and tolerances and nothing of how a number was written. */
export interface Question {
  readonly id: string;
  readonly kind: ProblemKind;
  readonly statement: Statement;
  /** How to write the answer, as a sentence. */
  readonly rule: string;
  readonly right: NumericalAnswer;
  /** The wrong answers to look for, in this order, after the right one. */
  readonly mistaken: readonly MistakenAnswer[];
  /** For any other answer. */
  readonly unexplained: Feedback;
  readonly solution: Solution;
}

/** A platform cannot see how precise an answer is meant to be. Four figures are always within a thousandth. */
const ruleFor = (unit: Unit | null): string =>
  `Answer ${unit === null ? '' : `in ${unit}, `}with a decimal number of at least four significant figures and no unit.`;

/** Enough figures for any tolerance, and none of float64's noise. */
const figures = 12;

const answerAt = (inUnit: number): NumericalAnswer => {
  const value = Number(inUnit.toPrecision(figures));
  return { value, tolerance: Number(allowance(exactly(value), usualTolerance).toPrecision(3)) };
};

const covers = ({ value, tolerance }: NumericalAnswer, other: number): boolean => Math.abs(other - value) <= tolerance;

interface Found {
  readonly answer: NumericalAnswer;
  readonly mistakes: Misconception[];
}

/** The numbers that single mistakes lead to. One within reach of the truth would be right, and is left out. */
const foundIn = (
  singles: ReturnType<typeof singleMistakes>,
  right: NumericalAnswer,
  unit: Unit | null,
): readonly Found[] => {
  const found: Found[] = [];
  for (const { mistakes, values } of singles) {
    for (const answer of values.filter(Number.isFinite).map((value) => answerAt(valueIn(unit, value)))) {
      if (covers(right, answer.value)) continue;
      const same = found.find((earlier) => covers(earlier.answer, answer.value));
      if (same) same.mistakes.push(...mistakes.filter((mistake) => !same.mistakes.includes(mistake)));
      else found.push({ answer, mistakes: [...mistakes] });
    }
  }
  return found;
};

/** Where the judge advises to write a unit, which a number field does not take. */
const ownMessages: Readonly<Record<string, string>> = {
  'answer-in-bits': 'This is the right value in bits. The question asks for nats: multiply by ln 2.',
  'answer-in-nats': 'This is the right value in nats. The question asks for bits: divide by ln 2.',
};

const messageOf = ({ id, message }: Misconception): string => ownMessages[id] ?? message;

const diagnosisOf = (misconception: Misconception, certain: boolean): Diagnosis => {
  const mistake = { id: misconception.id, step: misconception.step, message: messageOf(misconception) };
  return { ...mistake, certain, mistakes: [mistake] };
};

/**
 * The question that an item asks.
 *
 * @throws RangeError where the value is infinite, which no platform's number field takes; else as `problemFrom` and
 * `expectedOf` do.
 */
export const questionOf = ({ id, spec }: BankItem): Question => {
  const problem = problemFrom(spec);
  const nats = expectedOf(problem);
  if (!Number.isFinite(nats)) {
    throw new RangeError(`The answer to “${id}” is not finite, and a number field takes finite numbers only.`);
  }
  const statement = statementOf(spec);
  const { unit } = statement;
  const right = answerAt(valueIn(unit, nats));
  // A mistake in the unit's name needs a unit in the answer, and here it has none.
  const singles = singleMistakes(workingOf(problem)).filter(({ mistakes }) =>
    mistakes.every(({ unit }) => unit === undefined),
  );
  const mistaken = foundIn(singles, right, unit).map(({ answer, mistakes }): MistakenAnswer => {
    const diagnoses = mistakes.map((mistake) => diagnosisOf(mistake, mistakes.length === 1));
    return {
      ...answer,
      ids: mistakes.map((mistake) => mistake.id),
      feedback: {
        message: wrongSentence(impossibility(problem, answer.value * natsPer[unit ?? 'nats']), diagnoses),
        explanations: mistakes.length === 1 ? [] : mistakes.map(messageOf),
      },
    };
  });
  return {
    id,
    kind: kindOf(problem),
    statement,
    rule: ruleFor(unit),
    right,
    mistaken,
    unexplained: { message: wrongSentence(null, []), explanations: [] },
    solution: solve(spec),
  };
};
