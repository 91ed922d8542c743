import { once } from '../../math/once.ts';
import { pairsOfMistakes, seldomMistakes, singleMistakes } from '../candidates.ts';
import { explain, isMistakesOwn, type Diagnosis, type Fitting } from '../diagnosis.ts';
import type { Kind } from '../kinds/kind.ts';
import { inUnit } from '../reading/in-unit.ts';
import {
  readAnswer,
  type Answer,
  type Echo,
  type ReadableAnswer,
  type ReadingOptions,
  type UnreadableAnswer,
} from '../reading/read-answer.ts';
import type { Unit } from '../reading/units.ts';
import { bracketsSentence, rightSentence, wrongSentence } from '../sentences.ts';
import {
  agreement,
  exactly,
  isWide,
  usualTolerance,
  type Agreement,
  type Target,
  type Tolerance,
} from '../tolerance.ts';
import { targetIn } from './target.ts';

export type Verdict = 'correct' | 'incorrect' | 'unreadable';

/** `rounded-too-early`: within the tolerance, but not right at the precision written. `one-figure`: right, but coarse. */
export type Remark = 'rounded-too-early' | 'one-figure';

export interface Judgement {
  readonly verdict: Verdict;
  /** What was read, in nats; null where nothing could be. */
  readonly value: number | null;
  /** The true value, in nats. */
  readonly expected: number;
  /** The significant figures of a decimal number, as many as are right where it is right; null for a formula. */
  readonly digits: number | null;
  readonly remark?: Remark;
  /** The mistakes that explain a wrong answer, best first. */
  readonly misconceptions: readonly Diagnosis[];
  /** What was read, as TeX and in words; null where nothing could be. */
  readonly echo: Echo | null;
  /** The verdict as a sentence for the student; why, where the answer could not be read. */
  readonly message: string;
  /** For an answer that could not be read: texts that may be what was meant. */
  readonly suggestions: readonly string[];
}

export interface JudgingOptions extends ReadingOptions {
  /** How far off an answer may be; a thousandth unless told. */
  readonly tolerance?: Tolerance;
}

const remarkOn = (answer: ReadableAnswer, { value }: Target, agreed: Agreement): Remark | null => {
  if (agreed.by === 'rounding' && agreed.precision.digits === 1) return 'one-figure';
  return agreed.by === 'tolerance' && answer.precisions.length > 0 && value !== 0 ? 'rounded-too-early' : null;
};

const digitsOf = (answer: ReadableAnswer, agreed: Agreement | null): number | null =>
  (agreed?.by === 'rounding' ? agreed.precision.digits : answer.precisions[0]?.digits) ?? null;

const rightJudgement = (answer: ReadableAnswer, target: Target, agreed: Agreement): Judgement => {
  const remark = remarkOn(answer, target, agreed);
  return {
    verdict: 'correct',
    value: answer.value,
    expected: target.value,
    digits: digitsOf(answer, agreed),
    ...(remark && { remark }),
    misconceptions: [],
    echo: answer.echo,
    message: rightSentence(answer, target, agreed),
    suggestions: [],
  };
};

/** Whether an answer only lies near the value: within the tolerance, or where its last figure, a zero, is taken for none. */
const isNear = (agreed: Agreement, { precisions: [finest] }: ReadableAnswer): boolean =>
  agreed.by === 'tolerance' || (agreed.by === 'rounding' && agreed.precision.place - 1 === finest?.place);

/** What is asked, as far as judging an answer goes. */
interface Question {
  readonly target: Target;
  /** What it is asked for in; null where it has no unit. */
  readonly unit: Unit | null;
  /** Whether it may be told by its parts, as in bits per dimension. */
  readonly isPerPart: boolean;
  /** What explains a wrong answer; null where nothing is known of how it came about. */
  readonly explain: ((answer: ReadableAnswer, fitting: Fitting) => readonly Diagnosis[]) | null;
  /** Whether the digits of an answer are a mistake’s own: then nothing that is near the value excuses them. */
  readonly isMistakesOwn: (answer: ReadableAnswer, fitting: Fitting) => boolean;
  /** Why no question of the kind can have this answer, as a clause; null where one may. */
  readonly impossibility: (answer: ReadableAnswer) => string | null;
}

/** A wrong answer as it is taken, and what explains it; null where nothing is known of how it came about. */
interface Wrong {
  readonly reading: ReadableAnswer;
  readonly misconceptions: readonly Diagnosis[] | null;
}

