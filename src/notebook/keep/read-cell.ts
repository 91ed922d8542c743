import type { Expression, Program } from 'acorn';
import type { Cell } from '../document.ts';
import { withoutImports } from '../kernel/imports.ts';
import { parse } from '../kernel/parse.ts';

/** A cell of code as a file has it. */
export interface ReadCell {
  readonly cell: Cell;
  /** Its code without imports: what they bring is in scope. */
  readonly code: string;
  /** The same as statements, of which the last calls `display` where the notebook shows its value. */
  readonly statements: string;
  /** Whether it is an expression, which shows its value unless it calls `display` itself. */
  readonly isExpression: boolean;
  readonly defines: readonly string[];
  /** The names that it uses and does not define. */
  readonly uses: readonly string[];
}

const namesOf = (nodes: readonly { readonly name: string }[] | null): string[] => [
  ...new Set((nodes ?? []).map(({ name }) => name)),
];

/** The text of an expression as a statement that displays it; in brackets of its own where what is about it may be in the way. */
function displaying(text: string, { start, end, type }: Expression, from: number): string {
  const isPlain = type !== 'SequenceExpression' && text.slice(0, start - from) === '' && text.slice(end - from) === '';
  return isPlain ? `display(${text});` : `display((\n${text}\n));`;
}

const isPrinting = ({ type, ...node }: Expression): boolean =>
  type === 'CallExpression' &&
  'callee' in node &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.type === 'Identifier' &&
  node.callee.object.name === 'console';

/** What a line above without a semicolon would go on with. */
const goesOn = /^[([`+\-/]/;

/** The code of a cell as statements that may follow any others. */
function statementsOf(code: string, body: Program | Expression, uses: readonly string[]): string {
  const showsByItself = uses.includes('display') || uses.includes('view');
  if (body.type !== 'Program') {
    if (!showsByItself) return displaying(code, body, 0);
    return /^(?:display|view)\b/.test(code) ? code : `void (\n${code}\n);`;
  }
  const [first, last] = [body.body[0], body.body.at(-1)];
  if (!first || !last) return code;
  const isShown = last.type === 'ExpressionStatement' && last.directive === undefined && !showsByItself;
  const shown =
    isShown && !isPrinting(last.expression)
      ? code.slice(0, last.start) +
        displaying(code.slice(last.start, last.end).replace(/;$/, ''), last.expression, last.start) +
        code.slice(last.end)
      : code;
  return goesOn.test(shown.slice(first.start)) ? `${shown.slice(0, first.start)};${shown.slice(first.start)}` : shown;
}

/** @throws Unreadable for what is no JavaScript, and for an import of what is not in scope. */
export function readCell(cell: Cell): ReadCell {
  const code = withoutImports(cell.source).replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '');
  const { body, declarations, references } = parse(code);
  const uses = namesOf(references);
  return {
    cell,
    code,
    statements: statementsOf(code, body, uses),
    isExpression: body.type !== 'Program',
    defines: namesOf(declarations),
    uses,
  };
}
