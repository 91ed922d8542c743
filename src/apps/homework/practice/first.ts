import { topics, type NamedTopic } from '../../../judge/practice/item.ts';
import { noProgress, summaryOf, type Summary } from '../../../judge/practice/progress.ts';
import { writeProgress } from '../../../judge/practice/storage.ts';
import { beginWork, emptyDesk, firstItem, withOnTop, writeDesk, type Desk, type Work } from './desk.ts';
import { queryWith, titleOf } from './item-address.ts';
import { taughtOf } from '../../../judge/kinds/lessons.ts';
import { taskIn, type Task } from './task.ts';

/** What practice is to somebody of whom nothing is kept. Plain data. */
export interface First {
  readonly work: Work;
  readonly task: Task;
  readonly title: string;
  /** The query string that names the item. */
  readonly query: string;
  readonly topics: readonly NamedTopic[];
  readonly desk: Desk;
  readonly summary: Summary;
  /** The desk and the progress as they are kept and exported. */
  readonly deskText: string;
  readonly progressText: string;
}

const work = beginWork(firstItem);
const desk = withOnTop(emptyDesk, work);

/** What the page begins with, worked out at build. */
export const first: First = {
  work,
  task: taskIn(taughtOf, firstItem)!,
  title: titleOf(firstItem),
  query: queryWith(firstItem),
  topics,
  desk,
  summary: summaryOf(noProgress, 0),
  deskText: writeDesk(desk),
  progressText: writeProgress(noProgress),
};
