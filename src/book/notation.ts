import type { ColouredObject } from './colours.ts';
import { yamlFile } from './yaml.ts';

/** A sign of the book. */
export interface NotationSign {
  /** In TeX. */
  readonly sign: string;
  /** How it is read aloud. */
  readonly read: string;
  /** What it stands for; Markdown, as is `kind`. */
  readonly means: string;
  /** Its type or shape. */
  readonly kind: string;
  /** The object of the book whose colour it has. */
  readonly object?: ColouredObject['token'];
  /** Where it stands first, as a reference names it. */
  readonly at: string;
}

/** The book's signs and how they differ from others’. */
export interface Notation {
  readonly groups: readonly { readonly title: string; readonly signs: readonly NotationSign[] }[];
  /** Second meanings, and where a sign has them; Markdown. */
  readonly exceptions: readonly string[];
  /** What the course notes write for what this book writes, in TeX. */
  readonly others: readonly { readonly theirs: string; readonly ours: string }[];
}

/** All of notation.yaml. */
export const notation = yamlFile('notation.yaml', (data: Notation) => data);
