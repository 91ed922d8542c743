import { transpileJavaScript } from '@observablehq/notebook-kit';
import { withoutImports } from './imports.ts';
import { parse, placeAt } from './parse.ts';
import type { Place } from './places.ts';

/** What shows the last expression of a cell of statements. */
export const showLast = '__last';

/** A cell made ready to run. */
export interface Compiled {
  /** The names that it uses and does not define, and those that it defines. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The text of a function of the inputs. */
  readonly body: string;
  /** Whether its value is shown: it is an expression, and does not show anything by itself. */
  readonly showsValue: boolean;
  /** The place in the cell's source of a place in the body. */
  readonly placeOf: (evaluated: Place) => Place;
}

const shows = { before: `${showLast}(await (`, after: '))' };

/** Has a cell of statements show its last expression, unless it shows something by itself. */
function showingLast(source: string): { readonly text: string; readonly at?: Place } {
  const { body, references } = parse(source);
  const last = body.type === 'Program' ? body.body.at(-1) : undefined;
  const isShown = references.some(({ name }) => name === 'display' || name === 'view');
  if (last?.type !== 'ExpressionStatement' || last.directive !== undefined || isShown) return { text: source };
  const { start, end } = last.expression;
  return {
    text: source.slice(0, start) + shows.before + source.slice(start, end) + shows.after + source.slice(end),
    at: placeAt(source, start),
  };
}

/** @throws Unreadable for what is no JavaScript, and for an import of what is not in scope. */
export function compile(source: string): Compiled {
  const known = withoutImports(source);
  const { text, at } = showingLast(known);
  // The transpiler trims, and says nothing of it: what it would trim is taken off and counted here.
  const trimmed = text.trim();
  const start = placeAt(text, text.length - text.trimStart().length);
  const { body, inputs = [], outputs = [], autodisplay = false } = transpileJavaScript(trimmed);
  // It puts a line before statements, and two before an expression.
  const linesBefore = parse(known).expression ? 2 : 1;
  const placeOf = (evaluated: Place): Place => {
    const row = evaluated.line - linesBefore;
    const line = row + start.line - 1;
    const column = row === 1 ? evaluated.column + start.column - 1 : evaluated.column;
    const isShifted = at?.line === line && column > at.column;
    return { line, column: isShifted ? Math.max(at.column, column - shows.before.length) : column };
  };
  return { inputs, outputs, body, showsValue: autodisplay, placeOf };
}
