import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { encode, type Encoding, type Parameters, type Subject } from '../../../src/models/toy-vae/index.ts';
import { parametersOf, pixelsOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { initialValues, numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { beyondBuilt, type BeyondBuilt } from '../../../src/kit/work/beyond-built.ts';
import type * as integrals from './exact.ts';
import type { Exact, Followed } from './exact.ts';
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

export const initialState: State = initialValues(table);

/** What the settings choose. */
export function subjectIn(state: State): Subject {
  const [parameters, x] = [parametersOf(state.model), pixelsOf(state.image)];
  const encoderQ = encode(parameters, x);
  return { parameters, x, encoderQ, q: changed(encoderQ, factorsOf(state)) };
}

/** An ascent of the ELBO over q: where it stands, and whether it has ended. */
export interface Climb {
  readonly parameters: Parameters;
  readonly x: readonly number[];
  readonly q: Encoding;
  readonly ended: 'no' | 'at the top' | 'at the edge of the fields';
}

export interface Model extends Followed<Exact>, Omit<BeyondBuilt<typeof integrals>, 'code' | 'need'> {
  readonly settings: Settings<State>;
  readonly encoderQ: ReadonlySignal<Encoding>;
  readonly q: ReadonlySignal<Encoding>;
  readonly factors: ReadonlySignal<QFactors>;
  /** The last ascent, as long as q stands where it led. */
  readonly climb: ReadonlySignal<Climb | undefined>;
  readonly climbing: ReadonlySignal<boolean>;
  /** Whether there are no numbers for the settings: then those of others are not shown in their place. */
  readonly unanswered: ReadonlySignal<boolean>;
  move(change: QFactors): void;
  /** Puts the encoder's q back. */
  release(): void;
  startClimb(): Promise<void>;
  advance(): void;
  finish(): void;
}

const mostSteps = 100;
/** What the fields' four places may hide. */
const fieldStep = 2e-4;

/** `built` is what the integrals, which are fetched, come to at the start. */
export function createModel(built: Exact, fetch: () => Promise<typeof integrals>, start?: State): Model {
  const settings = createSettings(table, { start });
  const { code, need, ...beyond } = beyondBuilt(settings, fetch, 'What integrates could not be loaded.');
  const parameters = computed(() => parametersOf(settings.values.value.model));
  const x = computed(() => pixelsOf(settings.values.value.image));
  const encoderQ = computed(() => encode(parameters.value, x.value));
  const factors = computed(() => factorsOf(settings.values.value));
  const q = computed(() => changed(encoderQ.value, factors.value));
  const followed = computed(() => code.value?.exactOf({ parameters, x, q, encoderQ }));
  const refusal = computed(() => followed.value && code.value?.refusalOf(followed.value));
  const exact = computed(() => (refusal.value === undefined ? followed.value : undefined));
  const problem = computed(() => refusal.value ?? beyond.problem.value);
  const unanswered = computed(
    () => refusal.value !== undefined || (problem.value !== undefined && !beyond.fresh.value),
  );

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
    const step = code.peek()?.ascentStep(now.parameters, now.x, now.q, 'live');
    if (step) show({ ...now, q: step.q, ended: step.length === 0 ? 'at the top' : 'no' });
  }

  return {
    settings,
    encoderQ,
    q,
    factors,
    levels: computed(() => exact.value?.levels.value ?? built.levels),
    divergence: computed(() => exact.value?.divergence.value ?? built.divergence),
    errors: computed(() => exact.value?.errors.value ?? built.errors),
    encoderGap: computed(() => exact.value?.encoderGap.value ?? built.encoderGap),
    regions: computed(() => exact.value?.regions.value ?? (unanswered.value ? [] : built.regions)),
    ...beyond,
    problem,
    unanswered,
    climb,
    climbing: computed(() => climb.value?.ended === 'no'),
    move(change) {
      settings.set(changeOf(change));
    },
    release() {
      settings.step(changeOf({ shifts: [0, 0], factors: [1, 1] }));
    },
    async startClimb() {
      await need();
      if (code.peek() === null || unanswered.peek()) return;
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
