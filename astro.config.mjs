import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { unified } from '@astrojs/markdown-remark';
import { claimNumbers } from './src/book/claims/beside.ts';
import { codeSplitting, inWorkers } from './src/book/chunks.ts';
import { figurePages } from './src/book/figures/pages.ts';
import { bookFonts } from './src/book/fonts/index.ts';
import { markdownPlugins } from './src/book/markdown.ts';
import { bookAsCodeFiles } from './src/book/notebook/integration.ts';
import { searchIndex } from './src/book/search/index.ts';
import { notebookHost } from './src/notebook/bundles/integration.ts';
import { withoutTypeScript } from './src/notebook/bundles/without-typescript.ts';

// ELBOOK_BASE and ELBOOK_SITE let the same source be deployed under a sub-path: ELBOOK_BASE=/course/elbook npm run build
const base = process.env.ELBOOK_BASE ?? '/';
const site = process.env.ELBOOK_SITE;

/** Preact's plugin would have Babel read every module anew in each of Vite's environments; Vite's own Oxc knows JSX. */
const jsxByOxc = {
  name: 'jsx-by-oxc',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved: ({ plugins }) => {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx').transform;
  },
};

/** What is drawn in a chapter, formulas above all, is kept as HTML and not compiled to code; `<data>` is Claim.astro's. */
const chaptersAsHtml = { ignoreElementNames: ['data'] };

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default, 'jsx', eats the space between two inline elements on neighbouring lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ ...markdownPlugins({ base }), smartypants: true }),
  },
  integrations: [
    claimNumbers(),
    bookFonts(),
    mdx({ optimize: chaptersAsHtml }),
    preact(),
    figurePages(),
    searchIndex(),
    notebookHost(),
    bookAsCodeFiles(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "worker-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      styleDirective: {
        // KaTeX places its glyphs with style attributes; nothing else inline is allowed.
        resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }],
      },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [jsxByOxc, withoutTypeScript],
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: inWorkers } } },
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
});
