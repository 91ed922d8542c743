import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const repository = resolve('.');
const book = mkdtempSync(join(tmpdir(), 'tiny-book-'));
afterAll(() => rmSync(book, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(book, file)), { recursive: true });
  writeFileSync(join(book, file), text);
}

// The smallest book: one chapter, one claim, the book's own plugins and Claim.astro.
for (const folder of ['node_modules', 'src']) symlinkSync(join(repository, folder), join(book, folder));
write('package.json', '{ "type": "module" }');
write('content/contents.yaml', '- slug: tiny\n  title: A tiny chapter\n  question: What is a third?\n');
write(
  'astro.config.mjs',
  `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { claimNumbers } from '${repository}/src/book/claims/beside.ts';
import { rehypeClaims, remarkClaims } from '${repository}/src/book/claims/index.ts';
import { katexOptions } from '${repository}/src/kit/tex/katex.ts';

export default defineConfig({
  srcDir: './site',
  integrations: [mdx(), claimNumbers()],
  markdown: {
    processor: unified({ remarkPlugins: [remarkMath, remarkClaims], rehypePlugins: [[rehypeKatex, katexOptions], rehypeClaims] }),
  },
});
`,
);
write(
  'site/pages/index.astro',
  `---
import { Content } from '../../content/01-tiny/index.mdx';
import Claim from '${repository}/src/book/components/Claim.astro';
---
<Content components={{ data: Claim }} />
`,
);
write(
  'content/01-tiny/sum.claim.ts',
  `import { defineClaims } from '${repository}/src/claims/index.ts';

export default defineClaims({
  title: 'A third',
  givens: {},
  values: { third: { says: 'a third', exact: () => 1 / 3, witness: () => 1 / 3 } },
});
`,
);

const run = promisify(execFile);

/** What the build of the book says at its end; it ends well, or not. */
async function build(chapter: string): Promise<{ built: boolean; said: string }> {
  write('content/01-tiny/index.mdx', chapter);
  const env = {
    ...process.env,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const command = join(repository, 'node_modules/astro/bin/astro.mjs');
  try {
    const { stdout, stderr } = await run(process.execPath, [command, 'build'], { cwd: book, env });
    return { built: true, said: stdout + stderr };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { built: false, said: stdout + stderr };
  }
}

const chapter = (inProse: string, inTex: string): string => `---
title: A tiny chapter
---

It is [${inProse}](claim:sum.third).

$$
\\begin{aligned}
x &= 1 / 3 \\\\
  &= \\claim{tiny/sum.third}{${inTex}}
\\end{aligned}
$$
`;

describe('the build', { timeout: 120_000 }, () => {
  it('ends well when every digit is right', async () => {
    const { built, said } = await build(chapter('0.333', '0.33333'));
    expect(said).toContain('Complete!');
    expect(built).toBe(true);
  });

  it('stops at a wrong digit in prose, and says where, what was found and what is true', async () => {
    const { built, said } = await build(chapter('0.334', '0.33333'));
    expect(built).toBe(false);
    expect(said).toContain(
      'content/01-tiny/index.mdx:5: the text states 0.334, but the value is 0.333333333333333 (tiny/sum.third): type 0.333, or run npm run claims:fix.',
    );
  });

  it('stops at a wrong digit in a formula, and says which of its lines', async () => {
    const { built, said } = await build(chapter('0.333', '0.33334'));
    expect(built).toBe(false);
    expect(said).toContain('content/01-tiny/index.mdx:10: the text states 0.33334, but the value is 0.333333333333333');
  });

  it('stops at a claim that there is not, and says which was probably meant', async () => {
    const { built, said } = await build(chapter('0.333](claim:sum.thrid) [0.333', '0.33333'));
    expect(built).toBe(false);
    expect(said).toContain(
      'content/01-tiny/index.mdx:5: there is no claim tiny/sum.thrid. Did you mean tiny/sum.third?',
    );
  });
});
