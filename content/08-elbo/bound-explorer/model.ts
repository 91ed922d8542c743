import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { LatticeDensity } from '../../../src/kit/plot/mass-levels.ts';
import {
  ascentStep,
  elbo,
  encode,
  klToPosterior,
  latentGrid,
  logEvidence,
  type Encoding,
  type Parameters,
} from '../../../src/models/toy-vae/index.ts';
import { posteriorLattice } from '../../../src/toy/latent-plane/densities.ts';
import { parametersOf, pixelsOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import {
  changed,
  changeOf,
  factorsBetween,
  factorsOf,
  stretchDomain,
  type QChange,
  type QFactors,
} from './q-settings.ts';

export interface State extends SubjectValues {
  readonly qStretch: number;
}

export const version = 1;

export const table: SettingsTable<State> = { ...subjectTable, qStretch: numberSetting(1, stretchDomain) };

/** What the figure is about, in nats. */
export interface Levels {
  readonly reconstruction: number;
  readonly kl: number;
  readonly elbo: number;
  readonly evidence: number;
}

/** An ascent of the ELBO over q: where it stands, and whether it has ended. */
export interface Climb {
  readonly parameters: Parameters;
  readonly x: readonly number[];
  readonly q: Encoding;
  readonly ended: 'no' | 'at the top' | 'at the edge of the fields';
}

export interface Model {
  readonly settings: Settings<State>;
  readonly encoderQ: ReadonlySignal<Encoding>;
  readonly q: ReadonlySignal<Encoding>;
  readonly factors: ReadonlySignal<QFactors>;
  readonly levels: ReadonlySignal<Levels>;
  /** KL(q ‖ p(z|x)) by its own integral, which knows nothing of the ELBO's. */
  readonly divergence: ReadonlySignal<number>;
  /** The gap that the encoder's own q leaves. */
  readonly encoderGap: ReadonlySignal<number>;
  readonly posterior: ReadonlySignal<LatticeDensity>;
  /** The last ascent, as long as q stands where it led. */
  readonly climb: ReadonlySignal<Climb | undefined>;
  readonly climbing: ReadonlySignal<boolean>;
  move(change: QFactors): void;
  /** Puts the encoder's q back. */
  release(): void;
  startClimb(): void;
  advance(): void;
  finish(): void;
}

const mostSteps = 100;
/** What the fields' four places may hide. */
const fieldStep = 2e-4;

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  const parameters = computed(() => parametersOf(settings.values.value.model));
  const x = computed(() => pixelsOf(settings.values.value.image));
  const encoderQ = computed(() => encode(parameters.value, x.value));
  const factors = computed(() => factorsOf(settings.values.value));
  const q = computed(() => changed(encoderQ.value, factors.value));
  const grid = computed(() => latentGrid(parameters.value, 'live'));
  const evidence = computed(() => logEvidence(parameters.value, x.value, grid.value).value);
  const levels = computed((): Levels => {
    const bound = elbo(parameters.value, x.value, q.value, 'live');
    return { reconstruction: bound.reconstruction, kl: bound.kl, elbo: bound.value, evidence: evidence.value };
  });

  const begun = signal<Climb | undefined>(undefined);
  const climb = computed(() => {
    const now = begun.value;
    if (now?.parameters !== parameters.value || now.x !== x.value) return undefined;
    return isShown(now.q, encoderQ.value, settings.values.value) ? now : undefined;
  });

  function show(next: Climb): void {
    const wanted = factorsBetween(encoderQ.peek(), next.q);
    const change = changeOf(wanted);
    const reached = isShown(next.q, encoderQ.peek(), change);
    batch(() => {
      settings.set(change);
      const q = reached ? next.q : changed(encoderQ.peek(), factorsOf(change));
      begun.value = { ...next, q, ended: reached ? next.ended : 'at the edge of the fields' };
    });
    if (begun.peek()?.ended !== 'no') settings.settle();
  }

  function advance(): void {
    const now = climb.peek();
    if (now?.ended !== 'no') return;
    const step = ascentStep(now.parameters, now.x, now.q, 'live');
    show({ ...now, q: step.q, ended: step.length === 0 ? 'at the top' : 'no' });
  }

  return {
    settings,
    encoderQ,
    q,
    factors,
    levels,
    divergence: computed(() => klToPosterior(parameters.value, x.value, q.value, grid.value, 'live').value),
    encoderGap: computed(() => evidence.value - elbo(parameters.value, x.value, encoderQ.value, 'live').value),
    posterior: computed(() => posteriorLattice(parameters.value, x.value, grid.value)),
    climb,
    climbing: computed(() => climb.value?.ended === 'no'),
    move(change) {
      settings.set(changeOf(change));
    },
    release() {
      settings.step(changeOf({ shifts: [0, 0], factors: [1, 1] }));
    },
    startClimb() {
      settings.settle();
      begun.value = { parameters: parameters.peek(), x: x.peek(), q: q.peek(), ended: 'no' };
    },
    advance,
    finish() {
      for (let step = 0; step < mostSteps && climb.peek()?.ended === 'no'; step++) advance();
    },
  };
}

/** Whether the fields, with their four places, stand at q. */
function isShown(q: Encoding, encoderQ: Encoding, change: QChange): boolean {
  const [wanted, shown] = [factorsBetween(encoderQ, q), factorsOf(change)];
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= fieldStep;
  return [0, 1].every((j) => near(wanted.shifts[j]!, shown.shifts[j]!) && near(wanted.factors[j]!, shown.factors[j]!));
}
