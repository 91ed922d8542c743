import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { contentFolder } from './chapters.ts';

/** Something that one of the course notes prints, as far as the book's own text needs it. */
export interface RegisterEntry {
  readonly id: string;
  /** Which of the five notes, 0 to 4. */
  readonly note: number;
  readonly line: number;
  readonly stated: string;
  readonly verdict: string;
}

const scheme = 'note:';

export const register = (file = join(contentFolder, 'register.yaml')): RegisterEntry[] =>
  parse(readFileSync(file, 'utf8')) as RegisterEntry[];

/**
 * `[0.443](note:s2-asym-0443)` becomes a struck-out number. Even a wrong number is checked: it must be what the
 * register says that the note prints.
 */
export const remarkNotes = () => (tree: Root, file: VFile) =>
  visit(tree, 'link', (link: Link) => {
    if (!link.url.startsWith(scheme)) return;
    const id = link.url.slice(scheme.length);
    const entry = register().find((candidate) => candidate.id === id);
    const typed = toString(link);
    if (!entry) file.fail(`"${link.url}" names no entry of content/register.yaml.`, link);
    if (entry.stated !== typed.replace('−', '-'))
      file.fail(`The text says that note ${entry.note} prints ${typed}, but by ${id} it prints ${entry.stated}.`, link);
    link.data = { ...link.data, hName: 's', hProperties: { title: `note ${entry.note}, line ${entry.line}` } };
    link.url = '';
  });
