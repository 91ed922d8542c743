import { markConcept, type ConceptResult } from '../concepts/index.ts';
import type { Room } from '../kinds/taught.ts';
import { judgeIn, type Judgement, type JudgingOptions } from '../one-kind/judging.ts';
import { named, type NamedProblem, type ProblemKind } from '../problem.ts';
import { total } from '../total.ts';
import { answerTo, marksIn, type ExamAnswers } from './answers.ts';
import type { Exam, ExamConcept, ExamProblem, ExamQuestion } from './exam.ts';

interface Points {
  /** From 0 to `of`. */
  readonly points: number;
  readonly of: number;
}

export interface ProblemScore extends Points {
  readonly question: ExamProblem;
  readonly answer: string;
  /** Null where nothing was written. */
  readonly judgement: Judgement | null;
}

export interface ConceptScore extends Points {
  readonly question: ExamConcept;
  readonly result: ConceptResult;
}

export type QuestionScore = ProblemScore | ConceptScore;

/** A mistake and where it was made. */
export interface MadeMistake {
  readonly id: string;
  /** The mistake as a clause: “the factor ½ is missing”. */
  readonly clause: string;
  /** The ids of the questions. */
  readonly questions: readonly string[];
}

export interface ExamScore extends Points {
  readonly questions: readonly QuestionScore[];
  /** The mistakes that explain wrong answers, those made most often first. */
  readonly mistakes: readonly MadeMistake[];
  /** The ids of the problems whose wrong answer nothing explains, or more than one thing. */
  readonly unexplained: readonly string[];
  /** Of the problems whose answer could not be read; it counts nothing. */
  readonly unreadable: readonly string[];
  /** Of the problems without an answer, and of the questions without a mark. */
  readonly blank: readonly string[];
}

type RoomOf = (of: { readonly kind: ProblemKind }) => Room;

const problemIn = (room: Room, { spec }: ExamProblem): NamedProblem => room.problemFrom(named(spec));

const scoreProblem = (
  room: Room,
  question: ExamProblem,
  answers: ExamAnswers,
  options: JudgingOptions,
): ProblemScore => {
  const answer = answerTo(answers, question.id);
  const judgement = answer.trim() === '' ? null : judgeIn(room, problemIn(room, question))(answer, options);
  return { question, answer, judgement, points: judgement?.verdict === 'correct' ? 1 : 0, of: 1 };
};

const scoreConcept = (question: ExamConcept, answers: ExamAnswers): ConceptScore => {
  const result = markConcept(question.question, marksIn(question, answers));
  return { question, result, points: result.share, of: 1 };
};

const isOfProblem = (score: QuestionScore): score is ProblemScore => score.question.type === 'problem';

/** The ids of the mistakes that explain a wrong answer; none where nothing does, or more than one thing. */
const explanationOf = ({ judgement }: ProblemScore): readonly string[] => {
  const [diagnosis, ...others] = judgement?.misconceptions ?? [];
  return diagnosis && others.length === 0 ? diagnosis.mistakes.map(({ id }) => id) : [];
};

const mistakesIn = (roomOf: RoomOf, wrong: readonly ProblemScore[]): readonly MadeMistake[] => {
  const made = new Map<string, MadeMistake>();
  for (const score of wrong) {
    const room = roomOf(score.question);
    const known = room.workingOf(problemIn(room, score.question)).misconceptions;
    for (const id of explanationOf(score)) {
      const before = made.get(id);
      const clause = before?.clause ?? known.find((misconception) => misconception.id === id)?.clause ?? id;
      made.set(id, { id, clause, questions: [...(before?.questions ?? []), score.question.id] });
    }
  }
  return [...made.values()].sort((a, b) => b.questions.length - a.questions.length);
};

const idsOf = (scores: readonly QuestionScore[]): readonly string[] => scores.map(({ question }) => question.id);

const isBlank = (score: QuestionScore): boolean =>
  isOfProblem(score) ? score.judgement === null : score.result.open === score.result.statements.length;

/** Marks an exam: a point for a problem that is right, and for a question of understanding its share of one. */
export const scoreExamIn = (
  roomOf: RoomOf,
  { questions }: Exam,
  answers: ExamAnswers,
  options: JudgingOptions = {},
): ExamScore => {
  const scores = questions.map((question: ExamQuestion) =>
    question.type === 'problem'
      ? scoreProblem(roomOf(question), question, answers, options)
      : scoreConcept(question, answers),
  );
  const problems = scores.filter(isOfProblem);
  const wrong = problems.filter(({ judgement }) => judgement?.verdict === 'incorrect');
  return {
    questions: scores,
    points: total(scores.map(({ points }) => points)),
    of: total(scores.map((score) => score.of)),
    mistakes: mistakesIn(roomOf, wrong),
    unexplained: idsOf(wrong.filter((score) => explanationOf(score).length === 0)),
    unreadable: idsOf(problems.filter(({ judgement }) => judgement?.verdict === 'unreadable')),
    blank: idsOf(scores.filter(isBlank)),
  };
};
