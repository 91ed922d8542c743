// npm test: installs what is missing, a browser included, runs every check and ends with one line that counts them all.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, startTool, toolEnvironment } from './install.mjs';

installPackages();
const { findOrInstallChromium } = await import('./chromium.mjs');

const reports = mkdtempSync(join(tmpdir(), 'elbook-test-'));
const total = { passed: 0, failed: 0 };

function count(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  console.log(`\n— ${name}: ${passed} passed, ${failed} failed\n`);
}

/** Something that passes or fails as a whole. */
async function check(name, command, args) {
  const ok = (await startTool(command, args)) === 0;
  count(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

/** A runner that writes a JSON report; a crash without a report counts as one failure. */
async function runner(name, command, args, report, read, env = {}) {
  const status = await startTool(command, args, { env: { ...toolEnvironment, ...env } });
  let result;
  try {
    result = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    result = { passed: 0, failed: 1 };
  }
  if (status !== 0 && result.failed === 0) result.failed = 1;
  count(name, result);
}

const types = check('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
await check('lint', 'eslint', ['.', '--max-warnings', '0']);
await check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
await check('spelling', 'cspell', ['lint', '--no-progress', '--no-summary']);
await types;

// A build uses one core and a half, and so fills what the unit tests leave.
const built = check('build', 'npm', ['run', 'build']).then(
  async (ok) => ok && check('build under a sub-path', 'npm', ['run', 'build:sub-path']),
);
const unit = join(reports, 'vitest.json');
await runner(
  'unit tests',
  'vitest',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile=${unit}`],
  unit,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }),
);

if (await built) {
  const browser = join(reports, 'playwright.json');
  await runner(
    'browser tests',
    'playwright',
    ['test', '--reporter=dot,json'],
    browser,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, CHROMIUM_PATH: await findOrInstallChromium() },
  );
}

rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
