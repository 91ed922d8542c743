import { safeParse } from 'valibot';
import { parsedJson } from '../../text/json.ts';
import { grouped, whole } from '../../text/number.ts';
import type { Typed } from '../../text/typed.ts';
import { bounds, notebookSchema, type Notebook } from '../document.ts';
import { pack, unpack } from './packed.ts';

const version = 1;
const sign = /^#n(\d{1,9})=(.*)$/s;

/** The most that a link has, in letters, and what it unpacks to, in bytes. */
export const linkBounds = { letters: 32_000, unpacked: 1_000_000 };

const room = `at most ${bounds.sections} sections, ${bounds.cellsOfSection} cells in each, ${whole(bounds.charactersOfCell)} characters in a cell and ${whole(bounds.characters)} in all`;

const refused = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });

/** The notebook as the hash of an address, `#n1=…`; a sentence where it is too long for one. */
export function linkOf(notebook: Notebook): Typed<string> {
  const sound = safeParse(notebookSchema, notebook);
  if (!sound.success) return refused(`The notebook is too long for a link, which holds ${room}. Download it instead.`);
  const text = JSON.stringify(sound.output);
  const letters = pack(text);
  const isShort = letters.length <= linkBounds.letters && new TextEncoder().encode(text).length <= linkBounds.unpacked;
  return isShort
    ? { ok: true, value: `#n${version}=${letters}` }
    : refused(
        `The notebook makes a link of ${whole(letters.length)} characters, and a link has at most ${whole(linkBounds.letters)}. Download it instead, or leave cells out.`,
      );
}

/**
 * Reads the notebook of an address's hash; undefined for a hash that is no such link. It is text, and nothing of it runs:
 * what is too long is not unpacked, and nothing is thrown.
 */
export function readLink(hash: string): Typed<Notebook> | undefined {
  const [, stated, letters = ''] = sign.exec(hash) ?? [];
  if (stated === undefined) return undefined;
  if (Number(stated) !== version)
    return refused(
      `The link was made for version ${grouped(stated)} of notebooks, and this page reads version ${version}. Reload the page to have its newest version, and open the link again.`,
    );
  if (letters.length > linkBounds.letters)
    return refused(
      `The link has ${whole(letters.length)} characters, and at most ${whole(linkBounds.letters)} are read. Ask whoever sent it for the file instead.`,
    );
  const unpacked = unpack(letters, linkBounds.unpacked);
  if (unpacked === 'too much')
    return refused(
      `The link unpacks to more than ${whole(linkBounds.unpacked)} characters, and a notebook has ${room}. Ask whoever sent it for a shorter one.`,
    );
  if (unpacked === 'garbled')
    return refused(
      'The link is damaged: it may have been cut on its way. Copy it whole, from #n1= to its last letter, or ask for it again.',
    );
  const reading = safeParse(notebookSchema, parsedJson(unpacked.text));
  return reading.success
    ? { ok: true, value: reading.output }
    : refused(`The link holds no notebook: a notebook has ${room}. Ask whoever sent it for another one.`);
}
