// A test runner for Stryker. Vitest starts anew for every mutant, which takes half a second; the tests of src/judge are
// plain functions of plain modules, so here they are loaded once, and every mutant is switched on in the same process.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const collector = new URL('./collected-tests.mjs', import.meta.url).href;
const stryker = (globalThis.__stryker__ ??= {});

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' && context.parentURL !== collector
      ? { url: collector, shortCircuit: true }
      : next(specifier, context),
});

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

  /** Nothing needs reloading: mutants are switched on after the files are loaded, and the modules keep no state. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { collect } = await import(collector);
    const left = globSync(
      this.patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    );
    const files = globSync(this.patterns.filter((pattern) => !pattern.startsWith('!'))).sort();
    for (const file of files.filter((name) => !left.includes(name))) {
      const found = await collect(file, () => import(pathToFileURL(resolve(file)).href));
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
      stryker.currentTestId = id;
      tests.push(...(await this.results([id], false)));
    }
    for (const { id, timeSpentMs } of tests) this.durations.set(id, timeSpentMs);
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, disableBail }) {
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
    const failed = tests.find(({ status }) => status === TestStatus.Failed);
    // A test that goes on failing without the mutant says nothing about the next one.
    const still = failed && (await failureOf(this.tests.get(failed.id)));
    if (still) throw new Error(`“${failed.name}” keeps what mutant ${activeMutant.id} left behind: ${still}`);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
