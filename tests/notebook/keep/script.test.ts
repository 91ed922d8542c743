import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/notebook/document.ts';
import { packages } from '../../../src/notebook/keep/elsewhere.ts';
import { scriptOf } from '../../../src/notebook/keep/script.ts';
import { parse } from '../../../src/notebook/kernel/parse.ts';
import { anyNotebook, code, homework, notebook, section, text } from './notebooks.ts';

const book = {
  address: 'https://book.example/course/',
  names: ['kl', 'normal', 'expectation', 'randomSource', 'standardNormals', 'monteCarlo'],
};
const scriptFor = (...cells: readonly Cell[]): string => scriptOf(notebook(section('s', ...cells)), book);
/** What stands below the heading. */
const bodyFor = (...cells: readonly Cell[]): string => {
  const [, body = ''] = scriptFor(text('mark', 'Here'), code('nothing', 'void 0'), ...cells).split(
    'display(void 0);\n\n',
  );
  return body.trimEnd();
};

describe('a script says how it is run', () => {
  test('with the packages that it uses, and the book’s functions', () => {
    expect(scriptOf(homework, book).split('\n').slice(0, 14)).toEqual([
      '// N(4, 1.6²) and the standard normal',
      '// A notebook of ELBOok, https://book.example/course/',
      '//',
      '// To run it with Node 24, save it as notebook.js in a folder of its own, and there:',
      '//   curl -O https://book.example/course/notebook/elbook.js',
      '//   npm install @tensorflow/tfjs@4.22.0 @observablehq/plot@0.6.17 jsdom@26.1.0',
      '//   npm pkg set type=module',
      '//   node notebook.js',
      '',
      "import * as tf from '@tensorflow/tfjs';",
      "import * as Plot from '@observablehq/plot';",
      "import { JSDOM } from 'jsdom';",
      "import { expectation, kl, monteCarlo, normal, randomSource, standardNormals } from './elbook.js';",
      '',
    ]);
  });

  test('and with none where it uses none', () => {
    const script = scriptFor(code('a', 'const a = 1;'));
    expect(script).not.toMatch(/import|npm|curl|display/);
    expect(script).toMatch(/there:\n\/\/ {3}node notebook\.js\n\nconst a = 1;\n$/);
  });

  test('with packages of the versions that the book has', () => {
    const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string } | undefined>;
    };
    for (const name of ['@observablehq/plot', 'jsdom'] as const)
      expect(packages[name]).toBe(locked[`node_modules/${name}`]?.version);
    expect(packages['@tensorflow/tfjs']).toBe(locked['node_modules/@tensorflow/tfjs-core']?.version);
  });
});

describe('the cells of a script', () => {
  test('come after those that they depend on, with the paragraphs above them, and otherwise stay', () => {
    expect(
      bodyFor(
        text('t', 'The sum of two numbers'),
        code('sum', 'const sum = a + b;'),
        text('u', 'The first'),
        text('v', 'of them'),
        code('a', 'const a = 1;'),
        code('b', 'const b = 2 * a;'),
        text('w', 'The end'),
      ),
    ).toBe(
      [
        ...['// The first', '// of them', 'const a = 1;', 'const b = 2 * a;'],
        ...['// The sum of two numbers', 'const sum = a + b;', '// The end'],
      ].join('\n\n'),
    );
  });

  test('show what the notebook shows', () => {
    for (const [source, statements] of Object.entries({
      'kl(q, p)': 'display(kl(q, p));',
      'const a = 1;\na;': 'const a = 1;\ndisplay(a);',
      'const a = 1\na // this': 'const a = 1\ndisplay(a); // this',
      '({ a: 1 })': 'display((\n({ a: 1 })\n));',
      '1, 2': 'display((\n1, 2\n));',
      'a // a comment': 'display((\na // a comment\n));',
      'display(a); a;': 'display(a); a;',
      'display(a)': 'display(a)',
      'console.log(a);': 'console.log(a);',
      '[1].map((a) => display(a));': ';[1].map((a) => display(a));',
      '[display(a)]': 'void (\n[display(a)]\n);',
      'import * as tf from "@tensorflow/tfjs";\n\ntf.add(1, 2)': 'display(tf.add(1, 2));',
    }))
      expect(bodyFor(code('a', source))).toBe(statements);
  });

  test('are left out, as comments, where they do not run in the notebook', () => {
    expect(bodyFor(code('a', 'const a =\n1 +'))).toBe('// Left out: Unexpected token\n// const a =\n// 1 +');
    expect(bodyFor(code('a', 'const a = 1;'), code('b', 'const a = 2;'))).toBe(
      'const a = 1;\n\n// Left out: Another cell defines a, too.\n// const a = 2;',
    );
    expect(bodyFor(code('a', 'import d3 from "d3";'))).toMatch(/^\/\/ Left out: A cell cannot import "d3"/);
  });

  test('of several sections stand in blocks, since names of one are not seen in another', () => {
    const script = scriptOf(
      notebook(section('one', code('a', 'const q = 1;')), section('two', code('a', 'const q = 2;'))),
      book,
    );
    expect(script).toContain('// Section one\n{\nconst q = 1;\n}\n\n// Section two\n{\nconst q = 2;\n}\n');
    expect(scriptFor(code('a', 'const table = 1;'), code('b', 'const tf = 2;'))).toContain('{\nconst table = 1;');
  });

  test('make a program whatever they hold', () => {
    const snippet = fc.constantFrom(
      ...[
        '(1)',
        '[1].x',
        '`a`',
        'a, b',
        'x // c',
        '{ a: 1 }',
        '({ a: 1 })',
        '/x/',
        '+1',
        '-1',
        'await 1',
        ';',
        '',
        '// c',
      ],
      ...[
        'function f() {}',
        'class A {}',
        'const a = 1',
        'let b = a',
        'const tf = 1',
        '"use strict"',
        'display(1)',
        '/* */',
      ],
      ...[
        'const n = view(Inputs.range())',
        'for (;;) break',
        'import "d3"',
        'kl(a)',
        'const display = 1',
        '\n\n( // c\n1)',
      ],
      ...['a;', 'a // c', 'const s = a\u2028a', 'tex`a`', 'label: 1', '} {', '*/', 'return 1', 'const JSDOM = Plot'],
    );
    const written = anyNotebook.chain((any) =>
      fc.array(snippet, { minLength: 30, maxLength: 30 }).map((snippets) => ({
        ...any,
        sections: any.sections.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => (cell.kind === 'code' ? { ...cell, source: snippets.pop() ?? '' } : cell)),
        })),
      })),
    );
    fc.assert(
      fc.property(written, (any) => void parse(scriptOf(any, book))),
      { numRuns: 200 },
    );
    fc.assert(fc.property(anyNotebook, (any) => void parse(scriptOf(any, book))));
  });
});

