import { concepts } from '../../../judge/concepts/index.ts';
import { examIn, type Exam } from '../../../judge/exam/exam.ts';
import type { TaughtOf } from '../../../judge/kinds/taught.ts';
import type { ExamChoices } from './settings.ts';

/** An exam, and where the kinds of its problems are found. */
export interface MadeExam extends Exam {
  readonly taughtOf: TaughtOf;
}

/** The exam that is made from these choices, of kinds that are at hand. @throws as `examIn` does. */
export const examFrom = (taughtOf: TaughtOf, { kinds, concepts: asked, count, ...choice }: ExamChoices): MadeExam => {
  const ids = asked === 'yes' ? concepts.map(({ id }) => id) : [];
  const made = examIn(taughtOf, { ...choice, kinds, count: kinds.length > 0 ? count : 0, concepts: ids });
  return { ...made, taughtOf };
};
