// What faults are planted in, a part at a time, and which tests are about it. All tests at once would find a few more, and
// take ten times as long: a fault that none finds runs them all.
const judge = 'src/judge';
const taught = ['solve', 'statement', 'givens', 'written', 'format'].map((name) => `${judge}/${name}.ts`);

/** A folder of src/judge, and what the kinds of problems have of the same name, in a file or a folder. */
const everywhere = (name, kindsName = name) => [
  `${judge}/${name}/**/*.ts`,
  `${judge}/kinds/*/${kindsName}.ts`,
  `${judge}/kinds/*/${kindsName}/**/*.ts`,
];

const judged = (mutate, names) => ({
  whole: judge,
  mutate,
  tests: [...names.map((name) => `tests/judge/${name}.test.ts`), '!tests/judge/*.property.test.ts'],
});

/** A folder of src/math, by the tests of the mathematics. What keeps values is another module here. */
const mathematics = (...folders) => ({
  whole: 'src/math',
  mutate: [...folders.map((folder) => `src/math/${folder}/**/*.ts`), 'src/math/*.ts', '!src/math/once.ts'],
  tests: ['tests/math/*.test.ts'],
});

const models = (...paths) => ({
  whole: 'src/models',
  mutate: paths.map((path) => `src/models/${path}.ts`),
  tests: ['tests/models/linear/*.test.ts', 'tests/models/toy-vae/*.test.ts'],
});

/** Training as far as it needs neither a worker nor a clock. */
const training = {
  whole: 'src/models',
  mutate: [
    'src/models/toy-vae/training/*.ts',
    ...['batch-gradient.generated', 'runner', 'session', 'worker'].map(
      (name) => `!src/models/toy-vae/training/${name}.ts`,
    ),
  ],
  tests: ['arguments', 'draws', 'gradient', 'state', 'trainer', 'idiomatic', 'collapse'].map(
    (name) => `tests/models/toy-vae/training/${name}.test.ts`,
  ),
};

/** The claims of a chapter and its derivations: what they are checked by is in them. */
const chapter = (folder) => ({
  whole: 'content',
  mutate: [`content/${folder}/*.claim.ts`, `content/${folder}/*.derivation.ts`],
  tests: [`content/${folder}/index.mdx`, 'tests/claims/derivation.test.ts', 'tests/claims/model-derivation.test.ts'],
});

export const parts = {
  reading: judged(
    [`${judge}/reading/**/*.ts`],
    ['read-answer', 'reading-*', 'judge', 'judgements', 'tried-answers', 'written-out/answers'],
  ),
  core: judged(
    [`${judge}/*.ts`, ...taught.map((path) => `!${path}`), `${judge}/kinds/*/index.ts`],
    [
      ...[
        'judge*',
        'diagnosis',
        'false-diagnoses',
        'expected',
        'tolerance',
        'error-bounds',
        'zero',
        'own-digits',
        'tried-answers',
      ],
      ...['written-out/answers', 'misconceptions*', 'two-mistakes', 'spec', 'format', 'kinds/*'],
    ],
  ),
  misconceptions: judged(everywhere('misconceptions', 'mistakes'), [
    ...['judge*', 'diagnosis', 'misconceptions*', 'seldom', 'kinds/*', 'two-mistakes', 'spec', 'written-out/mistakes'],
  ]),
  solution: judged(
    [...everywhere('solution'), `${judge}/kinds/*/statement.ts`, ...taught],
    ['solve*', 'statement', 'format', 'spec', 'kinds/*', 'written-out/solutions'],
  ),
  concepts: judged([`${judge}/concepts/**/*.ts`], ['concepts', 'practice*']),
  practice: judged([`${judge}/practice/**/*.ts`], ['practice*']),
  exam: judged([`${judge}/exam/**/*.ts`], ['exam*']),
  class: judged([`${judge}/class/**/*.ts`], ['class*']),
  form: judged(everywhere('form'), ['form*', 'class*']),
  export: judged([`${judge}/export/**/*.ts`], ['export*']),
  generate: judged(everywhere('generate', 'draws'), ['generate*']),

  mathematics: mathematics('distributions', 'divergence', 'gaussian', 'special', 'random', 'float'),
  quadrature: { ...mathematics('quadrature'), mutate: ['src/math/quadrature/*.ts'] },

  model: models('linear/*', 'toy-vae/*', 'toy-vae/model/*', 'toy-vae/examples/*'),
  grids: models('toy-vae/quadrature/*'),
  exact: models('toy-vae/exact/*'),
  importance: models('toy-vae/importance/*'),
  training,

  divergence: chapter('05-divergence'),
  elbo: chapter('08-elbo'),
  reparameterization: chapter('09-reparameterization'),
  'toy-vae': chapter('10-toy-vae'),
  'tighter-bounds': chapter('13-tighter-bounds'),
};
