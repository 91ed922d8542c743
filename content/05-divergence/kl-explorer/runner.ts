import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { State } from './model.ts';
import { checkpointDraws, mostDraws, runKey, type Checkpoint } from './monte-carlo.ts';

/** Whoever draws: the checkpoints of the state's run after `after` draws and up to `upTo`. */
export type Draw = (state: State, after: number, upTo: number) => Promise<readonly Checkpoint[]>;

/** The running estimate as the page shows it. */
export interface Runner {
  readonly trace: ReadonlySignal<readonly Checkpoint[]>;
  /** Whether the trace belongs to the present settings; false for the moment it takes to draw anew. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly playing: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  play(): void;
  pause(): void;
  /** Draws on to the next checkpoint; from the last one, starts over. */
  step(): void;
  /** While suspended nothing is drawn, and no worker started; it goes on where it was. */
  suspend(suspended: boolean): void;
  /** Begins to follow the state; returns how to stop. */
  start(): () => void;
}

interface Trace {
  readonly key: string;
  readonly checkpoints: readonly Checkpoint[];
}

const pace = 70;

function drawnBy(trace: Trace): number {
  return trace.checkpoints.at(-1)?.draws ?? 0;
}

/**
 * Keeps a Monte Carlo trace in step with the state. When the settings change, the run is drawn anew, as far as the
 * reader had let it go; only one request is under way at a time, so that dragging never queues work.
 */
export function createRunner(state: ReadonlySignal<State>, draw: Draw, built: readonly Checkpoint[]): Runner {
  const trace = signal<Trace>({ key: runKey(state.peek()), checkpoints: built });
  const goal = signal(mostDraws);
  const playing = signal(false);
  const suspended = signal(false);
  const problem = signal<string | undefined>(undefined);
  const fresh = computed(() => trace.value.key === runKey(state.value));
  let busy = false;
  let stopped = true;

  async function work(): Promise<void> {
    if (busy || stopped || suspended.peek()) return;
    busy = true;
    try {
      for (;;) {
        const wanted = state.peek();
        const key = runKey(wanted);
        const known = trace.peek().key === key ? trace.peek() : { key, checkpoints: [] };
        if (stopped || suspended.peek() || drawnBy(known) >= goal.peek()) break;
        const more = await draw(wanted, drawnBy(known), goal.peek());
        trace.value = { key, checkpoints: [...known.checkpoints, ...more] };
      }
      problem.value = undefined;
    } catch {
      problem.value = 'The draws could not be made: the browser did not start or keep a background worker.';
      playing.value = false;
    } finally {
      busy = false;
    }
  }

  function restart(): void {
    trace.value = { key: runKey(state.peek()), checkpoints: [] };
  }

  function advance(): void {
    if (drawnBy(trace.peek()) >= mostDraws) restart();
    const drawn = drawnBy(trace.peek());
    goal.value = checkpointDraws.find((draws) => draws > drawn) ?? mostDraws;
    void work();
  }

  function follow(): () => void {
    return effect(() => {
      runKey(state.value);
      if (!suspended.value) void work();
    });
  }

  function keepTime(): () => void {
    return effect(() => {
      if (!playing.value || suspended.value) return;
      const timer = setInterval(() => {
        if (busy) return;
        advance();
        if (goal.peek() >= mostDraws) playing.value = false;
      }, pace);
      return () => clearInterval(timer);
    });
  }

  return {
    trace: computed(() => trace.value.checkpoints),
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
    suspend(value) {
      suspended.value = value;
    },
    start() {
      stopped = false;
      const stops = [follow(), keepTime()];
      return () => {
        stopped = true;
        stops.forEach((stop) => stop());
      };
    },
  };
}
