import { flatMarks, type Mark, type Marks } from '../mark.ts';

/** The marks, pale while they do not belong to what is wanted now. */
export const pale = <K extends string>(isPale: boolean, marks: Marks<K>): readonly Mark<K>[] =>
  flatMarks(marks).map((mark) => (isPale ? { ...mark, draw: (area) => <g class="pale">{mark.draw(area)}</g> } : mark));
