import type { Notebook } from '../document.ts';
import { preambleOf, usesOf, type Book } from './elsewhere.ts';
import { fileSection, type FiledCell } from './ordered.ts';
import { plainFormula } from './plain-formula.ts';
import { literalMarkdown, markdownOf } from './prose.ts';

/** A formula in Notebook Kit's Markdown; as it is written where it could not stand between backticks. */
function formula(tex: string): string {
  const plain = plainFormula(tex);
  return /`|(?<!\\)(?:\\\\)*\\$/.test(plain) ? literalMarkdown(`$${tex}$`) : `\${tex\`${plain}\`}`;
}

/**
 * A text as it stands within a script element, so that nothing of it ends the element, and Notebook Kit reads it as it was:
 * `</script>` with a backslash, which it takes away. Against `</script/`, and `<!--` with `<script` behind it, which would
 * hide the end, there is no such mark: there the backslash stays, which strings do not mind.
 */
function withinScript(text: string): string {
  const safe = text.replace(/<(?=\\*\/script(\s|>))/gi, '<\\').replace(/<(?=\/script\/)/gi, '<\\');
  return /<!--[^]*<script/i.test(safe) ? safe.replaceAll('<!--', '<\\!--') : safe;
}

/** A cell as an element of Notebook Kit's, which takes four spaces off each line. */
const element = (id: number, type: 'text/markdown' | 'text/x-typescript', text: string): string => {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => `    ${line}\n`);
  const pinned = type === 'text/x-typescript' ? ' pinned' : '';
  return `  <script id="${id}" type="${type}"${pinned}>\n${withinScript(lines.join(''))}  </script>`;
};

/** A cell's code as Notebook Kit has it: it shows an expression by itself, and of statements what `display` is called with. */
const codeOf = (cell: FiledCell): string => {
  if (cell.kind !== 'code') return cell.cell.source;
  return cell.read.isExpression ? cell.read.code : cell.read.statements;
};

/**
 * The notebook as an element that Observable's Notebook Kit opens. Browsers do not run the types of its scripts. A cell of
 * imports stands above the others where they use what Notebook Kit does not have; they keep the reader's order.
 */
export function kitElement(notebook: Notebook, book: Book): string {
  const sections = notebook.sections.map(fileSection);
  const { imports, statements } = preambleOf(usesOf(sections), 'kit', book);
  const above = [imports.join('\n'), statements.join('\n\n')].filter((text) => text !== '');
  let count = 0;
  const code = (text: string): string => element(++count, 'text/x-typescript', text);
  const paragraph = (text: string): string => element(++count, 'text/markdown', text);
  const elements = [
    ...above.map(code),
    ...sections.flatMap(({ section, cells }) => [
      ...(sections.length > 1 ? [paragraph(`## ${literalMarkdown(section.title.replace(/\s+/g, ' '))}`)] : []),
      ...section.cells.map((cell) =>
        cell.kind === 'text'
          ? paragraph(markdownOf(cell.source, formula))
          : code(codeOf(cells.find((filed) => filed.cell === cell)!)),
      ),
    ]),
  ];
  return `<notebook theme="air">\n${elements.join('\n')}\n</notebook>`;
}
