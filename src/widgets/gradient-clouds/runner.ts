import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { CloudRequest, Clouds } from './clouds.ts';
import { requestOf, type Drawn, type Model } from './model.ts';

export type Draw = (request: CloudRequest) => Promise<Clouds>;

/** Keeps the clouds in step with the settings. */
export interface Runner {
  readonly drawn: ReadonlySignal<Drawn>;
  /** Whether the clouds shown belong to the present settings; false for the moment it takes to draw anew. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  /** Begins to follow the settings; returns how to stop. */
  start(): () => void;
}

const notDrawn = 'The clouds could not be drawn: the browser did not start or keep a background worker.';

/** One request at a time is under way, so that a slider never queues work: the last setting wins. */
export function createRunner({ settings, key }: Pick<Model, 'settings' | 'key'>, draw: Draw, built: Drawn): Runner {
  const kept = signal({ key: key.peek(), drawn: built });
  const problem = signal<string | undefined>(undefined);
  let [busy, stopped] = [false, true];

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (!stopped && kept.peek().key !== key.peek()) {
        const [wanted, state] = [key.peek(), settings.values.peek()];
        const clouds = await draw(requestOf(state));
        kept.value = { key: wanted, drawn: { state, clouds } };
      }
      problem.value = undefined;
    } catch {
      problem.value = notDrawn;
    } finally {
      busy = false;
    }
  }

  return {
    drawn: computed(() => kept.value.drawn),
    fresh: computed(() => kept.value.key === key.value),
    problem,
    start() {
      stopped = false;
      const stop = effect(() => {
        if (key.value !== kept.peek().key) void work();
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
