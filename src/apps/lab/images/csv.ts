import Papa from 'papaparse';
import { PIXELS } from '../../../models/toy-vae/index.ts';
import { declaredMark } from '../../../text/declared-mark.ts';
import { quote, type Typed } from '../../../text/typed.ts';
import { readNumber } from '../../../kit/settings/read-number.ts';
import { mostOwn, type Image } from './images.ts';

const places = 4;
const header = Array.from({ length: PIXELS }, (_, i) => `row ${Math.floor(i / 3) + 1} column ${(i % 3) + 1}`);

/** Images as CSV: a line of names, then an image a line, its nine pixels row by row from 0 (black) to 1 (white). */
export function imagesToCsv(images: readonly Image[]): string {
  const rows = images.map((image) => image.map((pixel) => Number(pixel.toFixed(places))));
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

/**
 * Reads images from CSV, with or without lines of names, separated by commas, semicolons, tabs or bars, or by what Excel's
 * first line, `sep=;`, says. The first fault is named with its line; then no image is taken.
 */
export function imagesFromCsv(text: string): Typed<readonly Image[]> {
  if (text.replace(/[\s\ufeff]/g, '') === '') {
    return { ok: false, problem: 'The file is empty. An image is a line of nine numbers from 0 to 1.' };
  }
  if (text.includes('\0')) {
    return { ok: false, problem: 'The file is not text. Choose a CSV file: an image is a line of nine numbers.' };
  }
  const { mark, rest } = declaredMark(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const firstLine = mark === null ? 1 : 2;
  const { data, errors } = Papa.parse<string[]>(rest, {
    skipEmptyLines: false,
    delimiter: mark ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed) {
    return {
      ok: false,
      problem: `Line ${(unclosed.row ?? 0) + firstLine} opens a quotation mark and does not close it. No image was taken.`,
    };
  }
  const lines = data
    .map((cells, i) => ({ line: i + firstLine, cells: trimmed(cells) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = lines.findIndex(({ cells }) => !isHeader(cells));
  const rows = first < 0 ? [] : lines.slice(first);
  if (rows.length === 0) {
    const above = lines.length === 0 ? 'a line that says what parts its numbers' : 'a line of names';
    return { ok: false, problem: `The file has ${above} and no image under it.` };
  }
  if (rows.length > mostOwn) {
    return {
      ok: false,
      problem: `The file has ${rows.length} images, and ${mostOwn} is the most. Take some of them out.`,
    };
  }
  const images: Image[] = [];
  for (const { line, cells } of rows) {
    const image = imageFrom(cells, line);
    if (!image.ok) return image;
    images.push(image.value);
  }
  return { ok: true, value: images };
}

/** Without the empty cells after a separator at the end. */
function trimmed(cells: readonly string[]): readonly string[] {
  return cells.length > PIXELS && cells.slice(PIXELS).every((cell) => cell.trim() === '')
    ? cells.slice(0, PIXELS)
    : cells;
}

function isHeader(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  return written.every((cell) => Number.isNaN(Number(cell.replace(',', '.')))) && /\p{L}/u.test(written.join(''));
}

function imageFrom(cells: readonly string[], line: number): Typed<Image> {
  if (cells.length !== PIXELS) {
    const problem =
      cells.length === 1
        ? `Line ${line} is one piece, ${quote(cells[0] ?? '')}, and an image is nine numbers with commas between.`
        : `Line ${line} has ${cells.length} numbers, and an image has nine.`;
    return { ok: false, problem: `${problem} No image was taken.` };
  }
  const image: number[] = [];
  for (const [i, cell] of cells.entries()) {
    const reading = readNumber(cell, { name: `pixel ${i + 1} of line ${line}`, min: 0, max: 1 });
    if (!reading.ok) return { ok: false, problem: `Line ${line}: ${reading.problem} No image was taken.` };
    image.push(reading.value);
  }
  return { ok: true, value: image };
}
