import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

/** The files that come with a module at once: what it imports, what those import, …, and the packages among them. */
function comesWith(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    const name = relative(root, file);
    if (seen.has(name)) return;
    seen.add(name);
    const source = readFileSync(file, 'utf8');
    for (const [, clause, path] of source.matchAll(/^(?:import|export)\s([^;]*?from\s)?'([^']+)';/gms)) {
      if (clause?.startsWith('type ')) continue;
      const target = join(dirname(file), path!);
      if (path!.startsWith('.') && existsSync(target)) visit(target);
      else seen.add(path!);
    }
  };
  visit(join(root, entry));
  return seen;
}

test('the page trains without loading TensorFlow.js itself', () => {
  for (const entry of ['src/models/toy-vae/training/index.ts', 'src/models/toy-vae/training/session.ts']) {
    const files = comesWith(entry);
    expect(files).toContain('src/models/toy-vae/training/session.ts');
    expect([...files].filter((file) => file.includes('tensorflow') || file.startsWith('src/tensor'))).toEqual([]);
  }
});

test('the worker loads TensorFlow.js’s engine, and neither its operations nor their gradients', () => {
  const files = comesWith('src/models/toy-vae/training/worker.ts');
  expect(files).toContain('src/tensor/kernels.ts');
  expect(files).toContain('@tensorflow/tfjs-backend-cpu/dist/base.js');
  expect(files).not.toContain('@tensorflow/tfjs-backend-cpu');
  expect([...files].filter((file) => /load\.ts|loss\.ts/.test(file))).toEqual([]);
});
