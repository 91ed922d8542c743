import { roomOf } from '../kinds/index.ts';
import { taughtOf } from '../kinds/lessons.ts';
import type { JudgingOptions } from '../one-kind/judging.ts';
import type { ExamAnswers } from './answers.ts';
import { examIn, type Exam, type ExamChoice } from './exam.ts';
import { scoreExamIn, type ExamScore } from './score.ts';

/** The exam of a choice, for who has every kind of problem at hand. @throws as `examIn` does. */
export const examOf = (choice: ExamChoice): Exam => examIn(taughtOf, choice);

/** Marks an exam, for who has every kind of problem at hand. */
export const scoreExam = (exam: Exam, answers: ExamAnswers, options: JudgingOptions = {}): ExamScore =>
  scoreExamIn(roomOf, exam, answers, options);
