import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { clampTo, type NumberDomain } from '../../../src/text/bounds.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { notBelowZero } from '../../../src/text/number.ts';
import { descend, lowestFit } from './descent.ts';
import { divergence, type Direction, type Fit } from './objectives.ts';
import { twoModes, type Target } from './target.ts';

export interface State {
  /** Of the normal that is fitted. */
  readonly mean: number;
  readonly sd: number;
  /** Half the distance between the target's modes, and the standard deviation of each. */
  readonly offset: number;
  readonly width: number;
}

export const domains = {
  mean: { name: 'the mean of the fit', min: -12, max: 12 },
  sd: { name: 'the standard deviation of the fit', min: 0.05, max: 10 },
  offset: { name: 'half the distance between the modes', min: 0, max: 6 },
  width: { name: 'the standard deviation of each mode', min: 0.1, max: 2 },
} as const satisfies Record<keyof State, NumberDomain>;

export const version = 1;

export const table: SettingsTable<State> = {
  mean: numberSetting(1, domains.mean),
  sd: numberSetting(1, domains.sd),
  offset: numberSetting(2, domains.offset),
  width: numberSetting(0.5, domains.width),
};

export const directions: readonly Direction[] = ['forward', 'reverse'];

/** One direction of the divergence: its value for the reader's fit, and the lowest there is. */
export interface Verdict {
  readonly value: number;
  readonly lowest: number;
  readonly at: Fit;
}

/** A way down the slope of one direction: every fit on it, from the reader's own. */
export interface Descent {
  readonly direction: Direction;
  readonly target: Target;
  readonly path: readonly Fit[];
  /** How many fits of the path the reader has seen. */
  readonly shown: number;
}

export interface Model {
  readonly settings: Settings<State>;
  readonly target: ReadonlySignal<Target>;
  readonly verdicts: ReadonlySignal<Readonly<Record<Direction, Verdict>>>;
  /** The last descent, as long as the fit stands where it led: the reader's hand ends it. */
  readonly descent: ReadonlySignal<Descent | undefined>;
  readonly running: ReadonlySignal<boolean>;
  /** Begins the way down from the reader's fit, as far as the fields can tell its fits apart. */
  fit(direction: Direction): void;
  /** Shows the next fit of the descent. */
  advance(): void;
  /** Shows the end of the descent at once. */
  finish(): void;
}

const places = 4;

/** A fit as the fields show it: to four places. */
function rounded({ mean, sd }: Fit): Fit {
  return { mean: clampTo(domains.mean, mean, places), sd: clampTo(domains.sd, sd, places) };
}

function isShown(fit: Fit, shown: Fit): boolean {
  const [a, b] = [rounded(fit), rounded(shown)];
  return a.mean === b.mean && a.sd === b.sd;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  const offset = computed(() => settings.values.value.offset);
  const width = computed(() => settings.values.value.width);
  const target = computed(() => twoModes(offset.value, width.value));
  const lowest = computed(() => {
    const best = (direction: Direction): { at: Fit; lowest: number } => {
      const at = lowestFit(direction, target.value);
      return { at, lowest: notBelowZero(divergence(direction, target.value, at)) };
    };
    return { forward: best('forward'), reverse: best('reverse') };
  });
  const verdicts = computed(() => {
    const { mean, sd } = settings.values.value;
    const judge = (direction: Direction): Verdict => ({
      value: notBelowZero(divergence(direction, target.value, { mean, sd })),
      ...lowest.value[direction],
    });
    return { forward: judge('forward'), reverse: judge('reverse') };
  });

  const begun = signal<Descent | undefined>(undefined);
  const descent = computed(() => {
    const fit = begun.value?.path[begun.value.shown - 1];
    const { mean, sd } = settings.values.value;
    const still = fit && begun.value?.target === target.value && isShown(fit, { mean, sd });
    return still ? begun.value : undefined;
  });
  const running = computed(() => descent.value !== undefined && descent.value.shown < descent.value.path.length);

  function show(count: number): void {
    const now = descent.peek();
    const fit = now?.path[count - 1];
    if (!now || !fit) return;
    batch(() => {
      begun.value = { ...now, shown: count };
      settings.set(rounded(fit));
    });
    if (count === now.path.length) settings.settle();
  }

  return {
    settings,
    target,
    verdicts,
    descent,
    running,
    fit(direction) {
      settings.settle();
      const { mean, sd } = settings.values.peek();
      const way = descend(direction, target.peek(), { mean, sd });
      const end = way.at(-1) ?? { mean, sd };
      const path = way.slice(0, way.findIndex((fit) => isShown(fit, end)) + 1);
      begun.value = { direction, target: target.peek(), path, shown: 1 };
    },
    advance() {
      if (running.peek()) show((descent.peek()?.shown ?? 0) + 1);
    },
    finish() {
      show(descent.peek()?.path.length ?? 0);
    },
  };
}
