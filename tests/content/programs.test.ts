import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { loadTensorFlow } from '../../src/tensor/index.ts';

/**
 * The convention of content/…/programs/: <name>.*.py is run whole, <name>.ts exports a function, named like the file in camel
 * case, that is given where to print. Each prints lines “label: numbers”; <name>.prints.ts says what stands behind the colon.
 */
type Range = Readonly<Record<'from' | 'to', number>>;
type Prints = Readonly<Record<string, readonly number[] | Range>>;
type Program = (print: (line: string) => void) => Tensor2D;

const prints = import.meta.glob<Prints>('../../content/*/programs/*.prints.ts', { import: 'default', eager: true });
const scripts = import.meta.glob<Record<string, Program>>(['../../content/*/programs/*.ts', '!**/*.prints.ts'], {
  eager: true,
});
const pythonFiles = Object.keys(import.meta.glob('../../content/*/programs/*.py', { query: '?url' }));

/** What any program prints, whatever else it does. */
const always = ['before the step', 'after the step', 'trained'];
const minutes = 60_000;

const python = (args: readonly string[], cwd?: string) =>
  spawnSync('python3', args, { encoding: 'utf8', cwd, env: { ...process.env, OMP_NUM_THREADS: '1' } });
const hasModule = (name: string) => python(['-c', `import ${name}`]).status === 0;
/** The libraries that a program imports, beyond Python's own. */
const needed: Readonly<Record<string, readonly string[]>> = { numpy: ['numpy'], torch: ['torch', 'matplotlib'] };

/** Each number as near as its digits say; a range where chance has its part. */
function expectPrinted(lines: readonly string[], expected: Prints): void {
  const printed = new Map(lines.map((line) => line.split(': ', 2) as [string, string]));
  for (const label of always) expect([...printed.keys()]).toContain(label);
  for (const [label, text] of printed) {
    const numbers = text.match(/-?\d+(\.\d+)?/g)!;
    const target = expected[label];
    if (target === undefined) throw new Error(`The program prints “${label}”, and its .prints.ts does not say what.`);
    if ('from' in target) {
      expect(Number(numbers[0])).toBeGreaterThan(target.from);
      expect(Number(numbers[0])).toBeLessThan(target.to);
    } else expect(numbers).toEqual(target.map((value) => value.toFixed(4)));
  }
}

const printsOf = (path: string): Prints => {
  const file = path.replace(/(\.[a-z]+)?\.(ts|py)$/, '.prints.ts');
  const found = prints[file];
  if (found === undefined) throw new Error(`${path} does not say what it prints: write ${file}.`);
  return found;
};

describe.for(pythonFiles)('%s', (path) => {
  const missing = (needed[/\.(\w+)\.py$/.exec(path)?.[1] ?? ''] ?? ['python']).filter((name) => !hasModule(name));

  test('prints the book’s numbers, trains, and saves a picture', { timeout: 10 * minutes }, ({ skip }) => {
    skip(missing.length > 0, `python3 has no ${missing.join(', ')} here`);
    const folder = mkdtempSync(join(tmpdir(), 'program-'));
    const { status, stdout, stderr } = python([resolve(import.meta.dirname, path)], folder);
    expect(status, stderr).toBe(0);
    expectPrinted(stdout.trim().split('\n'), printsOf(path));
    expect(['samples.pgm', 'samples.png'].some((file) => existsSync(join(folder, file)))).toBe(true);
  });
});

describe.for(Object.keys(scripts))('%s', (path) => {
  const name = basename(path, '.ts').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test('prints the book’s numbers, trains, and returns a picture', { timeout: 10 * minutes }, async () => {
    const tf = await loadTensorFlow();
    const lines: string[] = [];
    tf.engine().startScope();
    const picture = scripts[path]![name]!((line) => lines.push(line));
    const greys = picture.dataSync();
    tf.engine().endScope();
    expectPrinted(lines, printsOf(path));
    expect(greys.every((grey) => grey >= 0 && grey <= 1)).toBe(true);
  });
});
