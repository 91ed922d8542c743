import { expose } from 'comlink';
import { createComputing, type NamedComputation } from './computation.ts';
import { loaded } from './loaded.ts';

const files = import.meta.glob<NamedComputation>(
  ['/content/*/**/*.compute.ts', '/src/apps/**/*.compute.ts', '/src/book/**/*.compute.ts'],
  { import: 'default' },
);

const named = new Map(Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.compute\.ts$/g, ''), load]));

async function load(name: string): Promise<NamedComputation> {
  const file = named.get(name);
  if (file !== undefined) return loaded(file(), 'The code of the computation could not be loaded.');
  throw new Error(
    `There is no computation “${name}”. The files *.compute.ts give: ${[...named.keys()].sort().join(', ')}.`,
  );
}

expose(createComputing(load));
