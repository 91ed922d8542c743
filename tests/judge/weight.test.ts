import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** For twelve kinds of problems; with any one of them it is at most 30 kB. The number only ever falls. */
const mostBytes = 39_700;

test('the judge with its reading and every kind of problem is at most 39.7 kB, zipped', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'src/judge/judge.ts', preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  expect(code).toContain('nats');
  expect(gzipSync(code).length).toBeLessThanOrEqual(mostBytes);
});
