import { parseJavaScript, type JavaScriptCell } from '@observablehq/notebook-kit';
import type { Place } from './places.ts';

/** A cell that cannot be read, and where. */
export class Unreadable extends Error {
  override readonly name = 'SyntaxError';
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}

/** The place of a character of a text. */
export function placeAt(source: string, at: number): Place {
  const lines = source.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Where the parser stopped: it ends its messages with “(line:column)”, columns from 0. */
const placed = / \((\d+):(\d+)\)$/;

/** Whether the text that was not read looks like a type of TypeScript. */
function isType(source: string, { line, column }: Place): boolean {
  const text = source.split('\n')[line - 1] ?? '';
  const [before, after] = [text.slice(0, column - 1), text.slice(column - 1)];
  if (/^(?:as|satisfies|interface)\b/.test(after) || /^\s*(?:type|enum|declare)\s+$/.test(before)) return true;
  return after.startsWith(':') && /[\w)\]}?]\s*$/.test(before);
}

/** @throws Unreadable for what is no JavaScript. */
export function parse(source: string): JavaScriptCell {
  try {
    return parseJavaScript(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [whole = '', line, column] = placed.exec(error.message) ?? [];
    const message = error.message.slice(0, error.message.length - whole.length);
    if (line === undefined) throw new Unreadable(message);
    const place = { line: Number(line), column: Number(column) + 1 };
    throw new Unreadable(
      isType(source, place) ? `${message}. A cell is JavaScript: leave the types out.` : message,
      place,
    );
  }
}

/** Where a cell first uses a name that it does not define. */
export function firstUse(source: string, name: string): Place | undefined {
  const use = parse(source).references.find((reference) => reference.name === name);
  return use && placeAt(source, use.start);
}

/** Where a cell defines a name. */
export function definitionOf(source: string, name: string): Place | undefined {
  const definition = parse(source).declarations?.find((declared) => declared.name === name);
  return definition && placeAt(source, definition.start);
}
