import { batch, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { TrainerState } from '../../../models/toy-vae/training/state.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import type { PosteriorMap } from '../../../toy/latent-plane/posterior-map.ts';
import type { ExactMeans, Model } from './exact.ts';
import { Stopped, WorkerLost } from '../../../kit/work/worker-lost.ts';
import type { ExactReader } from './exact-reader.ts';
import type { Image } from '../images/images.ts';

/** What is to be read. */
export interface Moment extends Model {
  /** Which run the model belongs to. */
  readonly line: number;
  readonly step: number;
  readonly images: readonly Image[];
  /** The chosen image. */
  readonly x: Image;
  /** Whether the weights stand still: then the means are refined. */
  readonly resting: boolean;
}

/** The exact quantities as the page shows them. They follow the model at the pace of the quadrature. */
export interface Watcher {
  readonly means: ReadonlySignal<ExactMeans>;
  readonly posterior: ReadonlySignal<PosteriorMap>;
  /** Whether both belong to the model that is shown. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  /** Models on the way from the moment to the next one, to be read for the curve when there is nothing newer. */
  passed(states: readonly Pick<TrainerState, 'step' | 'weights'>[]): void;
  /** While suspended nothing is read, and no worker started. */
  suspend(suspended: boolean): void;
  /** Begins to follow the moment; returns how to stop. */
  start(): () => void;
}

export interface Watched {
  readonly moment: ReadonlySignal<Moment>;
  readonly reader: ExactReader;
  /** True of the first moment, read at build. */
  readonly built: { readonly means: ExactMeans; readonly posterior: PosteriorMap };
  /** Told of the means of every model after so many steps. */
  readonly onMeans: (point: HistoryPoint, line: number) => void;
  /** How long a model must stand still before it is read more exactly, in milliseconds. */
  readonly patience?: number;
}

const sameImages = (a: Moment, b: Moment): boolean =>
  a.line === b.line && a.parameters === b.parameters && a.autoencoder === b.autoencoder && a.images === b.images;
const samePlace = (a: Moment, b: Moment): boolean => a.parameters === b.parameters && a.x === b.x;

/** Milliseconds that a refinement goes on though its model has passed: a worker that is ended starts anew, cold. */
const grace = 1000;

/** As many models that have passed as are remembered: those of a run, one every ten steps. */
const mostMissed = 400;

/**
 * One request is under way at a time, and always for the latest moment. Models that passed meanwhile are read, for the
 * curve, when there is nothing newer.
 */
export function createWatcher({ moment, reader, built, onMeans, patience = 250 }: Watched): Watcher {
  const means = signal(built.means);
  const posterior = signal(built.posterior);
  const fresh = signal(true);
  const problem = signal<string | undefined>(undefined);
  const suspended = signal(false);
  let placed = moment.peek();
  let read = moment.peek();
  let refined = true;
  let missed: readonly Moment[] = [];
  let busy = false;
  /** While the model moves faster than both can follow, the posterior and the means take turns. */
  let placedLast = false;
  let stopped = true;

  /** The chosen image matters to the means only until the gap is checked at every image. */
  const isRead = (now: Moment): boolean => sameImages(now, read) && (refined || now.x === read.x);

  async function place(now: Moment): Promise<void> {
    posterior.value = await reader.posterior(now.parameters, now.x);
    placed = now;
    placedLast = true;
    problem.value = undefined;
    fresh.value = isCurrent();
  }

  function ask({ parameters, autoencoder, images, x }: Moment, purpose: 'live' | 'exact'): Promise<ExactMeans> {
    return reader.means({ parameters, autoencoder }, images, x, purpose);
  }

  function tell({ evidence, elbo, reconstruction, kl }: ExactMeans, { step, line }: Moment): void {
    onMeans({ step, evidence, elbo, reconstruction, kl }, line);
  }

  /** One of the models that have passed, for the curve: those in the middle of what is missing come first. */
  async function readMissed(): Promise<void> {
    const middle = missed[missed.length >> 1]!;
    missed = missed.filter((one) => one !== middle);
    try {
      tell(await ask(middle, 'live'), middle);
    } catch (error) {
      if (error instanceof WorkerLost) throw error;
    }
  }

  function note(now: Moment): void {
    missed = missed.filter(({ line, step }) => line === now.line && step < now.step);
    if (now.step === read.step && now.line === read.line) return;
    remember([now]);
  }

  function remember(moments: readonly Moment[]): void {
    missed = [...missed, ...moments];
    while (missed.length > mostMissed) missed = missed.filter((_, i) => i % 2 === 0);
  }

  async function readMeans(now: Moment, purpose: 'live' | 'exact'): Promise<void> {
    const next = await ask(now, purpose);
    if (!sameImages(now, moment.peek()) && purpose === 'exact') return;
    batch(() => {
      means.value = next;
      tell(next, now);
    });
    read = now;
    placedLast = false;
    missed = missed.filter(({ step }) => step !== now.step);
    refined = purpose === 'exact';
    problem.value = undefined;
    fresh.value = isCurrent();
  }

  /** What is refined so long already that it is left once it has passed. */
  let old: Moment | undefined;

  function leaveOld(): void {
    if (old && old !== moment.peek()) reader.leave();
  }

  /** Reads exactly what is still the same after the time it must stand still. */
  async function refine(now: Moment): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (now !== moment.peek() || stopped || suspended.peek()) return;
    const timer = setTimeout(() => {
      old = now;
      leaveOld();
    }, grace);
    try {
      await readMeans(now, 'exact');
    } finally {
      clearTimeout(timer);
      old = undefined;
    }
  }

  async function work(): Promise<void> {
    if (busy || stopped || suspended.peek()) return;
    busy = true;
    while (!stopped && !suspended.peek()) {
      const now = moment.peek();
      const read = nextFor(now);
      if (!read) break;
      try {
        await read();
      } catch (error) {
        if (now !== moment.peek() || error instanceof Stopped) continue;
        problem.value = inWords(error);
        break;
      }
    }
    busy = false;
  }

  /** What is to be read next, if anything. */
  function nextFor(now: Moment): (() => Promise<void>) | undefined {
    if (!samePlace(now, placed) && (isRead(now) || !placedLast)) return () => place(now);
    if (!isRead(now)) return () => readMeans(now, 'live');
    if (now.resting && !refined) return () => refine(now);
    return missed.length > 0 ? readMissed : undefined;
  }

  function isCurrent(): boolean {
    const now = moment.peek();
    return samePlace(now, placed) && sameImages(now, read);
  }

  return {
    means,
    posterior,
    fresh,
    problem,
    passed(states) {
      const from = moment.peek();
      const { observationVariance } = from.parameters;
      remember(
        states.map(({ step, weights }) => ({
          ...from,
          step,
          parameters: observationVariance === undefined ? weights : { ...weights, observationVariance },
        })),
      );
    },
    suspend(value) {
      suspended.value = value;
    },
    start() {
      stopped = false;
      const stop = effect(() => {
        const now = moment.value;
        note(now);
        leaveOld();
        fresh.value = isCurrent();
        if (!suspended.value) void work();
      });
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}

function inWords(error: unknown): string {
  const shown = 'What is shown belongs to an earlier model.';
  if (error instanceof WorkerLost) {
    return `The exact numbers could not be computed. ${error.message} ${shown} The next change tries again.`;
  }
  if (!(error instanceof Error && error.name === 'RangeError')) {
    return `The exact numbers could not be computed: ${String(error)}. ${shown} An up-to-date browser may do better.`;
  }
  return `The exact numbers of these weights could not be computed: the weights have grown too large to integrate with, at this σ². ${shown} Undo, or go back to step 0 with a smaller learning rate.`;
}
