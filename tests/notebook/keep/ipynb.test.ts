import { readFileSync } from 'node:fs';
import { Validator, type Schema } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../../src/notebook/document.ts';
import { ipynbOf } from '../../../src/notebook/keep/ipynb.ts';
import type { Results } from '../../../src/notebook/keep/results.ts';
import { noOutput, type Output, type Problem } from '../../../src/notebook/output.ts';
import type { Shown } from '../../../src/notebook/shown.ts';
import { anyNotebook, code, homework, notebook, section, text } from './notebooks.ts';
import { choice, drawing, everything, formula, look, output, pixels, table, tensor } from './outputs.ts';

interface JupyterCell {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly { readonly output_type: string; readonly data: Readonly<Record<string, string>> }[];
}

const run = { section: 's', cell: 'a', version: 1 };
const book = { address: 'https://book.example/course/', names: ['kl', 'normal'] };
const schema = JSON.parse(readFileSync('tests/schemas/nbformat.v4.5.schema.json', 'utf8')) as Schema;
const validator = new Validator(schema, '4');
const complaintsOf = (file: string): string[] => validator.validate(JSON.parse(file)).errors.map(({ error }) => error);

const fileOf = (written: Notebook, results: Results = () => undefined): string => ipynbOf(written, results, book, look);
const cellsOf = (file: string): readonly JupyterCell[] => (JSON.parse(file) as { cells: JupyterCell[] }).cells;
const sourcesOf = (file: string): string[] => cellsOf(file).map(({ source }) => source.join(''));
const outputsFor = (result: Output) =>
  cellsOf(fileOf(notebook(section('s', code('a', 'a'))), () => result)).find(({ outputs }) => outputs)!.outputs!;

describe('a notebook is valid as Jupyter has it', () => {
  const problems: Problem[] = [
    { ...run, kind: 'wrong', name: 'RangeError', message: 'No.', line: 2, column: 1 },
    { ...run, kind: 'waits', name: 'q', from: 'start' },
    { ...run, kind: 'twice', name: 'q', cells: ['start'], line: 1, column: 1 },
    { ...run, kind: 'circle', cells: ['a', 'b'] },
    { kind: 'stopped', why: 'time' },
  ];

  test('whatever it holds', () => {
    const result = fc.constantFrom(
      undefined,
      output(),
      output(...everything),
      ...problems.map((problem) => ({ ...noOutput, problem })),
    );
    fc.assert(
      fc.property(anyNotebook, result, (written, one) => {
        expect(complaintsOf(fileOf(written, () => one))).toEqual([]);
      }),
    );
  });

  test('and the schema finds what is not', () => {
    const break_ = (change: (file: { cells: Record<string, unknown>[]; nbformat: number }) => void): number => {
      const file = JSON.parse(fileOf(homework)) as Parameters<typeof change>[0];
      change(file);
      return complaintsOf(JSON.stringify(file)).length;
    };
    expect(break_(() => undefined)).toBe(0);
    expect(break_((file) => delete file.cells[1]!.id)).toBeGreaterThan(0);
    expect(break_((file) => (file.cells[1]!.outputs = [{ output_type: 'picture' }]))).toBeGreaterThan(0);
    expect(break_((file) => (file.nbformat = 3))).toBeGreaterThan(0);
  });

  test('with an id for each cell, and for Deno’s kernel', () => {
    fc.assert(
      fc.property(anyNotebook, (written) => {
        const { cells, ...file } = JSON.parse(fileOf(written)) as { cells: { id: string }[]; metadata: object };
        expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
        expect(file).toMatchObject({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { name: 'deno' } } });
      }),
    );
  });
});

test('what the cells use is imported above them', () => {
  const [title, above, ...cells] = sourcesOf(fileOf(homework));
  expect(title).toBe(
    "# N(4, 1.6²) and the standard normal\n\nA notebook of ELBOok, <https://book.example/course/>, for Deno's kernel.",
  );
  expect(above!.split('\n').slice(0, 7)).toEqual([
    "import * as tf from 'npm:@tensorflow/tfjs@4.22.0';",
    "import * as Plot from 'npm:@observablehq/plot@0.6.17';",
    "import { JSDOM } from 'npm:jsdom@26.1.0';",
    "import { kl, normal } from 'https://book.example/course/notebook/elbook.js';",
    '',
    '// Plot draws into the document of a window.',
    "globalThis.window = new JSDOM('').window;",
  ]);
  expect(above).toContain('Deno.jupyter.html`<table>');
  expect(cells).toEqual(homework.sections[0]!.cells.map(({ source }) => source));
});

