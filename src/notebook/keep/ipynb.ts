import type { Notebook } from '../document.ts';
import type { Output, Print } from '../output.ts';
import type { Shown } from '../shown.ts';
import { comment } from './comment.ts';
import { preambleOf, usesOf, type Book } from './elsewhere.ts';
import { drawingOf, markupOf, pngText, tableMarkup } from './markup.ts';
import { fileSection, type FiledCell } from './ordered.ts';
import { plainFormula } from './plain-formula.ts';
import { literalMarkdown, markdownOf } from './prose.ts';
import { plainOf, wordsOfProblem, type Look, type Results } from './results.ts';

/** Texts by their media type. */
type Bundle = Readonly<Record<string, string>>;

type JupyterOutput =
  | { readonly output_type: 'display_data'; readonly data: Bundle; readonly metadata: object }
  | { readonly output_type: 'stream'; readonly name: 'stdout' | 'stderr'; readonly text: readonly string[] }
  | {
      readonly output_type: 'error';
      readonly ename: string;
      readonly evalue: string;
      readonly traceback: readonly string[];
    };

const headingOf = (title: string): string => literalMarkdown(title.replace(/\s+/g, ' '));

/** The lines of a text, each with its end. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

function richOf(shown: Shown, prefix: string, { colours }: Look): Bundle {
  switch (shown.as) {
    case 'table':
      return { 'text/html': tableMarkup(shown) };
    case 'tex':
      return { 'text/latex': shown.display ? `$$${plainFormula(shown.source)}$$` : `$${plainFormula(shown.source)}$` };
    case 'pixels':
      return { 'image/png': pngText(shown) };
    case 'drawing': {
      const drawing = drawingOf(shown.tree, prefix);
      if (typeof drawing === 'string') return {};
      return { [drawing[0] === 'svg' ? 'image/svg+xml' : 'text/html']: markupOf(drawing, colours) };
    }
    default:
      return {};
  }
}

const streamOf = ({ level }: Print): 'stdout' | 'stderr' =>
  level === 'warn' || level === 'error' ? 'stderr' : 'stdout';

/** What was printed, the lines of one stream that follow each other together. */
function streamsOf(prints: readonly Print[]): JupyterOutput[] {
  const streams: { name: 'stdout' | 'stderr'; text: string[] }[] = [];
  for (const print of prints) {
    const name = streamOf(print);
    if (streams.at(-1)?.name !== name) streams.push({ name, text: [] });
    streams.at(-1)!.text.push(...linesOf(`${print.text}\n`));
  }
  return streams.map((stream) => ({ output_type: 'stream', ...stream }));
}

function outputsOf(output: Output | undefined, prefix: string, look: Look): JupyterOutput[] {
  if (!output) return [];
  const shown = output.shown.map((shown, at): JupyterOutput => ({
    output_type: 'display_data',
    data: { 'text/plain': plainOf(shown), ...richOf(shown, `${prefix}-${at}-`, look) },
    metadata: {},
  }));
  const words = output.problem && wordsOfProblem(output.problem);
  const problem: JupyterOutput[] = words
    ? [
        {
          output_type: 'error',
          ename: words.name,
          evalue: words.message,
          traceback: [`${words.name}: ${words.message}`],
        },
      ]
    : [];
  return [...streamsOf(output.prints), ...shown, ...problem];
}

/**
 * The notebook as Jupyter has it (nbformat 4.5), for Deno's kernel: each cell after those that it depends on, what it uses
 * imported above, and results as they were. Inputs keep the values that they start with.
 */
export function ipynbOf(notebook: Notebook, results: Results, book: Book, look: Look): string {
  const sections = notebook.sections.map(fileSection);
  const preamble = preambleOf(usesOf(sections), 'deno', book);
  let count = 0;
  const cell = (kind: 'markdown' | 'code', source: string, outputs: readonly JupyterOutput[] = []): object => ({
    cell_type: kind,
    id: `cell-${++count}`,
    metadata: {},
    source: linesOf(source),
    ...(kind === 'code' ? { execution_count: null, outputs } : {}),
  });
  const filed = (section: string, { cell: { id, source }, ...how }: FiledCell): object => {
    if (how.kind === 'text')
      return cell(
        'markdown',
        markdownOf(source, (tex) => `$${plainFormula(tex)}$`),
      );
    const code = how.kind === 'code' ? how.read.code : comment(`Left out: ${how.why}\n${source}`);
    return cell('code', code, outputsOf(results(section, id), `${section}-${id}`, look));
  };
  const above = [preamble.imports.join('\n'), ...preamble.statements].filter((part) => part !== '').join('\n\n');
  const cells = [
    cell('markdown', `# ${headingOf(notebook.title)}\n\nA notebook of ELBOok, <${book.address}>, for Deno's kernel.`),
    ...(above === '' ? [] : [cell('code', above)]),
    ...sections.flatMap(({ section, cells }) => [
      ...(sections.length > 1 ? [cell('markdown', `## ${headingOf(section.title)}`)] : []),
      ...cells.map((one) => filed(section.id, one)),
    ]),
  ];
  const file = {
    cells,
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
      title: notebook.title,
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
