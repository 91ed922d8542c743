import { brotliCompressSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './browser.ts';
import type { Row } from './table.ts';

const MOST_KB = 40;

/** What the training worker costs to download, and what part of it TensorFlow.js has. */
export async function downloadRows(): Promise<Row[]> {
  const worker = await bundled('src/models/toy-vae/training/worker.ts');
  const tensorFlow = await bundled('src/tensor/kernels.ts');
  return [
    { what: 'training worker, all of it', measured: sizes(worker) },
    {
      what: 'TensorFlow.js in it',
      measured: sizes(tensorFlow),
      bar: `≤ ${MOST_KB} kB gzip`,
      met: gzipSync(tensorFlow).length <= MOST_KB * 1000,
    },
  ];
}

/** The code that a page downloads for a module, minified; its exports are kept. */
async function bundled(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

const sizes = (code: string): string => `${kB(gzipSync(code))} kB gzip, ${kB(brotliCompressSync(code))} kB brotli`;
const kB = ({ length }: Buffer): string => (length / 1000).toFixed(1);
