/**
 * The files of script that pages share: where each of their modules lies. Left alone, the bundler makes a file of every
 * set of modules that the same pages need, some sixty for a chapter. A module goes to the first name that claims it, with what
 * it imports; so what others stand on comes first. What only one page needs stays with it.
 */
const shared: Readonly<Record<string, readonly string[]>> = {
  loading: ['vite/preload-helper', 'rolldown/runtime', 'src/kit/base', 'src/kit/work/stored.ts', 'src/text/words.ts'],
  kit: [
    'node_modules/preact/',
    'node_modules/@preact/',
    'node_modules/@astrojs/preact/',
    'node_modules/comlink/',
    'src/text/',
    'src/kit/controls/',
    'src/kit/frame/',
    'src/kit/settings/',
    'src/kit/work/',
  ],
  math: ['src/math/', 'node_modules/pure-rand/'],
  plot: ['node_modules/d3-', 'node_modules/internmap/', 'src/kit/chart/', 'src/kit/image/', 'src/kit/plot/'],
  toy: ['src/models/toy-vae/model/', 'src/models/toy-vae/examples/', 'src/toy/reader-model/'],
  exact: ['src/models/'],
  'forward-pass': ['src/toy/forward-pass/'],
  generation: ['src/toy/generation/'],
  plane: ['src/toy/'],
  checks: ['src/claims/', 'src/book/verify/', 'src/book/derivation/'],
  answer: ['src/answer/', 'src/kit/tex/'],
  problem: ['src/judge/kinds/lesson', 'src/judge/solution/', 'src/judge/statement'],
  homework: ['src/apps/homework/check/'],
};

export const codeSplitting = {
  groups: Object.entries(shared).map(([name, places]) => ({
    name,
    test: (id: string): boolean => places.some((place) => id.includes(place)),
    minShareCount: 2,
  })),
};

/** The same of workers: what their computations share comes in one file. */
export const inWorkers = {
  groups: [{ name: 'exact', test: /\/src\/(?:math|models)\//, minShareCount: 2 }],
};
