import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** What judging one problem takes at most: the reading of answers, the judge and the problem's kind. It only ever falls. */
const mostBytes = 31_600;

const root = process.cwd();

/** Only what judges: what reads and judges answers, and nothing of any kind but this one. */
const entryOf = (kind: string): string => `
  export { judgeIn } from '${root}/src/judge/one-kind/judging.ts';
  export { readAnswer } from '${root}/src/judge/reading/read-answer.ts';
  export { default as room } from '${root}/src/judge/kinds/${kind}/index.ts';
`;

const bundled = async (code: string): Promise<string> => {
  const entry = 'virtual:judge';
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'the judge of one kind',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
};

const kinds = globSync('src/judge/kinds/*/index.ts').map((file) => basename(dirname(file)));

test('all kinds are weighed', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(12);
});

for (const kind of kinds) {
  test(`the judge with its reading and the kind ${kind} is at most 31.6 kB, zipped`, async () => {
    const code = await bundled(entryOf(kind));
    expect(code).toContain('nats');
    expect(gzipSync(code).length).toBeLessThanOrEqual(mostBytes);
  });
}
