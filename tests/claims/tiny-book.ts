import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A book in a folder of its own, built by the book's own plugins and Claim.astro: what a test or the bench writes into it. */
export interface TinyBook {
  /** Writes a file below the book's folder. */
  write(file: string, text: string): void;
  /** What the build says at its end; it ends well, or not. */
  build(): Promise<{ built: boolean; said: string }>;
  remove(): void;
}

/** A book whose chapters are numbered 1 up, in the order of their slugs, and still to be written. */
export function createTinyBook(slugs: readonly string[]): TinyBook {
  const repository = resolve('.');
  const book = mkdtempSync(join(tmpdir(), 'tiny-book-'));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(book, file)), { recursive: true });
    writeFileSync(join(book, file), text);
  }

  async function build(): Promise<{ built: boolean; said: string }> {
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

  for (const folder of ['node_modules', 'src']) symlinkSync(join(repository, folder), join(book, folder));
  write('package.json', '{ "type": "module" }');
  write('content/contents.yaml', slugs.map((slug) => `- { slug: ${slug}, title: ${slug}, question: Why? }\n`).join(''));
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
    'site/pages/[chapter].astro',
    `---
import Claim from '${repository}/src/book/components/Claim.astro';

export function getStaticPaths() {
  const chapters = import.meta.glob('/content/*/index.mdx', { eager: true });
  return Object.entries(chapters).map(([path, { Content }]) => ({
    params: { chapter: path.split('/')[2] },
    props: { Content },
  }));
}

const { Content } = Astro.props;
---
<Content components={{ data: Claim }} />
`,
  );
  return { write, build, remove: () => rmSync(book, { recursive: true }) };
}

/** A claim file of the book, its values as source: `third: { says: 'a third', … }`. */
export const claimFile = (values: string): string =>
  `import { defineClaims } from '${resolve('.')}/src/claims/index.ts';

export default defineClaims({ title: 'A test', givens: {}, values: { ${values} } });
`;