describe('a script runs in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elbook-script-'));
  const run = async (script: string): Promise<string> => {
    writeFileSync(join(folder, 'notebook.js'), script);
    const { stdout } = await promisify(execFile)(process.execPath, ['notebook.js'], {
      cwd: folder,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    return stdout;
  };

  beforeAll(() => {
    const modules = join(folder, 'node_modules');
    for (const name of ['@observablehq', 'jsdom', '@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-cpu']) {
      mkdirSync(join(modules, '@tensorflow/tfjs'), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(modules, name));
    }
    // The parts of TensorFlow.js that the book has, by the name of the whole.
    writeFileSync(
      join(modules, '@tensorflow/tfjs/index.js'),
      "module.exports = require('@tensorflow/tfjs-core'); require('@tensorflow/tfjs-backend-cpu');",
    );
    writeFileSync(
      join(folder, 'elbook.js'),
      ['math', 'claims'].map((name) => `export * from '${resolve('src', name, 'index.ts')}';`).join('\n'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('and prints what the notebook shows', async () => {
    const printed = await run(scriptOf(homework, book));
    expect(printed).toMatch(/^8\.3099/m);
    expect(printed).toContain('The chart is in chart-1.html.');
    expect(readFileSync(join(folder, 'chart-1.html'), 'utf8')).toMatch(
      /<svg.*aria-label="The densities of q and p".*<path/s,
    );
    const [, exact, witness, live] = /exact.*?(8\.\d+)[^]*witness.*?(8\.\d+)[^]*live.*?(8\.\d+)/
      .exec(printed)!
      .map(Number);
    expect(witness).toBeCloseTo(exact!, 9);
    expect(Math.abs(live! - exact!)).toBeLessThan(0.1);
  });

  test('with all that the notebook lends it', async () => {
    const printed = await run(
      scriptFor(
        code('n', 'const n = view(Inputs.range([0, 10], { label: "n", value: 4 }));'),
        code('o', 'const o = view(Inputs.select(["first", "second"]));'),
        code('t', 'tex`\\frac{1}{${n}}`'),
        code('p', 'pixels([0, 0.5, 0.5, 1], 2)'),
        code('r', 'tf.tensor1d([1, 2])'),
        code('q', 'Promise.resolve(width)'),
        code('m', 'table([{ a: 1, b: n + 1 }])'),
      ),
    );
    expect(printed).toContain('n: 4\nfirst\n\\frac{1}{4}\n  ▒▒\n▒▒██\n');
    expect(printed).toMatch(/Tensor\s+\[1, 2\]/);
    expect(printed).toMatch(/640/);
    expect(printed).toMatch(/│ 0 +│ 1 │ 5 │/);
  });
});
