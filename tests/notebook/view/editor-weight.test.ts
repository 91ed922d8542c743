import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** In bytes of gzip. */
const most = 155_000;

test('the editor, with the grammar that it shares with listings, weighs what it may', async () => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    build: {
      write: false,
      rolldownOptions: { input: 'src/notebook/view/code/editor.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = files.map((file) => ('code' in file ? file.code : '')).join('');
  expect(code).toContain('cm-content');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
});
