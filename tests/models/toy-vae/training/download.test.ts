import { relative } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';

/** The modules that come with a file at once when it is bundled for the page: not what it loads later. */
async function comesWith(entry: string): Promise<string[]> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const chunks = new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])));
  const names = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names) for (const other of chunks.get(name)?.imports ?? []) names.add(other);
  return [...names].flatMap((name) => chunks.get(name)?.moduleIds ?? []).map((id) => relative('.', id));
}

const folder = 'src/models/toy-vae/training';

describe('of TensorFlow.js', () => {
  test.each(['index.ts', 'session.ts'])('nothing comes with %s: the page trains without it', async (entry) => {
    const files = await comesWith(`${folder}/${entry}`);
    expect(files).toContain(`${folder}/session.ts`);
    expect(files.filter((file) => /tensorflow|src\/tensor/.test(file))).toEqual([]);
  });

  test('the worker gets the engine, and neither its kernels nor their gradients', async () => {
    const files = await comesWith(`${folder}/worker.ts`);
    expect(files).toContain('src/tensor/kernels.ts');
    expect(files).toContain('node_modules/@tensorflow/tfjs-backend-cpu/dist/base.js');
    expect(files.filter((file) => /dist\/(kernels|gradients)\/|load\.ts|loss\.ts/.test(file))).toEqual([]);
  });
});
