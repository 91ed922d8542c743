// A test runner for Stryker. Vitest starts anew for every mutant, which takes half a second; the tests of the judge, the
// mathematics, the models and the claims are plain functions of plain modules, so here they are loaded once, and every
// mutant is switched on in the same process.
import { globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { forget } from './forgetful-once.mjs';
import './module-hooks.mjs';
import { isTried } from './sample.mjs';

const stryker = (globalThis.__stryker__ ??= {});

const load = (path) => import(pathToFileURL(resolve(path)).href);

/** Loads a file of tests. A chapter's are the claims beside it. */
async function define(file) {
  if (basename(file) !== 'index.mdx') return load(file);
  const { testClaimsOf } = await load('tests/claims/claims-of-chapter.ts');
  return testClaimsOf(basename(dirname(file)).replace(/^\d+-/, ''));
}

/** Runs one test; null where it passes, else why it fails. */
async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class InProcessRunner {
  static inject = tokens(commonTokens.options);
  tests = new Map();
  durations = new Map();

  constructor({ testFiles }) {
    this.patterns = testFiles;
  }

  /** Nothing needs reloading: mutants are switched on after the files are loaded, and what modules keep is forgotten. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await load('tests/setup.ts');
    const { collect } = await import('./collected-tests.mjs');
    const left = globSync(
      this.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    );
    const files = globSync(this.patterns.filter((pattern) => !pattern.startsWith('!'))).sort();
    for (const file of files.filter((name) => !left.includes(name))) {
      const found = await collect(file, () => define(file));
      for (const test of found) this.tests.set(test.id, test);
    }
  }

  /** Runs tests until one fails, or all. */
  async results(ids, bail) {
    const results = [];
    for (const id of ids) {
      const test = this.tests.get(id);
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const result = { id, name: test.name, fileName: resolve(test.file), timeSpentMs: performance.now() - start };
      results.push(
        failureMessage === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage },
      );
      if (bail && failureMessage !== null) break;
    }
    return results;
  }

  async dryRun() {
    const tests = [];
    for (const id of this.tests.keys()) {
      forget();
      stryker.currentTestId = id;
      tests.push(...(await this.results([id], false)));
    }
    for (const { id, timeSpentMs } of tests) this.durations.set(id, timeSpentMs);
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, disableBail }) {
    if (!isTried(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'It is not in the sample.' };
    forget();
    stryker.hitLimit = hitLimit;
    stryker.hitCount = 0;
    stryker.activeMutant = activeMutant.id;
    const quickestFirst = [...(testFilter ?? this.tests.keys())].sort(
      (a, b) => this.durations.get(a) - this.durations.get(b),
    );
    const tests = await this.results(quickestFirst, !disableBail);
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    forget();
    const failed = tests.find(({ status }) => status === TestStatus.Failed);
    // A test that goes on failing without the mutant says nothing about the next one.
    const still = failed && (await failureOf(this.tests.get(failed.id)));
    if (still) throw new Error(`“${failed.name}” keeps what mutant ${activeMutant.id} left behind: ${still}`);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
