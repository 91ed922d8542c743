import { flatMarks, type Mark, type Marks } from '../mark.ts';

/** The marks, paler while they do not belong to what is wanted now. */
export const stale = <K extends string>(isStale: boolean, marks: Marks<K>): readonly Mark<K>[] =>
  flatMarks(marks).map((mark) =>
    isStale ? { ...mark, draw: (area) => <g class="stale">{mark.draw(area)}</g> } : mark,
  );
