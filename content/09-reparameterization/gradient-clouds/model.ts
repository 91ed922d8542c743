import type { Vector2 } from '../../../src/math/index.ts';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Matrix } from '../../../src/models/toy-vae/index.ts';
import { subjectOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { seedDomain, type NumberDomain } from '../../../src/text/bounds.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import {
  choiceSetting,
  initialValues,
  numberSetting,
  settingNames,
  type SettingsTable,
} from '../../../src/kit/settings/url-state.ts';
import { cloudSize, type CloudRequest, type Clouds, type Pair } from './clouds.ts';
import { covarianceOf, estimators, pointsOf, type Baseline, type Estimator } from './estimators.ts';
import { isInside } from './ellipse.ts';

/** Axes that stay as they are, whatever the number of draws, or that come as close as the clouds allow. */
export type Axes = 'kept' | 'close';

export interface State extends SubjectValues {
  readonly pair: Pair;
  readonly draws: number;
  readonly baseline: Baseline;
  readonly axes: Axes;
  readonly seed: number;
}

export const drawsDomain: NumberDomain = { name: 'the draws per estimate', min: 1, max: 500, integer: true };

export const version = 1;

export const table: SettingsTable<State> = {
  ...subjectTable,
  pair: choiceSetting('means', 'the slopes', { means: 'in both means', first: 'in mean 1 and log variance 1' }),
  draws: numberSetting(10, drawsDomain),
  baseline: choiceSetting('none', 'the baseline', { none: 'none', mean: 'the mean of f', best: 'the best constant' }),
  axes: choiceSetting('kept', 'the axes', { kept: 'kept', close: 'close up' }),
  seed: numberSetting(1, seedDomain),
};

export const initialState: State = initialValues(table);

export const requestOf = (state: State): CloudRequest => ({
  subject: subjectOf(state),
  pair: state.pair,
  draws: state.draws,
  seed: state.seed,
});

/** What the clouds depend on, as a text: equal texts have equal clouds. */
export function requestKey(state: State): string {
  const write = <K extends keyof State & string>(name: K): string => table[name].write(state[name]);
  return [...settingNames(subjectTable), 'pair' as const, 'draws' as const, 'seed' as const].map(write).join('|');
}

/** One estimator's half of the figure. */
export interface CloudPicture {
  readonly points: readonly Vector2[];
  /** Exact, of one estimate: of the mean of its draws. */
  readonly covariance: Matrix;
  readonly sds: Vector2;
  /** The standard deviations of the estimates drawn, about the exact slope. */
  readonly sampledSds: Vector2;
  readonly insideEllipse: number;
}

export interface Picture {
  readonly state: State;
  /** The exact slopes. */
  readonly gradient: Vector2;
  /** Half the width and half the height of both plots. */
  readonly reach: Vector2;
  readonly clouds: Readonly<Record<Estimator, CloudPicture>>;
  /** For each number of q, how many score-function draws have the variance of one pathwise draw's; NaN where neither varies. */
  readonly worth: Vector2;
}

/** The half-width of the plots in standard deviations of the wider cloud: a few stray estimates lie outside. */
const reachInSds = 2.6;
/** Of the size of the slope, so much is always seen: numbers are no finer. */
const leastReach = 1e-9;
/** Of the score function's standard deviation without a baseline, so little is what rounding leaves of none. */
const dust = 1e-6;
/** The draws of the estimates for which axes that stay are made: those of fewer may lie outside. */
const keptFor = 4;

/** Everything the figure shows, from clouds that were drawn for the state. */
export function picture(state: State, clouds: Clouds): Picture {
  const { moments } = clouds;
  const gradient: Vector2 = [moments.gradient[0]!, moments.gradient[1]!];
  const half = (estimator: Estimator): CloudPicture => {
    const points = pointsOf(estimator, clouds, state.baseline);
    const covariance = covarianceOf(estimator, moments, state.baseline, state.draws);
    return {
      points,
      covariance,
      sds: sdsOf(covariance),
      sampledSds: spreadOf(points, gradient),
      insideEllipse: points.filter((point) => isInside(point, gradient, covariance)).length,
    };
  };
  const halves = { pathwise: half('pathwise'), score: half('score') };
  const widest =
    state.axes === 'kept'
      ? estimators.map((estimator) => sdsOf(covarianceOf(estimator, moments, 'none', keptFor)))
      : estimators.map((estimator) => halves[estimator].sds);
  const reachOf = (i: 0 | 1) =>
    Math.max(...widest.map((sds) => reachInSds * sds[i]), leastReach * (1 + Math.abs(gradient[i])));
  const plain = sdsOf(covarianceOf('score', moments, 'none', state.draws));
  const worthOf = (i: 0 | 1) => {
    const sd = halves.score.sds[i];
    return ((sd <= dust * plain[i] ? 0 : sd) / halves.pathwise.sds[i]) ** 2;
  };
  return { state, gradient, reach: [reachOf(0), reachOf(1)], clouds: halves, worth: [worthOf(0), worthOf(1)] };
}

function sdsOf(covariance: Matrix): Vector2 {
  return [Math.sqrt(Math.max(0, covariance[0]![0]!)), Math.sqrt(Math.max(0, covariance[1]![1]!))];
}

function spreadOf(points: readonly Vector2[], centre: Vector2): Vector2 {
  const along = (i: 0 | 1) =>
    Math.sqrt(points.reduce((sum, point) => sum + (point[i] - centre[i]) ** 2, 0) / cloudSize);
  return [along(0), along(1)];
}

/** Clouds with the state they were drawn for. */
export interface Drawn {
  readonly state: State;
  readonly clouds: Clouds;
}

export interface Model {
  readonly settings: Settings<State>;
  /** The picture of the clouds last drawn; it follows the choices that need no new draws, and no others. */
  pictureOf(drawn: ReadonlySignal<Drawn>): ReadonlySignal<Picture>;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  const baseline = computed(() => settings.values.value.baseline);
  const axes = computed(() => settings.values.value.axes);
  return {
    settings,
    pictureOf: (drawn) =>
      computed(() => {
        const { state, clouds } = drawn.value;
        return picture({ ...state, baseline: baseline.value, axes: axes.value }, clouds);
      }),
  };
}
