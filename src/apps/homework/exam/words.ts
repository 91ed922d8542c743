import type { ExamQuestion } from '../../../judge/exam/exam.ts';
import { difficulties, problemKinds } from '../../../judge/generate/lists.ts';
import type { Ending } from './attempt.ts';
import { minutesInWords } from './clock.ts';
import type { ExamChoices } from './settings.ts';

/** What a question is about: «KL divergence». */
export const nameOfQuestion = (question: ExamQuestion): string =>
  question.type === 'concept'
    ? question.question.title
    : (problemKinds.find(({ kind }) => kind === question.kind)?.name ?? '');

/** What tells an exam from another, in a line: «seed 12 · easy · 45 minutes». */
export const choicesInWords = ({ seed, difficulty, minutes }: ExamChoices): string => {
  const level = difficulties.find((entry) => entry.difficulty === difficulty)?.name.toLowerCase() ?? '';
  return [`seed ${seed}`, level, minutes === 0 ? 'no time limit' : minutesInWords(minutes)].join(' · ');
};

/** The button that starts the exam: «Start again, 45 minutes». */
export const startInWords = (minutes: number, again: boolean): string => {
  const start = again ? 'Start again' : 'Start';
  return minutes === 0 ? start : `${start}, ${minutesInWords(minutes)}`;
};

export const pointsInWords = (points: number): string => String(Number(points.toFixed(2)));

const dateAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const momentInWords = (moment: number): string => dateAndTime.format(moment);

/** How the exam came to its end, in a sentence. */
export const endingInWords = ({ by, at }: Ending): string =>
  by === 'time' ? 'The time was up: your answers are graded as they stood.' : `Submitted on ${momentInWords(at)}.`;

/** How much of the exam has an answer. */
export const begunInWords = (begun: number, count: number): string => `${begun} of ${count} answered`;
