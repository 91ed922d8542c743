// npm run mutation [part …]: plants faults in src/judge, a part at a time, and counts how many of them that part's own tests
// find. All tests at once would find a few more, and take ten times as long: a fault that none finds runs them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';

const judge = 'src/judge';
const taught = ['solve', 'statement', 'givens', 'written', 'format'].map((name) => `${judge}/${name}.ts`);

/** A folder of src/judge, and what the kinds of problems have of the same name, in a file or a folder. */
const everywhere = (name, kindsName = name) => [
  `${judge}/${name}/**/*.ts`,
  `${judge}/kinds/*/${kindsName}.ts`,
  `${judge}/kinds/*/${kindsName}/**/*.ts`,
];

/** The parts of src/judge, each with the names of the tests that are about it. */
const parts = {
  reading: [
    `${judge}/reading/**/*.ts`,
    ['read-answer', 'reading-*', 'judge', 'judgements', 'tried-answers', 'written-out/answers'],
  ],
  core: [
    [`${judge}/*.ts`, ...taught.map((path) => `!${path}`), `${judge}/kinds/*/index.ts`].join(),
    [
      ...['judge*', 'diagnosis', 'false-diagnoses', 'expected', 'tolerance', 'zero', 'own-digits', 'tried-answers'],
      ...['written-out/answers', 'misconceptions*', 'two-mistakes', 'spec', 'format'],
    ],
  ],
  misconceptions: [
    everywhere('misconceptions', 'mistakes').join(),
    ['judge*', 'diagnosis', 'misconceptions*', 'seldom', 'kinds/*', 'two-mistakes', 'spec', 'written-out/mistakes'],
  ],
  solution: [
    [...everywhere('solution'), `${judge}/kinds/*/statement.ts`, ...taught].join(),
    ['solve*', 'statement', 'format', 'spec', 'kinds/*', 'written-out/solutions'],
  ],
  concepts: [`${judge}/concepts/**/*.ts`, ['concepts', 'practice*']],
  practice: [`${judge}/practice/**/*.ts`, ['practice*']],
  exam: [`${judge}/exam/**/*.ts`, ['exam*']],
  class: [`${judge}/class/**/*.ts`, ['class*']],
  form: [everywhere('form').join(), ['form*', 'class*']],
  export: [`${judge}/export/**/*.ts`, ['export*']],
  generate: [everywhere('generate', 'draws').join(), ['generate*']],
};

const report = 'reports/mutation.json';
const lowest = 85;

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

function run(name) {
  const [mutate, names] = parts[name];
  const tests = [...names.map((test) => `tests/judge/${test}.test.ts`), '!tests/judge/*.property.test.ts'];
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', mutate, '--testFiles', tests.join()],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`The part ${name} did not run through.`);
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap((file) => file.mutants);
  mkdirSync('reports/mutation', { recursive: true });
  renameSync(report, `reports/mutation/${name}.json`);
  const count = (states) => mutants.filter(({ status: state }) => states.has(state)).length;
  return { name, found: count(found), missed: count(missed), endless: count(new Set(['Timeout'])) };
}

const percent = ({ found: some, missed: others }) => ((100 * some) / (some + others)).toFixed(1);
const line = (result) =>
  `${result.name.padEnd(15)} ${percent(result).padStart(5)} %   ${result.found} of ${result.found + result.missed} found, ${result.endless} of them by running on for ever`;

const chosen = process.argv.slice(2);
const results = (chosen.length > 0 ? chosen : Object.keys(parts)).map(run);
const whole = results.reduce(
  (sum, { found: some, missed: others, endless }) => ({
    name: 'src/judge',
    found: sum.found + some,
    missed: sum.missed + others,
    endless: sum.endless + endless,
  }),
  { found: 0, missed: 0, endless: 0 },
);
console.log(['', ...results.map(line), line(whole)].join('\n'));
process.exit(Number(percent(whole)) >= lowest ? 0 : 1);
