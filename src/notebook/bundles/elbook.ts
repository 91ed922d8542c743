import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The book's functions as one module that imports nothing: /notebook/elbook.js, for the code that a reader downloads. Its
 * address and the names that it exports stay; what stands in it may change from build to build.
 */
export async function elbookModule(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../book.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const files = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  return files.map((file) => ('code' in file ? file.code : '')).join('');
}
