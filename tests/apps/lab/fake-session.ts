import type { OpenSession, TrainerState, TrainingEvent } from '../../../src/models/toy-vae/training/index.ts';
import type { Pace } from '../../../src/models/toy-vae/training/runner.ts';
import type { TrainingSettings } from '../../../src/models/toy-vae/training/settings.ts';

type Options = Parameters<OpenSession>[0];

/** A session without a worker, whose steps the test takes. A step adds a thousandth to every weight. */
export interface FakeSession {
  readonly options: Options;
  readonly paces: Pace[];
  readonly settings: TrainingSettings[];
  readonly images: Float32Array[];
  closed: boolean;
  /** Training comes so far, by way of states that were passed. */
  progress(steps: number, passed?: readonly TrainerState[]): void;
  tell(event: TrainingEvent): void;
}

export function stepped(state: TrainerState, steps: number): TrainerState {
  const moved = Object.fromEntries(
    Object.entries(state.weights).map(([name, array]) => [name, array.map((weight) => weight + steps / 1000)]),
  );
  return { ...state, step: state.step + steps, weights: moved as unknown as TrainerState['weights'] };
}

/** Opens fake sessions, and remembers them. */
export function fakeTraining(): { readonly open: OpenSession; readonly sessions: FakeSession[] } {
  const sessions: FakeSession[] = [];
  const open: OpenSession = (options) => {
    let state = options.state;
    const session: FakeSession = {
      options,
      paces: [],
      settings: [],
      images: [],
      closed: false,
      progress(steps, passed = []) {
        state = stepped(state, steps);
        session.tell({ kind: 'progress', state, passed, stepsPerSecond: 1000 });
      },
      tell(event) {
        if (!session.closed) options.onEvent(event);
      },
    };
    sessions.push(session);
    const call = async (answer: () => void): Promise<void> => {
      await Promise.resolve();
      if (session.closed) throw new Error('The training session is closed; open another.');
      answer();
    };
    const tellPaused = (): void => session.tell({ kind: 'paused', state, passed: [] });
    return {
      train: (pace) => call(() => session.paces.push(pace)),
      pause: () => call(tellPaused),
      advance: (steps) =>
        call(() => {
          state = stepped(state, steps);
          tellPaused();
        }),
      configure: (settings) => call(() => session.settings.push(settings)),
      setImages: (images) => call(() => session.images.push(images)),
      close: () => {
        session.closed = true;
      },
    };
  };
  return { open, sessions };
}

/** Lets what has been promised happen. */
export async function settled(turns = 20): Promise<void> {
  for (let i = 0; i < turns; i++) await Promise.resolve();
}
