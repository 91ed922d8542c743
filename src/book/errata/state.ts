import { register, type CourseNote } from '../notes.ts';

/** How far the book has come with a note. */
export interface NoteState {
  /** Its statements that were checked. */
  readonly checked: number;
  /** Those of them that are other than right. */
  readonly found: number;
  /** Those of these that the book has settled. */
  readonly settled: number;
}

/** How far the book has come with the note of a number. */
export const stateOf = ({ checked, found }: CourseNote, number: number): NoteState => ({
  checked,
  found: Object.values(found).reduce((sum, count) => sum + count, 0),
  settled: [...register().values()].filter(({ note, verdict }) => note === number && verdict !== 'right').length,
});

/** The same for several notes together. */
export const sumOf = (states: readonly NoteState[]): NoteState =>
  states.reduce((sum, { checked, found, settled }) => ({
    checked: sum.checked + checked,
    found: sum.found + found,
    settled: sum.settled + settled,
  }));
