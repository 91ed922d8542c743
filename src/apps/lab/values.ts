import type { Vector2 } from '../../math/index.ts';
import { defaultSettings, type TrainingSettings } from '../../models/toy-vae/training/settings.ts';
import type { Parameters, Weights } from '../../models/toy-vae/index.ts';
import { decodeParameters, encodeParameters } from '../../toy/reader-model/weights-code.ts';
import { quote } from '../../text/typed.ts';
import { readNumber } from '../../kit/settings/read-number.ts';
import { shortest } from '../../text/number.ts';
import { seedDomain, type NumberDomain } from '../../text/bounds.ts';
import {
  choiceSetting,
  hiddenSetting,
  numberSetting,
  type Setting,
  type SettingsTable,
} from '../../kit/settings/url-state.ts';
import { readCurveCode, writeCurveInLink, type Curve } from './curve/curve.ts';
import { readChanges, writeChanges, type Change } from './run/changes.ts';
import { fingerprint, readImageCode, writeImages } from './images/image-code.ts';
import { dataChoices, mostInPlane, type DataChoice, type Image } from './images/images.ts';

/** How fast a run goes, in steps a second; 'full' is as fast as the machine can. */
export const speeds = { '100': 'slow', '250': 'steady', '1000': 'brisk', full: 'full' } as const;
export type Speed = keyof typeof speeds;

/** What the reader chose. */
export interface Choices extends TrainingSettings {
  readonly data: DataChoice;
  /** The images that the reader drew or imported. */
  readonly own: readonly Image[];
  /** Which of the shown images is x. */
  readonly image: number;
  /** The point that is decoded; null follows the mean of q(z|x). */
  readonly point: Vector2 | null;
  /** Which draw from N(μ(z), σ² I) is shown beside the mean. */
  readonly draw: number;
  readonly speed: Speed;
  /** What was changed while the run was under way. */
  readonly changes: readonly Change[];
}

/** All that a link holds: the choices, and the model that they led to. */
export interface LabValues extends Choices {
  /** Null for the book's model. */
  readonly weights: Weights | null;
  readonly step: number;
  readonly curve: Curve;
}

export const version = 1;

export const domains = {
  learningRate: { name: 'the learning rate', above: 0, max: 10 },
  batchSize: { name: 'the batch size', min: 1, max: 512, integer: true },
  beta: { name: 'β', min: 0, max: 100 },
  warmUpSteps: { name: 'the steps of KL warm-up', min: 0, max: 1_000_000, integer: true },
  freeBits: { name: 'the free nats of each latent', min: 0, max: 10 },
  observationVariance: { name: 'σ²', min: 0.01, max: 10 },
  seed: seedDomain,
} as const satisfies Partial<Record<keyof TrainingSettings, NumberDomain>>;

const latentDomain: NumberDomain = { name: 'a coordinate of z', min: -100, max: 100 };

/** Own images beyond this number do not fit into a link. */
export const mostImagesInLink = 32;

const autoencoderSetting: Setting<boolean> = {
  name: 'the kind of model',
  initial: defaultSettings.autoencoder,
  read: (text) =>
    text === 'vae' || text === 'ae'
      ? { ok: true, value: text === 'ae' }
      : { ok: false, problem: `${quote(text)} is not a choice. For the kind of model, choose VAE or AE.` },
  write: (value) => (value ? 'ae' : 'vae'),
  say: (value) => (value ? 'an AE' : 'a VAE'),
};

const pointSetting: Setting<Vector2 | null> = {
  name: 'the point z',
  initial: null,
  read(text) {
    if (text === 'q') return { ok: true, value: null };
    const readings = text.split('~').map((part) => readNumber(part, latentDomain));
    const [first, second] = readings;
    if (readings.length === 2 && first?.ok && second?.ok) return { ok: true, value: [first.value, second.value] };
    return { ok: false, problem: `${quote(text)} is not a point. For the point z, write two numbers with ~ between.` };
  },
  write: (point) => point?.join('~') ?? 'q',
  say: (point) => (point === null ? 'the mean of q' : `(${point.map(shortest).join(', ')})`),
};

