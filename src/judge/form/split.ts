import type { Typed } from '../../text/typed.ts';
import { readAnswer } from '../reading/read-answer.ts';

const isOpening = (sign: string): boolean => '([{'.includes(sign);
const isClosing = (sign: string): boolean => ')]}'.includes(sign);

/** Cuts the text where the separator matches outside all brackets. */
const splitOutside = (text: string, separator: RegExp): string[] => {
  const sticky = new RegExp(separator.source, 'y');
  const parts: string[] = [];
  let [start, depth, at] = [0, 0, 0];
  while (at < text.length) {
    sticky.lastIndex = at;
    const found = depth === 0 ? sticky.exec(text)?.[0] : undefined;
    if (found) {
      parts.push(text.slice(start, at));
      at += found.length;
      start = at;
      continue;
    }
    const sign = text.charAt(at);
    if (isOpening(sign)) depth += 1;
    if (isClosing(sign)) depth -= 1;
    at += 1;
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
};

/** Whether one pair of brackets encloses the whole text. */
const isEnclosed = (text: string): boolean => {
  if (!isOpening(text.charAt(0)) || !isClosing(text.charAt(text.length - 1))) return false;
  let depth = 0;
  return [...text].every((sign, index) => {
    if (isOpening(sign)) depth += 1;
    if (isClosing(sign)) depth -= 1;
    return depth > 0 || index === text.length - 1;
  });
};

/** Takes away what LaTeX, transposes, names and brackets put around the numbers. */
const unwrap = (text: string): string => {
  const bare = text
    .replace(/\\(?:begin|end)\{[a-z]*matrix\}/g, '')
    .replace(/\\(?:left|right)/g, '')
    .replaceAll('\\\\', ';')
    .replaceAll('&', ', ')
    .replace(/(?:\^\{?(?:\\top|\\mathsf\{?T\}?|T|⊤)\}?|ᵀ)\s*$/, '')
    .replace(/^[^=]*=/, '')
    .trim();
  return isEnclosed(bare) ? bare.slice(1, -1).trim() : bare;
};

const withoutEmptyEnd = (parts: readonly string[]): readonly string[] =>
  parts.length > 1 && parts.at(-1) === '' ? parts.slice(0, -1) : parts;

const readsAsNumber = (text: string): boolean => readAnswer(text).readable;

/** The numbers of a row in which no semicolon stands. `between` is what surely parts two numbers here. */
const entriesOfRow = (row: string, between: '; ' | ' '): Typed<readonly string[]> => {
  const spacedCommas = splitOutside(row, /,\s+/);
  if (spacedCommas.length > 1) return { ok: true, value: withoutEmptyEnd(spacedCommas) };
  const words = splitOutside(row, /\s+/);
  if (words.length > 1 && words.every(readsAsNumber)) return { ok: true, value: words };
  const pieces = splitOutside(row, /,/);
  if (pieces.length === 1) return { ok: true, value: [row] };
  if (pieces.length === 2 && !row.includes('.') && readsAsNumber(row)) {
    const [first = '', second = ''] = pieces;
    return {
      ok: false,
      problem: `“${row}” could be one number or two. Write ${first}.${second}, or ${first}${between}${second}.`,
    };
  }
  return { ok: true, value: withoutEmptyEnd(pieces) };
};

/**
 * The entries of a vector, as texts: parted by semicolons or new lines; by commas or spaces where each part is a number by
 * itself. Brackets around the whole, LaTeX's column vectors and a transpose at the end are understood.
 */
export const splitVector = (text: string): Typed<readonly string[]> => {
  const body = unwrap(text);
  const parts = splitOutside(body, /[;\n]/);
  return parts.length > 1 ? { ok: true, value: withoutEmptyEnd(parts) } : entriesOfRow(body, '; ');
};

/**
 * The rows of a matrix, as texts: parted by semicolons, new lines, LaTeX's \\ or the brackets of a list of lists; within a
 * row, entries are parted by spaces or commas.
 */
export const splitMatrix = (text: string): Typed<readonly (readonly string[])[]> => {
  const inside = unwrap(text).replace(/\]\s*[,;]?\s*\[/g, '];[');
  const rows: (readonly string[])[] = [];
  for (const row of withoutEmptyEnd(splitOutside(inside, /[;\n]/))) {
    const entries = entriesOfRow(isEnclosed(row) ? row.slice(1, -1).trim() : row, ' ');
    if (!entries.ok) return entries;
    rows.push(entries.value);
  }
  return { ok: true, value: rows };
};
