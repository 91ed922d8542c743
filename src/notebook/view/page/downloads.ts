import { withBase } from '../../../kit/base.ts';
import { saveFile } from '../../../kit/work/files.ts';
import type { Notebook } from '../../document.ts';
import type { Book } from '../../keep/elsewhere.ts';
import { ipynbOf } from '../../keep/ipynb.ts';
import { pageOf } from '../../keep/page.ts';
import type { Results } from '../../keep/results.ts';
import { scriptOf } from '../../keep/script.ts';
import { namesOfBook } from '../scope/scope.ts';
import type { NotebookState } from '../state/notebook-state.ts';
import { lookOfBook } from './look.ts';

/** A program for Node, a notebook for Jupyter, or a page that is read. */
export type Kind = 'js' | 'ipynb' | 'html';

const types: Readonly<Record<Kind, string>> = {
  js: 'text/javascript',
  ipynb: 'application/x-ipynb+json',
  html: 'text/html',
};

/** `The homework as code` → `elbook-the-homework-as-code`. */
const fileNameOf = ({ title }: Pick<Notebook, 'title'>): string => {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['elbook', ...words].join('-').slice(0, 60).replace(/-$/, '');
};

/** Hands the reader the notebook as a file. Rejects where what it needs cannot be loaded. */
export async function download(kind: Kind, state: NotebookState): Promise<void> {
  const notebook: Notebook = { title: state.title, sections: state.sections.peek() };
  const results: Results = (section, cell) => state.runs.outputOf({ section, cell }).peek();
  const book: Book = { address: new URL(withBase('/'), location.href).href, names: await namesOfBook() };
  saveFile(`${fileNameOf(notebook)}.${kind}`, types[kind], await textOf(kind, notebook, results, book));
}

async function textOf(kind: Kind, notebook: Notebook, results: Results, book: Book): Promise<string> {
  if (kind === 'js') return scriptOf(notebook, book);
  const look = await lookOfBook();
  return kind === 'ipynb' ? ipynbOf(notebook, results, book, look) : pageOf(notebook, results, book, look);
}
