import type { Notebook } from '../document.ts';
import { comment } from './comment.ts';
import { addressOfBook, packages, preambleOf, usesOf, type Book, type Preamble } from './elsewhere.ts';
import { fileSection, type FiledCell, type FiledSection } from './ordered.ts';

const textOf = (cell: FiledCell): string => {
  if (cell.kind === 'text') return comment(cell.cell.source);
  return cell.kind === 'code' ? cell.read.statements : comment(`Left out: ${cell.why}\n${cell.cell.source}`);
};

/** How the script is run. */
function header({ title }: Notebook, book: Book, { packages: needed, usesBook }: Preamble): string {
  const commands = [
    ...(usesBook ? [`curl -O ${addressOfBook(book)}`] : []),
    ...(needed.length > 0
      ? [`npm install ${needed.map((name) => `${name}@${packages[name]}`).join(' ')}`, 'npm pkg set type=module']
      : []),
    'node notebook.js',
  ];
  return comment(
    [
      title,
      `A notebook of ELBOok, ${book.address}`,
      '',
      'To run it with Node 24, save it as notebook.js in a folder of its own, and there:',
      ...commands.map((command) => `  ${command}`),
    ].join('\n'),
  );
}

/** The names of a section's cells are its own: where others have them, too, it stands in a block. */
function blockOf({ section, cells }: FiledSection, isAlone: boolean): string {
  const body = cells.map(textOf).join('\n\n');
  return isAlone ? body : `${comment(section.title)}\n{\n${body}\n}`;
}

const showsSomething = ({ cells }: FiledSection): boolean =>
  cells.some((cell) => cell.kind === 'code' && cell.read.statements !== cell.read.code);

/**
 * The notebook as a program for Node: each cell after those that it depends on, what it uses on top, and `display` where
 * the notebook shows a value. Inputs keep the values that they start with.
 */
export function scriptOf(notebook: Notebook, book: Book): string {
  const sections = notebook.sections.map(fileSection);
  const uses = [...usesOf(sections), ...(sections.some(showsSomething) ? ['display'] : [])];
  const preamble = preambleOf([...new Set(uses)], 'node', book);
  const defined = sections.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'code' ? cell.read.defines : [])),
  );
  const isAlone = sections.length === 1 && !defined.some((name) => preamble.names.includes(name));
  const parts = [
    header(notebook, book, preamble),
    preamble.imports.join('\n'),
    ...preamble.statements,
    ...sections.map((section) => blockOf(section, isAlone)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
