import { escapeHtml } from '../../text/escape.ts';
import type { Cell, Notebook, Section } from '../document.ts';
import type { Output } from '../output.ts';
import type { Book } from './elsewhere.ts';
import { kitElement } from './kit.ts';
import { markupOfShown } from './markup.ts';
import { piecesOfText } from './prose.ts';
import { wordsOfProblem, type Look, type Results } from './results.ts';

const style = `
:root { color-scheme: light; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 Georgia, serif; color: #1b1b1b; background: #fff; }
h1, h2, p { overflow-wrap: anywhere; }
pre { overflow-x: auto; margin: 0.4rem 0; font: 0.85rem/1.45 ui-monospace, Consolas, monospace; }
pre.code { padding: 0.6rem 0.8rem; border-left: 3px solid #bbb; background: #f6f6f4; }
.cell { margin: 1.4rem 0; }
.printed { color: #555; }
.problem { color: #9b1c1c; }
svg { max-width: 100%; height: auto; overflow: visible; }
.pixels { width: 8rem; image-rendering: pixelated; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.2rem 0.8rem; border-bottom: 1px solid #ccc; text-align: left; }
caption { caption-side: bottom; text-align: left; }
footer { margin-top: 3rem; border-top: 1px solid #ccc; font-size: 0.85rem; color: #555; }
@media print {
  body { max-width: none; margin: 0; font-size: 10pt; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  svg, img, table { break-inside: avoid; }
}
`;

/** Nothing of the file is fetched or run, whatever its cells hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const proseOf = (source: string, { formula }: Look): string =>
  source
    .split(/\n\s*\n/)
    .map((paragraph) =>
      piecesOfText(paragraph)
        .map((piece) => {
          if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`;
          return 'tex' in piece ? formula(piece.tex, false) : escapeHtml(piece.text);
        })
        .join(''),
    )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

function outputOf({ shown, prints, problem }: Output, prefix: string, look: Look): string {
  const results = shown.map((one, at) => markupOfShown(one, `${prefix}-${at}-`, look));
  const printed = prints.map(({ text }) => text).join('\n');
  const words = problem && wordsOfProblem(problem);
  return [
    ...results,
    ...(printed === '' ? [] : [`<pre class="printed">${escapeHtml(printed)}</pre>`]),
    ...(words ? [`<p class="problem">${escapeHtml(`${words.name}: ${words.message}`)}</p>`] : []),
  ].join('\n');
}

function cellOf({ kind, id, source }: Cell, section: Section, results: Results, look: Look): string {
  if (kind === 'text') return proseOf(source, look);
  const output = results(section.id, id);
  const above = output ? outputOf(output, `${section.id}-${id}`, look) : '';
  // A line end right behind the tag is not read.
  return `<div class="cell">${above}\n<pre class="code">\n<code>${escapeHtml(source)}</code></pre></div>`;
}

/**
 * The notebook as a page of one file that reads and prints without scripts, with its results as they were. Its cells stand
 * in it once more for Observable's Notebook Kit, where they run.
 */
export function pageOf(notebook: Notebook, results: Results, book: Book, look: Look): string {
  const title = escapeHtml(notebook.title);
  const several = notebook.sections.length > 1;
  const sections = notebook.sections.map((section) =>
    [
      ...(several ? [`<h2>${escapeHtml(section.title)}</h2>`] : []),
      ...section.cells.map((cell) => cellOf(cell, section, results, look)),
    ].join('\n'),
  );
  const clash = several ? ' There, names that two sections define must be told apart first.' : '';
  const address = escapeHtml(book.address);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${sections.join('\n')}
</main>
<footer><p>A notebook of ELBOok, <a href="${address}">${address}</a>. Nothing in this file runs by itself. To run it, open it with Observable’s Notebook Kit.${clash}</p></footer>
${kitElement(notebook, book)}
</body>
</html>
`;
}
