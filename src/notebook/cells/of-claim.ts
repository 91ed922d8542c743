import type { PlacedClaim } from '../../claims/library.ts';
import { inPlainWords } from '../../claims/define.ts';
import { spoken } from '../../kit/formula/spoken.ts';
import { inTex } from '../../kit/formula/tex.ts';
import type { Cell, Section } from '../document.ts';
import { idOfClaim, idOfExample } from '../section-ids.ts';
import { code, text } from './cell.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { printed } from './print.ts';
import { namesOfRoads, rootsOf, walksOf, writtenRoads } from './roads.ts';
import { slice } from './slice.ts';

const comparison = ({ claim }: PlacedClaim): string => {
  const roads = ['exact', ...(claim.witness ? ['witness'] : []), ...(claim.live ? ['live'] : [])];
  return `table(compareRoads({ ${roads.join(', ')} }))`;
};

const says = ({ claim }: PlacedClaim): string => `${inTex(inPlainWords(claim))}.`;

/**
 * A stated number as cells: what it starts from, each of its roads in the words of the claim's own file, and a table of
 * where they end.
 */
export async function sectionOfClaim(book: CodeOfBook, placed: PlacedClaim): Promise<Section> {
  const written = writtenRoads(book, placed);
  const sliced = await slice(rootsOf(written), book, namesOfRoads);
  const walks = walksOf(written, book, sliced);
  return {
    id: idOfClaim(placed.id),
    title: spoken(placed.claim.says),
    cells: [
      text('says', says(placed)),
      ...sliced.files.map((file) => code(file.id, file.code)),
      ...(await Promise.all(walks.map(async ({ name, statement }) => code(name, await printed(statement))))),
      code('table', comparison(placed)),
    ],
  };
}

/** A worked example that a chapter prints, and the numbers that it states. */
export interface PlacedExample {
  readonly chapter: string;
  readonly label: string;
  readonly title: string;
  readonly claims: readonly PlacedClaim[];
}

/** A worked example as cells: what all its numbers start from, once, and a cell that walks the roads of each. */
export async function sectionOfExample(
  book: CodeOfBook,
  { chapter, label, title, claims }: PlacedExample,
): Promise<Section> {
  const written = claims.map((placed) => writtenRoads(book, placed));
  const sliced = await slice(written.flatMap(rootsOf), book, namesOfRoads);
  const cellsOf = async (placed: PlacedClaim, at: number): Promise<Cell[]> => {
    const statements = walksOf(written[at]!, book, sliced).map(({ statement }) => statement);
    const walked = `{\n${statements.join('\n')}\ndisplay(${comparison(placed)});\n}`;
    return [text(`says-${at + 1}`, says(placed)), code(`number-${at + 1}`, await printed(walked))];
  };
  return {
    id: idOfExample(chapter, label),
    title,
    cells: [
      ...sliced.files.map((file) => code(file.id, file.code)),
      ...(await Promise.all(claims.map(cellsOf))).flat(),
    ],
  };
}
