import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { writeIfChanged } from '../write-if-changed.ts';
import type { Face } from './faces.ts';

/** A font file that is served, and the characters that a browser fetches it for. */
export interface Cut {
  /** With its ending, in the folder of the book's fonts. */
  readonly file: string;
  readonly face: Face;
  readonly characters: readonly number[];
}

/** Stands at the end of a font's table of characters, and is none. */
const endOfTable = 0xffff;

/** What was cut before. */
const keptFolder = 'node_modules/.cache/book-fonts';

/**
 * Cuts a face into files: what most pages need, what else the book says, if that is parted, and all the rest of the font, which
 * a browser fetches only where a reader types such a character or a formula that is set in the page has it. So no character is
 * ever missing that the font has.
 *
 * @param uses the characters of the book, those first that most pages need.
 * @param folder where the files are written.
 */
export async function cut(face: Face, uses: readonly string[], folder: string): Promise<Cut[]> {
  const source = readFileSync(face.source);
  const font = create(source);
  if (font.isCollection)
    throw new Error(`${face.source} is a collection of fonts; a face is cut from a file of one font.`);
  let rest = font.characterSet.filter((point) => point !== endOfTable);
  const parts = uses.map((used, index) => {
    const wanted = new Set(Array.from(used, (character) => character.codePointAt(0)!));
    const [characters, others] = partition(rest, (point) => wanted.has(point));
    rest = others;
    return { suffix: index === 0 ? '' : '-signs', characters };
  });
  if (!hasFixedCharacters(face)) parts.push({ suffix: '-beyond', characters: rest });
  return Promise.all(
    parts
      .filter(({ characters }) => characters.length > 0)
      .map(async ({ suffix, characters }) => {
        const file = `${face.name}${suffix}.woff2`;
        writeIfChanged(join(folder, file), await cutOnce(face, source, String.fromCodePoint(...characters)));
        return { file, face, characters };
      }),
  );
}

/** Cutting takes up to a second: what was cut from the same file in the same way is kept. */
async function cutOnce(face: Face, source: Buffer, characters: string): Promise<Buffer> {
  const { axes, features } = face;
  const key = createHash('sha256').update(source).update(JSON.stringify({ characters, axes, features })).digest('hex');
  const kept = join(keptFolder, `${key}.woff2`);
  if (existsSync(kept)) return readFileSync(kept);
  const made = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { ...axes },
    keepFeatures: [...features],
    noHinting: true,
  });
  mkdirSync(keptFolder, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, kept);
  return made;
}

const hasFixedCharacters = ({ draws }: Face): boolean => typeof draws === 'object' && 'characters' in draws;

function partition<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
