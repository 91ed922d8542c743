/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import type { Plugin } from 'vite';
import { chapterOf } from './src/book/chapters.ts';

const prefix = '\0the claims of ';

/** Makes a test file of each chapter: its claims hold. So chapters are tested side by side, and a new one is found. */
const chaptersAsTests: Plugin = {
  name: 'chapters-as-tests',
  enforce: 'pre',
  resolveId(id) {
    const chapter = id.endsWith('/index.mdx') ? chapterOf(id) : undefined;
    return chapter && `${prefix}${chapter.slug}`;
  },
  load(id) {
    if (!id.startsWith(prefix)) return undefined;
    return `import { testClaimsOf } from '/tests/claims/claims-of-chapter.ts';\nawait testClaimsOf('${id.slice(prefix.length)}');`;
  },
};

/** Tests of what has no state, where nothing is mocked: they read each module once a worker, not once a file. */
const stateless = [
  'tests/{claims,judge,math,text}/**/*.test.ts',
  'tests/notebook/cells/*.test.ts',
  'content/*/index.mdx',
];

export default getViteConfig({
  plugins: [chaptersAsTests],
  test: {
    projects: [
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
      { extends: true, test: { name: 'all else', include: ['tests/**/*.test.{ts,tsx}'], exclude: stateless } },
    ],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // By itself vitest leaves one core idle, and so uses one of two.
    maxWorkers: '100%',
    // Every number by all its roads: a slow or busy machine is no failure.
    testTimeout: 60_000,
    // tfjs's gradients do not load as plain Node modules; bundled once, they do.
    deps: {
      optimizer: {
        ssr: {
          enabled: true,
          include: [
            '@tensorflow/tfjs-core',
            '@tensorflow/tfjs-backend-cpu',
            '@tensorflow/tfjs-backend-cpu/dist/base.js',
            '@tensorflow/tfjs-core/dist/register_all_gradients.js',
          ],
        },
      },
    },
  },
});
