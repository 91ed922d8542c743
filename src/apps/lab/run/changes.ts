import type { ReadonlySignal } from '@preact/signals';
import { withMinus } from '../../../text/number.ts';
import type { Typed } from '../../../text/typed.ts';
import type { Settings } from '../../../kit/settings/settings.ts';
import { fingerprint } from '../images/image-code.ts';
import type { BoundMark } from '../pictures/bound-history.ts';
import type { Run } from './run.ts';
import type { Choices } from '../values.ts';

/** How a change reads beside the curve. */
const words = {
  learningRate: (to: string) => `rate ${to}`,
  batchSize: (to: string) => `batch ${to}`,
  beta: (to: string) => `$β = ${to}$`,
  warmUpSteps: (to: string) => `warm-up ${to}`,
  freeBits: (to: string) => `free nats ${to}`,
  observationVariance: (to: string) => `$σ² = ${to}$`,
  seed: (to: string) => `seed ${to}`,
  model: (to: string) => to.toUpperCase(),
  images: () => 'other images',
} as const;

type What = keyof typeof words;

const changeable = Object.keys(words) as What[];

/** What the reader changed while a run was under way: from that step on it trains, or is read, otherwise. */
export interface Change {
  readonly step: number;
  readonly what: What;
  readonly from: string;
  readonly to: string;
}

/** More than these are neither told apart nor sent. */
const mostChanges = 24;

function valueOf(choices: Choices, what: What): string {
  if (what === 'model') return choices.autoencoder ? 'ae' : 'vae';
  if (what === 'images') return `${choices.data}.${choices.own.length}.${fingerprint(choices.own)}`;
  return String(choices[what]);
}

/** The changes of the run after another: at one step only the last of a kind counts, and none that leads back. */
function changesAfter(before: Choices, after: Choices, step: number): readonly Change[] {
  const changes = changeable.reduce((sofar, what) => {
    const [now, to] = [valueOf(before, what), valueOf(after, what)];
    if (now === to) return sofar;
    const here = sofar.find((change) => change.what === what && change.step === step);
    const rest = sofar.filter((change) => change !== here);
    const from = here?.from ?? now;
    return from === to ? rest : [...rest, { step, what, from, to }];
  }, before.changes);
  return changes.slice(-mostChanges);
}

/** Choices that remember what was chosen while a run was under way. A gesture is one change, from where it began. */
export function noting(choices: Settings<Choices>, run: ReadonlySignal<Run>): Settings<Choices> {
  let gesture: { readonly name: string; readonly before: Choices } | undefined;

  function ended<A extends unknown[]>(act: (...given: A) => void): (...given: A) => void {
    return (...given) => {
      gesture = undefined;
      act(...given);
    };
  }

  const settle = ended(choices.settle);

  function set(change: Partial<Choices>): void {
    const { origin, state } = run.peek();
    if (origin === 'book' || state.step === 0) return choices.set(change);
    const now = choices.values.peek();
    const name = Object.keys(change).join();
    if (gesture?.name !== name) gesture = { name, before: now };
    choices.set({ ...change, changes: changesAfter(gesture.before, { ...now, ...change }, state.step) });
  }

  return {
    ...choices,
    set,
    settle,
    step(change) {
      settle();
      set(change);
      settle();
    },
    mark: ended(choices.mark),
    load: ended(choices.load),
    undo: ended(choices.undo),
  };
}

/** The changes as the chart names them, those at one step together. */
export function marksOf(changes: readonly Change[]): readonly BoundMark[] {
  const texts = new Map<number, string[]>();
  for (const { step, what, to } of changes) {
    const text = words[what](withMinus(to));
    texts.set(step, [...(texts.get(step) ?? []), text]);
  }
  return [...texts].sort(([a], [b]) => a - b).map(([step, list]) => ({ step, text: list.join(', ') }));
}

/** Changes as text that may stand in a link. */
export function writeChanges(changes: readonly Change[]): string {
  return changes.map(({ step, what, from, to }) => [step, what, from, to].join('~')).join('_');
}

/** Reads what writeChanges wrote. */
export function readChanges(code: string): Typed<readonly Change[]> {
  const changes: Change[] = [];
  for (const part of code === '' ? [] : code.split('_')) {
    const [step = '', name, from, to] = part.split('~');
    const what = changeable.find((one) => one === name);
    if (!/^\d{1,10}$/.test(step) || what === undefined || from === undefined || !to || to.length > 60) {
      return { ok: false, problem: 'The changes on the way are not in a form that this page can read.' };
    }
    changes.push({ step: Number(step), what, from, to });
  }
  return { ok: true, value: changes.slice(-mostChanges) };
}
