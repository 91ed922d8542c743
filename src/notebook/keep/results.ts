import { safeDrawing, type Drawing } from '../drawing.ts';
import type { Output, Problem } from '../output.ts';
import type { Shown } from '../shown.ts';

/** What the cells came to, as far as they ran. */
export type Results = (section: string, cell: string) => Output | undefined;

/** How results look outside the page. */
export interface Look {
  /** A formula as MathML, from its TeX. */
  readonly formula: (tex: string, display: boolean) => string;
  /** The colours of the book by their names in a style sheet, `--encoder` and the like, for white paper. */
  readonly colours: Readonly<Record<string, string>>;
}

const whyStopped = {
  asked: 'It was stopped.',
  time: 'It was stopped after its time.',
  memory: 'It ran out of memory.',
  deaf: 'It no longer answered.',
};

/** Why a cell has no result, as a file says it. */
export function wordsOfProblem(problem: Problem): { readonly name: string; readonly message: string } {
  switch (problem.kind) {
    case 'wrong': {
      const { name, message, line } = problem;
      return { name, message: line === null ? message : `line ${line}: ${message}` };
    }
    case 'waits':
      return { name: 'Waits', message: `It waits for ${problem.name}, which another cell defines.` };
    case 'twice':
      return { name: 'Defined twice', message: `Another cell defines ${problem.name}, too.` };
    case 'circle':
      return { name: 'Circle', message: 'It depends on cells that depend on it.' };
    case 'stopped':
      return { name: 'Stopped', message: whyStopped[problem.why] };
  }
}

const linesOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => row.join('\t')).join('\n');

/** A control as a file has it: what it was set to. */
function wordsOfControl(control: Extract<Shown, { as: 'input' }>['control']): string {
  const value = control.type === 'select' ? control.options[control.value] : control.value;
  return control.label === '' ? String(value) : `${control.label}: ${value}`;
}

/** A result as plain text. */
export function plainOf(shown: Shown): string {
  switch (shown.as) {
    case 'value':
      return shown.value.text;
    case 'tensor':
      return `Tensor ${shown.dtype} [${shown.shape.join(', ')}]\n${shown.text}`;
    case 'table':
      return linesOf(shown.columns, shown.rows) + (shown.total > shown.rows.length ? `\n${moreRows(shown)}` : '');
    case 'tex':
      return shown.source;
    case 'drawing': {
      const drawing = safeDrawing(shown.tree, '');
      return 'refused' in drawing ? drawing.refused : nameOf(drawing);
    }
    case 'pixels':
      return `${shown.width} × ${shown.height} pixels`;
    case 'input':
      return wordsOfControl(shown.control);
  }
}

export const moreRows = ({ total, rows }: { readonly total: number; readonly rows: readonly unknown[] }): string =>
  `… ${total - rows.length} more rows`;

/** What a drawing says of itself. */
export function nameOf([, attributes, children]: Drawing): string {
  const own = attributes['aria-label'];
  if (own !== undefined) return own;
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : [nameOf(child)]));
  return inner.find((name) => name !== 'A drawing') ?? 'A drawing';
}