test('cells come after those that they depend on, and what does not run is a comment', () => {
  const file = fileOf(notebook(section('s', code('b', 'a + 1'), code('a', 'const a = 1;'), code('c', 'const a = 2;'))));
  expect(sourcesOf(file).slice(1)).toEqual([
    'const a = 1;',
    'a + 1',
    '// Left out: Another cell defines a, too.\n// const a = 2;',
  ]);
});

test('formulas are written without the macros of the book', () => {
  const written = notebook(section('s', text('a', 'Of $\\KL{\\q}{\\p}$, and of $\\KL{$.')));
  expect(sourcesOf(fileOf(written))[1]).toBe('Of ${D_{\\mathrm{KL}}(q\\,\\Vert\\,p)}$, and of $\\KL{$.');
  const data = outputsFor(output({ as: 'tex', source: '\\E_{\\q}', display: false })).map(({ data }) => data);
  expect(data).toEqual([{ 'text/plain': '\\E_{\\q}', 'text/latex': '$\\mathbb{E}_{q}$' }]);
});

test('a paragraph reads the same in Markdown', () => {
  const sources = sourcesOf(
    fileOf(
      notebook(
        section('one', text('a', 'Of $p_\\theta(x)$, `a * b` and 2 * 3 < 4_000 [sic].\n1. No list\n- either & $5')),
        section('# two'),
      ),
    ),
  );
  expect(sources.slice(1)).toEqual([
    '## Section one',
    'Of $p_\\theta(x)$, `a * b` and 2 \\* 3 \\< 4\\_000 \\[sic\\].\n1\\. No list\n\\- either \\& \\$5',
    '## Section \\# two',
  ]);
});

describe('results are kept', () => {
  const dataFor = (...shown: readonly Shown[]) => outputsFor(output(...shown)).map(({ data }) => data);

  test('as text, and as what they look like', () => {
    expect(dataFor(tensor, choice)).toEqual([
      { 'text/plain': 'Tensor float32 [2]\n[1, 2]' },
      { 'text/plain': 'which: second' },
    ]);
    expect(dataFor(table, formula)).toEqual([
      {
        'text/plain': 'road\t<b>\nexact\t8.31\n… 2 more rows',
        'text/html':
          '<table><caption>… 2 more rows</caption><thead><tr><th scope="col">road</th><th scope="col">&lt;b&gt;</th></tr></thead><tbody><tr><td>exact</td><td>8.31</td></tr></tbody></table>',
      },
      { 'text/plain': '\\frac{1}{2}', 'text/latex': '$$\\frac{1}{2}$$' },
    ]);
    expect(dataFor(pixels)[0]!['image/png']).toMatch(/^iVBORw0KGgo/);
  });

  test('a drawing as an SVG of its own, in the book’s colours, with nothing that runs', () => {
    expect(dataFor(drawing)).toEqual([
      {
        'text/plain': 'A line & a "name"',
        'image/svg+xml':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" aria-label="A line &amp; a &quot;name&quot;" role="img"><path id="s-a-0-p" d="M0 0L10 10" stroke="#b35410" fill="none"></path><text>1 &lt; 2&lt;/text&gt;&lt;script&gt;alert(4)&lt;/script&gt;</text></svg>',
      },
    ]);
  });

  test('what was printed, by stream, and what went wrong', () => {
    const print = { line: 1, column: 1 } as const;
    const prints = [
      { ...print, level: 'log', text: 'a\nb' } as const,
      { ...print, level: 'info', text: 'c' } as const,
      { ...print, level: 'warn', text: 'd' } as const,
    ];
    const problem = { ...run, kind: 'wrong', name: 'RangeError', message: 'No.', line: 2, column: 1 } as const;
    expect(outputsFor({ ...noOutput, prints, problem })).toEqual([
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'b\n', 'c\n'] },
      { output_type: 'stream', name: 'stderr', text: ['d\n'] },
      { output_type: 'error', ename: 'RangeError', evalue: 'line 2: No.', traceback: ['RangeError: line 2: No.'] },
    ]);
  });
});
