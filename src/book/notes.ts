import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Link, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { contentFolder } from './chapters.ts';
import { setAttribute } from './jsx.ts';

/** Something that one of the course notes prints, as far as the book's own text needs it. */
export interface RegisterEntry {
  readonly id: string;
  /** Which of the five notes, 0 to 4. */
  readonly note: number;
  readonly line: number;
  readonly stated: string;
  readonly verdict: string;
}

/** What the address of a note's number begins with: `[0.443](note:s2-asym-0443)`. */
export const noteScheme = 'note:';

let cache: { modified: number; entries: ReadonlyMap<string, RegisterEntry> } | undefined;

/** All of register.yaml by id, in its own order. */
export function register(file = join(contentFolder, 'register.yaml')): ReadonlyMap<string, RegisterEntry> {
  const modified = statSync(file).mtimeMs;
  if (cache?.modified !== modified) {
    const entries = parse(readFileSync(file, 'utf8')) as RegisterEntry[];
    cache = { modified, entries: new Map(entries.map((entry) => [entry.id, entry])) };
  }
  return cache.entries;
}

/** A box of a chapter on what the notes say, and the id under which its page holds it. */
export interface NotesBox {
  readonly id: string;
  readonly box: MdxJsxFlowElement;
}

/** The boxes of a chapter on what the notes say, in the order of its source. */
export function notesBoxes(tree: Root): readonly NotesBox[] {
  const found: NotesBox[] = [];
  visit(tree, 'mdxJsxFlowElement', (box) => {
    if (box.name === 'NotesSay') found.push({ id: `notes-${found.length + 1}`, box });
  });
  return found;
}

/**
 * `[0.443](note:s2-asym-0443)` becomes a struck-out number. Even a wrong number is checked: it must be what the
 * register says that the note prints. The boxes on the notes get their ids.
 */
export const remarkNotes = () => (tree: Root, file: VFile) => {
  for (const { id, box } of notesBoxes(tree)) setAttribute(box, 'id', id);
  visit(tree, 'link', (link: Link) => {
    if (!link.url.startsWith(noteScheme)) return;
    const id = link.url.slice(noteScheme.length);
    const entry = register().get(id);
    const typed = toString(link);
    if (!entry) file.fail(`"${link.url}" names no entry of content/register.yaml.`, link);
    if (entry.stated !== typed.replace('−', '-'))
      file.fail(`The text says that note ${entry.note} prints ${typed}, but by ${id} it prints ${entry.stated}.`, link);
    link.data = { ...link.data, hName: 's', hProperties: { title: `note ${entry.note}, line ${entry.line}` } };
    link.url = '';
  });
};
