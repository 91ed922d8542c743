import { yamlFile } from './yaml.ts';

/** What can be said of a statement of the notes, the gravest first. */
export const verdicts = ['wrong', 'misleading', 'imprecise', 'ambiguous', 'right'] as const;
export type Verdict = (typeof verdicts)[number];

/** One of the five course notes. */
export interface CourseNote {
  readonly title: string;
  /** What it is, where its title does not tell. */
  readonly of?: string;
  /** How many of its statements were checked. */
  readonly checked: number;
  /** How many of them were found to be other than right. */
  readonly found: Readonly<Record<Exclude<Verdict, 'right'>, number>>;
}

/** Something that one of the course notes says, and what the book has found to be true. */
export interface RegisterEntry {
  readonly id: string;
  /** Which of the five notes, 0 to 4. */
  readonly note: number;
  readonly line: number;
  /** Further lines that say the same. */
  readonly again?: readonly number[];
  /** What it says there, in our words; `{}` stands for what is quoted. */
  readonly says: string;
  /** What is quoted, as the note prints it: a number, words, `code` or $TeX$. */
  readonly stated?: string;
  readonly verdict: Verdict;
  readonly truth: string;
  readonly counterexample?: string;
  /** The wrong value that follows from what the note says. */
  readonly rejects?: number;
  /** The place of the book that settles it, as a reference names it: `divergence/gibbs`. */
  readonly at?: string;
  /** Whether it is a remark on the note’s making, in which there is nothing to check. */
  readonly editorial?: true;
}

const noteOf = (id: string): number => Number(/^s(\d)-/.exec(id)?.[1]);

/** All of register.yaml by id, in its own order. */
export const register = yamlFile('register.yaml', (entries: readonly Omit<RegisterEntry, 'note'>[]) => {
  const placed = entries.map((entry): RegisterEntry => ({ ...entry, note: noteOf(entry.id) }));
  return new Map(placed.map((entry) => [entry.id, entry]));
});

/** The five notes by their numbers. */
export const courseNotes = yamlFile('notes.yaml', (notes: readonly CourseNote[]) => notes);

/** The page and the place of an entry, from the root of the site. */
export const errataPath = (id: string): string => `/errata/#${id}`;

/** The value that a check has to reject if the note is wrong: what it prints, if that is a number, or what follows from it. */
export const rejectedValueOf = ({ rejects, stated }: RegisterEntry): number | undefined =>
  rejects ?? (stated !== undefined && Number.isFinite(Number(stated)) ? Number(stated) : undefined);
