import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CheckedClaim } from '../../claims/check.ts';
import { readNumber } from '../../kit/settings/read-number.ts';
import { seedDomain } from '../../text/bounds.ts';
import type { Typed } from '../../text/typed.ts';
import type { Checker } from './checker.ts';

export type Phase = 'idle' | 'running' | 'finished' | 'stopped' | 'broken';

/** A run of live checks: what is to be checked, how far it is, and what it found. */
export interface CheckModel {
  readonly phase: ReadonlySignal<Phase>;
  /** What each claim's check came to; null until it was checked. */
  readonly results: ReadonlyMap<string, ReadonlySignal<CheckedClaim | null>>;
  /** How many of the numbers were checked. */
  readonly checked: ReadonlySignal<number>;
  /** The ids of the claims that failed. */
  readonly failed: ReadonlySignal<readonly string[]>;
  /** How many numbers there are; a claim that is stated twice counts twice. */
  readonly total: number;
  readonly seedText: Signal<string>;
  readonly seed: ReadonlySignal<Typed<number>>;
  /** The seed of the last run. */
  readonly ranWith: ReadonlySignal<number | null>;
  /** Whether the reader asked for a run with a seed that cannot be read, so that nothing was run. */
  readonly refused: ReadonlySignal<boolean>;
  /** Why the run broke off, in a sentence. */
  readonly problem: ReadonlySignal<string | null>;
  readonly milliseconds: ReadonlySignal<number>;
  /** Runs with the seed as it stands. After a run that broke off, goes on where that stopped if the seed is the same. */
  run(): Promise<void>;
  /** Runs with the seed after the one that ran last, or with another that was typed. */
  runAgain(): Promise<void>;
  stop(): void;
}

export const readSeed = (text: string): Typed<number> => readNumber(text, seedDomain);

/**
 * A run over numbers, one id for each place that states it. `connect` starts what runs the checks; it is first called
 * when the reader asks for a run. A run that breaks off before its first answer puts back what the one before had found.
 */
export function checkModel(
  numbers: readonly string[],
  connect: () => Checker | Promise<Checker>,
  firstSeed = 1,
): CheckModel {
  const phase = signal<Phase>('idle');
  const refused = signal(false);
  const problem = signal<string | null>(null);
  const ranWith = signal<number | null>(null);
  const milliseconds = signal(0);
  const seedText = signal(String(firstSeed));
  const seed = computed(() => readSeed(seedText.value));
  const results = new Map(numbers.map((id) => [id, signal<CheckedClaim | null>(null)]));
  const resultOf = (id: string): CheckedClaim | null => results.get(id)?.value ?? null;
  const checked = computed(() => numbers.filter((id) => resultOf(id) !== null).length);
  let drawnWith: number | null = null;
  let turn = 0;
  let checker: Checker | undefined;

  /** What puts the results back as they stand now. */
  function bookmark(): () => void {
    const stood = [...results.values()].map((result) => [result, result.value] as const);
    const spent = milliseconds.value;
    return () => {
      for (const [result, value] of stood) result.value = value;
      milliseconds.value = spent;
    };
  }

  function begin(withSeed: number): void {
    const goesOn = phase.value === 'broken' && drawnWith === withSeed && checked.value < numbers.length;
    batch(() => {
      if (!goesOn) {
        for (const result of results.values()) result.value = null;
        milliseconds.value = 0;
      }
      phase.value = 'running';
      refused.value = false;
      problem.value = null;
      ranWith.value = withSeed;
    });
  }

  async function walk(mine: number, withSeed: number): Promise<void> {
    const started = await connect();
    if (mine !== turn) return started.close();
    checker = started;
    for (const [id, result] of results) {
      if (result.value !== null) continue;
      const found = await started.check(id, withSeed);
      if (mine !== turn) return;
      drawnWith = withSeed;
      batch(() => {
        result.value = found;
        milliseconds.value += found.milliseconds;
      });
    }
    phase.value = 'finished';
    started.close();
  }

  async function run(): Promise<void> {
    if (!seed.value.ok) {
      refused.value = true;
      return;
    }
    stop();
    const mine = ++turn;
    const putBack = bookmark();
    begin(seed.value.value);
    try {
      await walk(mine, seed.value.value);
    } catch (error) {
      if (mine !== turn) return;
      checker?.close();
      batch(() => {
        if (checked.value === 0) putBack();
        phase.value = 'broken';
        problem.value = error instanceof Error ? error.message : String(error);
      });
    }
  }

  function stop(): void {
    if (phase.value !== 'running') return;
    turn += 1;
    phase.value = 'stopped';
    checker?.close();
  }

  function runAgain(): Promise<void> {
    if (seed.value.ok && seed.value.value === ranWith.value) seedText.value = String(seed.value.value + 1);
    return run();
  }

  return {
    phase,
    results,
    checked,
    failed: computed(() => [...results.keys()].filter((id) => resultOf(id)?.verdict === 'fails')),
    total: numbers.length,
    seedText,
    seed,
    ranWith,
    refused,
    problem,
    milliseconds,
    run,
    runAgain,
    stop,
  };
}
