import { concepts } from '../../../judge/concepts/index.ts';
import { examOf, type Exam } from '../../../judge/exam/exam.ts';
import type { ExamChoices } from './settings.ts';

/** The exam that is made from these choices. @throws as `examOf` does. */
export const examFrom = ({ kinds, concepts: asked, count, ...choice }: ExamChoices): Exam => {
  const ids = asked === 'yes' ? concepts.map(({ id }) => id) : [];
  return examOf({ ...choice, kinds, count: kinds.length > 0 ? count : 0, concepts: ids });
};
