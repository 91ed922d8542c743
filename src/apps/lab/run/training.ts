import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import { FULL_RUN, type TrainingSettings } from '../../../models/toy-vae/training/settings.ts';
import type { TrainerState } from '../../../models/toy-vae/training/state.ts';
import type { OpenSession, TrainingEvent, TrainingSession } from '../../../models/toy-vae/training/index.ts';

export type Phase = 'resting' | 'starting' | 'running';

/** The clockwork of training, as the page shows it. */
export interface Training {
  readonly phase: ReadonlySignal<Phase>;
  /** Measured; undefined while nothing runs. */
  readonly stepsPerSecond: ReadonlySignal<number | undefined>;
  /** Why a run ended that should not have, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** What the reader should know and need not mend. */
  readonly notice: ReadonlySignal<string | undefined>;
  /** Trains on from the present state, to the end of this run of FULL_RUN steps. */
  train(): void;
  pause(): void;
  oneStep(): void;
  /** Begins to follow the settings and the images; returns how to stop, which ends the worker. */
  start(): () => void;
}

export interface Trained {
  readonly open: OpenSession;
  readonly settings: ReadonlySignal<TrainingSettings>;
  readonly images: ReadonlySignal<Float32Array>;
  /** Infinity for as fast as it goes. */
  readonly pace: ReadonlySignal<number>;
  /** The state to go on from. When another takes its place from outside, a session that has it no more is closed. */
  readonly state: ReadonlySignal<TrainerState>;
  readonly onState: (state: TrainerState) => void;
  /** Told of states on the way that are never shown, before the state that is. */
  readonly onPassed: (states: readonly TrainerState[]) => void;
}

interface Opened {
  readonly session: TrainingSession;
  /** The state that the session has reached, as the page knows it. */
  at: TrainerState;
}

/** Steps between the states that the curve is drawn from; at full speed the page has no time for all of them. */
const strideAt = (stepsPerSecond: number): number => (stepsPerSecond === Infinity ? 50 : 10);

/** The step at which a run from here ends: the next multiple of FULL_RUN. */
export function endOfRun(step: number): number {
  return (Math.floor(step / FULL_RUN) + 1) * FULL_RUN;
}

export function createTraining({ open, settings, images, pace, state, onState, onPassed }: Trained): Training {
  const phase = signal<Phase>('resting');
  const stepsPerSecond = signal<number | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const notice = signal<string | undefined>(undefined);
  let opened: Opened | undefined;

  function close(): void {
    opened?.session.close();
    opened = undefined;
    rest();
  }

  function rest(): void {
    batch(() => {
      phase.value = 'resting';
      stepsPerSecond.value = undefined;
    });
  }

  function take(next: TrainerState): void {
    if (opened) opened.at = next;
    onState(next);
  }

  function fail(sentence: string): void {
    close();
    problem.value = sentence;
  }

  function hear(event: TrainingEvent): void {
    batch(() => {
      if (event.kind === 'progress') {
        onPassed(event.passed);
        take(event.state);
        stepsPerSecond.value = event.stepsPerSecond;
      } else if (event.kind === 'paused') {
        onPassed(event.passed);
        take(event.state);
        notice.value = event.notice;
        rest();
      } else {
        if (event.kind === 'diverged') take(event.lastFinite);
        fail(event.message);
      }
    });
  }

  /** The session that stands where the page does, if need be a new one. */
  function sessionHere(): Opened {
    problem.value = undefined;
    notice.value = undefined;
    const at = state.peek();
    if (opened?.at !== at) close();
    if (!opened) phase.value = 'starting';
    opened ??= { session: open({ images: images.peek(), settings: settings.peek(), state: at, onEvent: hear }), at };
    return opened;
  }

  /** Asks something of a session, if there is one. What goes wrong becomes a sentence, unless the session is gone. */
  async function ask(asked: Opened | undefined, use: (session: TrainingSession) => Promise<void>): Promise<void> {
    try {
      if (asked) await use(asked.session);
    } catch (error) {
      if (asked === opened) fail(inWords(error));
    }
  }

  async function run(): Promise<void> {
    const here = sessionHere();
    if (phase.peek() === 'resting') phase.value = 'running';
    const until = endOfRun(here.at.step);
    const stepsPerSecond = pace.peek();
    await ask(here, (session) => session.train({ stepsPerSecond, until, stride: strideAt(stepsPerSecond) }));
    if (here === opened && phase.peek() === 'starting') phase.value = 'running';
  }

  return {
    phase,
    stepsPerSecond,
    problem,
    notice,
    train() {
      if (phase.peek() === 'resting') void run();
    },
    pause() {
      if (phase.peek() === 'starting') close();
      else void ask(opened, (session) => session.pause());
    },
    oneStep() {
      if (phase.peek() === 'resting') void ask(sessionHere(), (session) => session.advance(1));
    },
    start() {
      const stops = [
        effect(() => {
          const next = settings.value;
          void ask(opened, (session) => session.configure(next));
        }),
        effect(() => {
          const next = images.value;
          void ask(opened, (session) => session.setImages(next));
        }),
        effect(() => {
          if (state.value !== opened?.at && opened) close();
        }),
        effect(() => {
          if (pace.value > 0 && phase.peek() === 'running') void run();
        }),
      ];
      return () => {
        stops.forEach((stop) => stop());
        close();
      };
    },
  };
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : 'Training stopped, and the browser does not say why.';
}