/** What stands in a link for images that do not fit, with a number that tells sets of them apart. */
const leftOut = 'left-out-';

const ownSetting: Setting<readonly Image[]> = {
  name: 'your own images',
  initial: [],
  read: (text) =>
    text.startsWith(leftOut)
      ? { ok: false, problem: 'The sender\u2019s own images were too many for a link. Ask for them as a CSV file.' }
      : readImageCode(text),
  write: (images) => (images.length > mostImagesInLink ? leftOut + fingerprint(images) : writeImages(images)),
  say: () => 'none of them',
};

const weightsSetting: Setting<Weights | null> = {
  name: 'the weights',
  initial: null,
  read: (text) => (text === '' ? { ok: true, value: null } : decodeParameters(text)),
  write: (weights) => (weights === null ? '' : encodeParameters(withoutVariance(weights))),
  say: () => 'the book\u2019s model',
};

/** It grows and is refined by itself: two labs that differ in it alone are the same. */
const curveSetting: Setting<Curve> = hiddenSetting({
  name: 'the curve',
  initial: [],
  read: readCurveCode,
  write: writeCurveInLink,
  say: () => '',
});

const changesSetting: Setting<readonly Change[]> = {
  name: 'the changes on the way',
  initial: [],
  read: readChanges,
  write: writeChanges,
  say: () => '',
};

/** σ² has a setting of its own. */
function withoutVariance({ W1, b1, W2, b2, W3, b3, W4, b4 }: Weights): Parameters {
  return { W1, b1, W2, b2, W3, b3, W4, b4 };
}

export const choicesTable: SettingsTable<Choices> = {
  learningRate: numberSetting(defaultSettings.learningRate, domains.learningRate),
  batchSize: numberSetting(defaultSettings.batchSize, domains.batchSize),
  beta: numberSetting(defaultSettings.beta, domains.beta),
  warmUpSteps: numberSetting(defaultSettings.warmUpSteps, domains.warmUpSteps),
  freeBits: numberSetting(defaultSettings.freeBits, domains.freeBits),
  observationVariance: numberSetting(defaultSettings.observationVariance, domains.observationVariance),
  seed: numberSetting(defaultSettings.seed, domains.seed),
  autoencoder: autoencoderSetting,
  data: choiceSetting<DataChoice>('lit-tile', 'the images', dataChoices),
  own: ownSetting,
  image: hiddenSetting(numberSetting(0, { name: 'the image', min: 0, max: mostInPlane - 1, integer: true })),
  point: hiddenSetting(pointSetting),
  draw: hiddenSetting(numberSetting(0, { ...seedDomain, name: 'the draw' })),
  speed: hiddenSetting(choiceSetting<Speed>('250', 'the speed', speeds)),
  changes: hiddenSetting(changesSetting),
};

/**
 * The table of what a link holds and tells labs apart: all but the curve. Own images that were too many for it may be kept
 * on this device.
 */
export const comparedTableFor = (
  ownImages: () => readonly Image[] | undefined,
): SettingsTable<Omit<LabValues, 'curve'>> => ({
  ...choicesTable,
  own: {
    ...ownSetting,
    read(text) {
      const own = ownImages();
      return own && ownSetting.write(own) === text ? { ok: true, value: own } : ownSetting.read(text);
    },
  },
  weights: weightsSetting,
  step: hiddenSetting(numberSetting(0, { name: 'the step', min: 0, max: 1e9, integer: true })),
});

/** The table of all that a link holds. */
export const tableFor = (ownImages: () => readonly Image[] | undefined): SettingsTable<LabValues> => ({
  ...comparedTableFor(ownImages),
  curve: curveSetting,
});
