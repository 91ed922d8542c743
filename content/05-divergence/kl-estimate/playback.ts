import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { followLatest, type Eventually } from '../../../src/kit/work/follow-latest.ts';
import type { State } from './model.ts';
import { checkpointDraws, mostDraws, runKey, type Checkpoint } from './monte-carlo.ts';

/** Draws the run of a state, away from the page. */
export type Draw = (state: State) => Eventually<readonly Checkpoint[]>;

/** The running estimate as the page shows it. */
export interface Playback {
  readonly trace: ReadonlySignal<readonly Checkpoint[]>;
  /** Whether the trace belongs to the present settings; false for the moment it takes to draw anew. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly playing: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  play(): void;
  pause(): void;
  /** Goes on to the next checkpoint; from the last one, starts over. */
  step(): void;
  /** Begins to follow the state, and to play; returns how to stop, so that it may go on later where it was. */
  start(): () => void;
}

const pace = 70;

/**
 * Keeps a Monte Carlo run in step with the state, and shows it as far as the reader has let it go: to the end at first,
 * checkpoint by checkpoint while it plays.
 */
export function createPlayback(state: ReadonlySignal<State>, draw: Draw, built: readonly Checkpoint[]): Playback {
  const { shown, fresh, problem, start } = followLatest({
    wanted: state,
    built,
    compute: draw,
    failure: 'The draws could not be made anew, so the estimate stays as it was.',
    same: (a, b) => runKey(a) === runKey(b),
  });
  const goal = signal(mostDraws);
  const playing = signal(false);
  const trace = computed(() => shown.value.result.filter(({ draws }) => draws <= goal.value));

  function advance(): void {
    const reached = goal.peek();
    goal.value = checkpointDraws.find((draws) => draws > reached) ?? checkpointDraws[0]!;
  }

  function tick(): void {
    if (problem.peek() !== undefined) playing.value = false;
    const isDrawn = fresh.peek() && shown.peek().result.some(({ draws }) => draws >= goal.peek());
    if (!playing.peek() || !isDrawn) return;
    advance();
    if (goal.peek() === mostDraws) playing.value = false;
  }

  const keepTime = (): (() => void) =>
    effect(() => {
      if (!playing.value) return;
      const timer = setInterval(tick, pace);
      return () => clearInterval(timer);
    });

  return {
    trace,
    fresh,
    playing,
    problem,
    play() {
      playing.value = true;
    },
    pause() {
      playing.value = false;
    },
    step() {
      playing.value = false;
      advance();
    },
    start() {
      const stops = [start(), keepTime()];
      return () => stops.forEach((stop) => stop());
    },
  };
}