/** Of two readings of a wrong answer the one that is explained. Where both are, nothing is sure. */
const wrongReading = (answer: ReadableAnswer, explain: Question['explain'], fitting: Fitting): Wrong => {
  const taken = (reading: ReadableAnswer): Wrong => ({ reading, misconceptions: explain?.(reading, fitting) ?? null });
  const first = taken(answer);
  const other = answer.alternative && taken(answer.alternative);
  if (!other?.misconceptions?.length) return first;
  if (!first.misconceptions?.length) return other;
  const both = [...first.misconceptions, ...other.misconceptions];
  return { reading: answer, misconceptions: both.map((diagnosis) => ({ ...diagnosis, certain: false })) };
};

const partForWhole: UnreadableAnswer = {
  readable: false,
  message: 'The question asks for the whole value, and your unit is of a part. Give the whole, and its unit alone.',
  suggestions: [],
};

/** 6.912 bits for 6912 bits, as it is written in Germany. */
const openPoint = ({ echo }: ReadableAnswer, parted: ReadableAnswer): UnreadableAnswer => ({
  readable: false,
  message: `In ${echo.words}, is the point the decimal point, or does it part thousands? If it parts thousands, leave it out.`,
  suggestions: [parted.echo.words].filter((words) => readAnswer(words).readable),
});

const askedBack = (expected: number, { message, suggestions }: UnreadableAnswer): Judgement => ({
  verdict: 'unreadable',
  value: null,
  expected,
  digits: null,
  misconceptions: [],
  echo: null,
  message,
  suggestions,
});

const judgeAnswer = (
  { target, unit: asked, isPerPart, explain, isMistakesOwn, impossibility }: Question,
  given: string | Answer,
  options: JudgingOptions,
): Judgement => {
  const tolerance = options.tolerance ?? usualTolerance;
  const unit = asked === null ? null : (options.unit ?? asked);
  const expected = target.value;
  const fitting: Fitting = { tolerance, target };
  const typed = typeof given === 'string' ? readAnswer(given, { unit }) : given;
  const read = typed.readable && typed.isPerPart && !isPerPart ? partForWhole : typed;
  if (!read.readable) return askedBack(expected, read);
  const answer = inUnit(read, unit);
  for (const reading of answer.alternative ? [answer, answer.alternative] : [answer]) {
    const agreed = agreement(reading, target, tolerance);
    const isExcused = agreed !== null && isNear(agreed, reading) && !isWide(tolerance);
    if (agreed === null || (isExcused && isMistakesOwn(reading, fitting))) continue;
    return rightJudgement(reading, target, agreed);
  }
  const { bracketed, parted } = answer;
  if (parted && agreement(parted, target, tolerance) !== null) return askedBack(expected, openPoint(answer, parted));
  const isRightBracketed = bracketed !== undefined && agreement(bracketed, target, tolerance) !== null;
  const wrong = isRightBracketed ? { reading: answer, misconceptions: [] } : wrongReading(answer, explain, fitting);
  return {
    verdict: 'incorrect',
    value: wrong.reading.value,
    expected,
    digits: digitsOf(wrong.reading, null),
    misconceptions: wrong.misconceptions ?? [],
    echo: wrong.reading.echo,
    message: isRightBracketed
      ? bracketsSentence(answer, bracketed)
      : wrongSentence(impossibility(wrong.reading), wrong.misconceptions),
    suggestions: [],
  };
};

/** The judge of one problem, for many answers, each a text or what was read of it. */
export type JudgeOfAnswers = (answer: string | Answer, options?: JudgingOptions) => Judgement;

/**
 * The judge of one problem of the kind: what the mistakes give is computed once, and only when an answer is wrong. Nothing of
 * any other kind is needed.
 *
 * @throws as `targetIn` does.
 */
export const judgeIn = <Spec, Problem>(kind: Kind<Spec, Problem>, problem: Problem): JudgeOfAnswers => {
  const working = once(() => kind.workingOf(problem));
  const explanations = once(() => ({
    singles: singleMistakes(working()),
    seldom: seldomMistakes(working()),
    pairs: once(() => pairsOfMistakes(working())),
  }));
  const question: Question = {
    target: targetIn(kind, problem),
    unit: kind.unit,
    isPerPart: kind.isPerPart ?? false,
    explain: (answer, fitting) => explain(answer, explanations(), fitting),
    isMistakesOwn: (answer, fitting) => isMistakesOwn(answer, explanations(), fitting),
    impossibility: ({ value }) => kind.impossibilityOf(problem, value),
  };
  return (answer, options = {}) => judgeAnswer(question, answer, options);
};

/** Judges an answer to a question whose value is known, by the same rules; a wrong one cannot be explained. */
export const judgeNumber = (expected: number, answer: string | Answer, options: JudgingOptions = {}): Judgement =>
  judgeAnswer(
    {
      target: exactly(expected),
      unit: 'nats',
      isPerPart: true,
      explain: null,
      isMistakesOwn: () => false,
      impossibility: () => null,
    },
    answer,
    options,
  );
