import { execFileSync, spawnSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Tensor } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { loadTensorFlow } from '../../src/tensor/index.ts';

/**
 * The convention of content/…/code/: <name>.ts exports one function, named like the file in camel case; <name>.*.py
 * defines the same in snake case; <name>.cases.ts holds what each is given and what src/math finds.
 */
interface Case {
  given: number[][][];
  expected: number[];
}

const scripts = import.meta.glob<Record<string, (...args: Tensor[]) => Tensor>>(
  ['../../content/*/code/*.ts', '!**/*.cases.ts'],
  { eager: true },
);
const cases = import.meta.glob<Case[]>('../../content/*/code/*.cases.ts', { import: 'default', eager: true });
const pythonFiles = Object.keys(import.meta.glob('../../content/*/code/*.py', { query: '?url' }));

const casesOf = (path: string): Case[] => {
  const file = path.replace(/(\.[a-z]+)?\.(ts|py)$/, '.cases.ts');
  const found = cases[file];
  if (found === undefined || found.length === 0) throw new Error(`${path} has no cases: write ${file}.`);
  return found;
};
const idOf = (path: string) => basename(path).replace(/\..*$/, '');
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const onDisk = (path: string) => resolve(import.meta.dirname, path);

/** In single precision ε is 6e-8: five digits of each number, and far more absolutely than exp(v) − 1 − v would leave. */
function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, at) => {
    const target = expected[at] ?? NaN;
    expect(Math.abs(value - target), `${value} against ${target}`).toBeLessThanOrEqual(1e-5 * Math.abs(target) + 1e-9);
  });
}

const python = (code: string, ...args: string[]) => spawnSync('python3', ['-c', code, ...args], { encoding: 'utf8' });
const hasModule = (name: string) => python(`import ${name}`).status === 0;
const hasPython = python('').status === 0;

describe.for(Object.keys(scripts))('%s', (path) => {
  test('computes what src/math computes', async () => {
    const tf = await loadTensorFlow();
    const run = scripts[path]?.[camelCase(idOf(path))];
    if (run === undefined) throw new Error(`${path} must export the function ${camelCase(idOf(path))}.`);
    for (const { given, expected } of casesOf(path)) {
      const result = tf.tidy(() => run(...given.map((rows) => tf.tensor2d(rows))).dataSync());
      expectClose([...result], expected);
    }
  });
});

const runners: Record<string, string> = {
  numpy: 'import numpy; read = numpy.array; write = lambda x: x.tolist()',
  torch: 'import torch; read = lambda x: torch.tensor(x, dtype=torch.float64); write = lambda x: x.tolist()',
};
const harness = `
import json, runpy, sys
path, name, given = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
print(json.dumps(write(runpy.run_path(path)[name](*[read(rows) for rows in given]))))
`;

describe.for(pythonFiles)('%s', (path) => {
  const library = /\.(\w+)\.py$/.exec(path)?.[1] ?? '';

  test.skipIf(!hasPython)('is Python that compiles', () => {
    const source = 'import ast, sys; ast.parse(open(sys.argv[1], encoding="utf-8").read())';
    execFileSync('python3', ['-c', source, onDisk(path)]);
  });

  test.skipIf(!hasPython || !hasModule(library))('computes what src/math computes', () => {
    for (const { given, expected } of casesOf(path)) {
      const name = idOf(path).replaceAll('-', '_');
      const code = `${runners[library] ?? ''}${harness}`;
      const { status, stdout, stderr } = python(code, onDisk(path), name, JSON.stringify(given));
      expect(status, stderr).toBe(0);
      expectClose(JSON.parse(stdout) as number[], expected);
    }
  });

  test('has cases to agree with, and a library that this test knows', () => {
    expect(casesOf(path).length).toBeGreaterThan(0);
    expect(Object.keys(runners)).toContain(library);
  });
});
