// npm run mutation [part …] [-- --every 5]: plants faults in the judge, the mathematics, the models and the claims, a part
// at a time, and counts how many of them that part's own tests find. With --every, only every n-th fault.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parts } from './parts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
process.env.MUTATION_EVERY = values.every;
const { isTried } = await import('./sample.mjs');

const report = 'reports/mutation.json';
const lowest = 85;

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

function run(name) {
  const { whole, mutate, tests } = parts[name];
  const { status } = spawnSync(
    process.execPath,
    [
      ...['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
      ...['--mutate', mutate.join(), '--testFiles', tests.join()],
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`The part ${name} did not run through.`);
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap((file) => file.mutants);
  mkdirSync('reports/mutation', { recursive: true });
  renameSync(report, `reports/mutation/${name}.json`);
  const count = (states) => mutants.filter((mutant) => states.has(mutant.status) && isTried(mutant)).length;
  return { name, whole, found: count(found), missed: count(missed), endless: count(new Set(['Timeout'])) };
}

const percent = ({ found: some, missed: others }) => (100 * some) / (some + others);
const line = (result) =>
  `${result.name.padEnd(18)} ${percent(result).toFixed(1).padStart(5)} %   ${result.found} of ${result.found + result.missed} found, ${result.endless} of them by running on for ever`;

const sum = (results, of) => results.reduce((total, result) => total + result[of], 0);

/** The parts of a whole together. */
const together = ([name, results]) => ({
  name,
  found: sum(results, 'found'),
  missed: sum(results, 'missed'),
  endless: sum(results, 'endless'),
});

const results = (positionals.length > 0 ? positionals : Object.keys(parts)).map(run);
const wholes = Object.entries(Object.groupBy(results, ({ whole }) => whole)).map(together);
console.log(['', ...results.map(line), ...wholes.map(line)].join('\n'));
process.exit(wholes.every((whole) => percent(whole) >= lowest) ? 0 : 1);
