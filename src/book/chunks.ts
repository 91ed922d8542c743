/**
 * The files of script that pages share: where each of their modules lies. Left alone, the bundler makes a file of every
 * set of modules that the same pages need, some sixty for a chapter. A module goes to the first name that claims it, with what
 * it imports; so what others stand on comes first, and what few need, though it lies there too, is left out with a “!”. What
 * only one page needs stays with it.
 */
const shared: Readonly<Record<string, readonly string[]>> = {
  loading: [
    ...[
      'vite/preload-helper',
      'rolldown/runtime',
      'src/book/client/translated',
      'src/book/client/lost-scripts',
      'src/kit/base',
      'src/kit/work/stored.ts',
    ],
    ...['src/kit/work/saves-data', 'src/text/json', 'src/text/words.ts', 'src/kit/tex/overflow'],
  ],
  shapes: ['node_modules/valibot/', 'src/kit/work/stored-as', 'src/kit/work/recently-kept', 'src/kit/work/sound-parts'],
  kit: [
    'node_modules/preact/',
    'node_modules/@preact/',
    'node_modules/@astrojs/preact/',
    'src/text/',
    'src/kit/controls/',
    'src/kit/frame/',
    'src/kit/figure-of',
    'src/kit/figure/use-steps',
    'src/kit/settings/',
    'src/kit/work/',
    ...['!src/kit/controls/Checkboxes', '!src/kit/settings/set-setting', '!src/kit/frame/use-first-sign'],
    ...['!src/kit/controls/FileButton', '!src/kit/controls/Select', '!src/kit/work/files'],
    ...[
      '!src/kit/frame/CopyDialog',
      '!src/kit/frame/embed',
      '!src/kit/frame/frame-snippet',
      '!src/kit/frame/taking-away',
    ],
    ...[
      '!src/kit/work/sound-result',
      '!src/kit/work/follow-latest',
      '!src/kit/work/fetched-each',
      '!src/text/told',
      '!src/text/plain-tex',
    ],
    ...['!src/kit/frame/ShareButton', '!src/kit/controls/NumberFields', '!src/kit/frame/use-on-screen'],
  ],
  choosing: [
    ...['src/kit/controls/Checkboxes', 'src/kit/settings/set-setting', 'src/kit/frame/use-first-sign'],
    'src/judge/concepts/mark',
  ],
  files: ['src/kit/controls/FileButton', 'src/kit/controls/Select', 'src/kit/work/files'],
  random: [
    ...['src/math/random/', 'src/math/arguments', 'src/math/once', 'src/math/float/binary'],
    ...['src/math/special/sigmoid', 'src/math/special/log1pmx', 'node_modules/pure-rand/'],
  ],
  math: ['src/math/'],
  plot: [
    ...['node_modules/d3-array/', 'node_modules/internmap/', 'src/kit/chart/', 'src/kit/plot/'],
    'src/kit/work/follow-latest',
    ...['!src/kit/plot/contours', '!src/kit/plot/mass-levels', '!src/kit/plot/fewest'],
  ],
  contours: ['node_modules/d3-contour/', 'src/kit/plot/', '!src/kit/plot/fewest'],
  model: [
    ...['src/models/toy-vae/model/', 'src/models/toy-vae/examples/', 'src/models/toy-vae/training/settings'],
    ...['src/toy/reader-model/weights-code', 'src/toy/reader-model/weights.ts', 'src/kit/image/'],
    ...['!src/models/toy-vae/model/decoder-gradient', '!src/models/toy-vae/examples/book-history'],
  ],
  subject: [
    ...['src/toy/reader-model/', 'src/toy/latent-plane/', '!src/toy/latent-plane/posterior-lattice'],
    ...['!src/toy/reader-model/weights-code', '!src/toy/reader-model/weights.ts'],
  ],
  exact: [
    'src/models/',
    'src/kit/work/sound-result',
    'src/text/told',
    '!src/models/toy-vae/training/',
    '!src/models/toy-vae/examples/',
  ],
  'forward-pass': ['src/toy/forward-pass/'],
  generation: ['src/toy/generation/'],
  posterior: ['src/toy/latent-plane/posterior-lattice'],
  plane: ['src/toy/'],
  checks: ['src/claims/', 'src/book/verify/', 'src/book/derivation/'],
  answer: [
    ...['src/answer/', 'src/kit/tex/', '!src/answer/judge-code', '!src/answer/fetch-kind'],
    ...['!src/answer/Said', '!src/answer/Verdict', '!src/answer/WorkedSolution'],
  ],
  verdict: ['src/answer/Said', 'src/answer/Verdict', 'src/answer/WorkedSolution'],
  forms: [
    ...['src/judge/kinds/forms', 'src/judge/form/', 'src/judge/generate/lists', 'src/judge/sentences'],
    ...['!src/judge/form/read-', '!src/judge/form/counted'],
  ],
  working: [
    ...['src/judge/estimate', 'src/judge/distributions', 'src/judge/gaussian-terms', 'src/judge/misconceptions/'],
    ...['src/judge/one-kind/target', 'src/judge/one-kind/indistinctions', '!src/judge/misconceptions/index'],
  ],
  judge: ['src/answer/judge-code', 'src/judge/one-kind/judging', 'src/judge/reading/'],
  solution: ['src/judge/solution/', 'src/judge/givens', 'src/judge/written', 'src/judge/generate/numbers'],
  homework: ['src/apps/homework/check/', 'src/kit/frame/ShareButton', 'src/kit/work/fetched-each'],
  lab: ['src/apps/lab/'],
};

const lies = (id: string, places: readonly string[]): boolean =>
  places.some((place) => id.includes(place)) &&
  !places.some((place) => place.startsWith('!') && id.includes(place.slice(1)));

export const codeSplitting = {
  groups: Object.entries(shared).map(([name, places]) => ({
    name,
    test: (id: string): boolean => lies(id, places),
    minShareCount: 2,
  })),
};

/** The same of workers: what their computations share comes in one file. */
export const inWorkers = {
  groups: [{ name: 'exact', test: /\/src\/(?:math|models)\//, minShareCount: 2 }],
};
