/**
 * A class at once: a table of students and answers, read as spreadsheets write it, its columns recognised, and every answer
 * judged.
 *
 *   const classroom = createClassroom();
 *   classroom.open('student,answer\nAnn,24.11', { kind: 'divergence', family: 'normal', separator: null });
 *   classroom.assign({ kind: 'divergence', family: 'normal', texts, difficulty: 'easy', tolerance: usualTolerance });
 *   classroom.grade(0, 1);
 */
export { createClassroom, type Classroom, type Overview, type OverviewReading, type Wishes } from './classroom.ts';
export type { Aside } from './aside.ts';
export { recognise } from './columns.ts';
export { safeCell } from './csv.ts';
export { decode } from './decode.ts';
export { decodeAs, type Decoded } from './decode-as.ts';
export { encodingNames, isEncoding, type Encoding } from './encoding-names.ts';
export { graderOf, type Assignment, type Explanation, type FoundMistake, type Grade } from './grade.ts';
export { withRole, type Layout } from './layout.ts';
export { isSeparator, type Separator } from './separator.ts';
export { mostColumns, mostRows } from './sheet.ts';
export { isUnclear, mistakesOf, tallyOf, totalOf, type MistakeCount, type Presence, type Tally } from './tally.ts';
export { parametersOf, type ColumnParameter, type PlainRole, type Role } from './parameters.ts';
export { mistakesInWords, separatorNames, verdictNames } from './words.ts';
