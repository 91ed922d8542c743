import { deserialize } from '@observablehq/notebook-kit';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../../src/notebook/document.ts';
import { pageOf } from '../../../src/notebook/keep/page.ts';
import type { Results } from '../../../src/notebook/keep/results.ts';
import { noOutput } from '../../../src/notebook/output.ts';
import { anyNotebook, code, homework, notebook, section, text } from './notebooks.ts';
import { drawing, everything, look, number, output } from './outputs.ts';

const book = { address: 'https://book.example/course/', names: ['kl', 'normal'] };
const pageFor = (written: Notebook, results: Results = () => undefined): string => pageOf(written, results, book, look);
const inKit = (page: string) => deserialize(page, { parser: new new JSDOM().window.DOMParser() });
const opened = (page: string): Document => new JSDOM(page, { runScripts: 'dangerously' }).window.document;

describe('Notebook Kit opens the page', () => {
  test('with the title and the cells as they were, below what they import', () => {
    const { title, cells } = inKit(pageFor(homework));
    expect(title).toBe('N(4, 1.6²) and the standard normal');
    const [imports, lent, says, ...others] = cells;
    expect(imports!.value).toBe(
      "import * as tf from 'npm:@tensorflow/tfjs@4.22.0';\nimport { kl, normal } from 'https://book.example/course/notebook/elbook.js';",
    );
    expect(lent!.value).toBe('const table = (rows, columns) => Inputs.table(rows, { columns });');
    expect(says).toMatchObject({
      mode: 'md',
      value: 'How far is ${tex`q = N(4, 1.6^2)`} from ${tex`p = N(0, 1)`}? By `kl`, by quadrature, and by draws.',
    });
    expect(others.every(({ mode, pinned }) => mode === 'ts' && pinned)).toBe(true);
    expect(others.map(({ value }) => value)).toEqual(
      homework.sections[0]!.cells.slice(1).map(({ source }) =>
        source.replace(/\nexact$/, '\ndisplay(exact);').replace(/^Plot[^]*$/m, (plot) => `display(${plot});`),
      ),
    );
  });

  test('whatever its code holds, to the last space', () => {
    const anyCode = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '<', '/', '!', '-', '\\', '>', '`', '&', ';', '"', '</script', '\t'),
        maxLength: 40,
      }),
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((source) => source.replace(/\r\n?|\0/g, '')),
      fc.constantFrom(
        '</script>',
        '<\\/script >',
        '"</SCRIPT>"',
        '<!-- -->',
        '\n\n  a\n \n',
        '<script>',
        '</script',
        '&lt;',
      ),
    );
    fc.assert(
      fc.property(fc.array(anyCode, { maxLength: 5 }), (sources) => {
        // No JavaScript: the cell stands as it is.
        const broken = sources.map((source) => `)${source}`);
        const cells = broken.map((source, at) => code(`c-${at}`, source));
        const page = pageFor(notebook(section('s', ...cells)));
        expect(inKit(page).cells.map(({ value }) => value)).toEqual(
          broken.map((source) => source.replace(/<\/script(?=\/)/gi, '<\\/script')),
        );
        expect([...opened(page).querySelectorAll('pre.code')].map(({ textContent }) => textContent)).toEqual(broken);
      }),
      { numRuns: 40 },
    );
  });

  test('also where a cell would hide its end', () => {
    const page = pageFor(notebook(section('s', code('a', 'const html = "<!-- <script>";'), code('b', 'const b = 2;'))));
    expect(inKit(page).cells.map(({ value }) => value)).toEqual(['const html = "<\\!-- <script>";', 'const b = 2;']);
    expect(eval('"<\\!-- <script>"')).toBe('<!-- <script>');
  });

  test('and nothing of a paragraph is code there', () => {
    const paragraphs = ['It costs ${alert(1)}', 'Of $\\N$', 'Of $\\theta`$', 'Of $a\\$'].map((source, at) =>
      text(`t-${at}`, source),
    );
    const page = pageFor(notebook(section('one', ...paragraphs), section('two')));
    expect(inKit(page).cells.map(({ value }) => value)).toEqual([
      '## Section one',
      'It costs \\${alert(1)}',
      'Of ${tex`\\mathcal{N}`}',
      'Of \\$\\\\theta\\`\\$',
      'Of \\$a\\\\\\$',
      '## Section two',
    ]);
  });
});

describe('the page reads without scripts', () => {
  test('with text, code and results in the reader’s order', () => {
    const results: Results = (_, cell) => (cell === 'exact' ? output(number('8.31')) : undefined);
    const main = opened(pageFor(homework, results)).querySelector('main')!;
    expect(main.querySelector('h1')!.textContent).toBe(homework.title);
    expect([...main.querySelectorAll('pre.code')].map(({ textContent }) => textContent)).toEqual(
      homework.sections[0]!.cells.filter(({ kind }) => kind === 'code').map(({ source }) => source),
    );
    expect(main.querySelector('p')!.innerHTML).toBe(
      'How far is <math><mtext>q = N(4, 1.6^2)</mtext></math> from <math><mtext>p = N(0, 1)</mtext></math>? By <code>kl</code>, by quadrature, and by draws.',
    );
    expect(main.querySelector('pre:not(.code)')!.textContent).toBe('8.31');
    expect(main.textContent!.indexOf('8.31')).toBeLessThan(main.textContent!.indexOf('const exact'));
  });

  test('with results of every kind, what was printed and what went wrong', () => {
    const prints = [{ level: 'log', text: 'a < b', line: 1, column: 1 } as const];
    const problem = { kind: 'stopped', why: 'time' } as const;
    const result = { ...noOutput, shown: everything, prints, problem };
    const cell = opened(pageFor(notebook(section('s', code('a', 'a'))), () => result)).querySelector('.cell')!;
    for (const what of ['svg path[stroke="#b35410"]', 'table td', 'img[src^="data:image/png;base64,"]', 'math', 'pre'])
      expect(cell.querySelector(what), what).not.toBeNull();
    expect(cell.querySelector('.printed')!.textContent).toBe('a < b');
    expect(cell.querySelector('.problem')!.textContent).toBe('Stopped: It was stopped after its time.');
  });

  test('and nothing in it runs or is fetched, whatever its title, cells and results hold', () => {
    const hostile = '</title></pre></script><script>document.body.id = "run"</script><img src=x onerror=alert(1)>';
    const written: Notebook = {
      title: hostile,
      sections: [
        { id: 'a', title: hostile, cells: [code('a', hostile), text('b', hostile)] },
        { id: 'b', title: hostile, cells: [] },
      ],
    };
    const page = opened(pageFor(written, () => output(number(hostile), drawing)));
    expect(page.body.id).toBe('');
    expect(page.title).toBe(hostile);
    expect([...page.querySelectorAll('script')].every(({ type }) => /^text\/(markdown|x-typescript)$/.test(type))).toBe(
      true,
    );
    expect(page.querySelectorAll('[onerror], [onload], img, main a, link, iframe')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(/^default-src 'none'/);
  });

  test('whatever the notebook', () => {
    fc.assert(
      fc.property(anyNotebook, (written) => {
        const page = opened(pageFor(written));
        const cells = written.sections.flatMap(({ cells }) => cells);
        expect(page.querySelectorAll('pre.code')).toHaveLength(cells.filter(({ kind }) => kind === 'code').length);
        expect(page.querySelectorAll('footer')).toHaveLength(1);
        expect(page.querySelectorAll('notebook > script').length).toBeGreaterThanOrEqual(cells.length);
      }),
      { numRuns: 40 },
    );
  });
});
