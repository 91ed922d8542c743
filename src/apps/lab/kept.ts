import { SHAPES, WEIGHT_NAMES, type WeightName } from '../../models/toy-vae/index.ts';
import { weightsFrom, type FloatWeights, type TrainerState } from '../../models/toy-vae/training/state.ts';
import { readSettings, writeSettings, type SettingsTable } from '../../kit/settings/url-state.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from './base64.ts';
import { readCurveCode, writeCurve } from './curve.ts';
import { readImageCode, writeImages } from './image-code.ts';
import { keptRun, type Run } from './run.ts';
import type { Choices } from './values.ts';

/** All that the lab must know to go on to the bit. */
export interface Kept {
  readonly choices: Choices;
  readonly run: Run;
}

/** The part of the browser's Storage that is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const namespace = { prefix: 'lab', version: 1 };

interface Written {
  readonly choices: string;
  readonly own: string;
  readonly origin: Run['origin'];
  readonly step: number;
  readonly momentsFrom: number;
  readonly arrays: string;
  readonly curve: string;
}

const weightCount = WEIGHT_NAMES.reduce((sum, name) => sum + lengthOf(name), 0);

function lengthOf(name: WeightName): number {
  return SHAPES[name][0] * SHAPES[name][1];
}

function flat(weights: FloatWeights): number[] {
  return WEIGHT_NAMES.flatMap((name) => Array.from(weights[name]));
}

function unflat(numbers: Float32Array): FloatWeights {
  let at = 0;
  return weightsFrom((_, length) => {
    at += length;
    return numbers.slice(at - length, at);
  });
}

/** Everything as one text. */
export function writeKept(table: SettingsTable<Choices>, { choices, run }: Kept): string {
  const params = new URLSearchParams();
  writeSettings(table, namespace, choices, params);
  const { step, momentsFrom, weights, firstMoments, secondMoments } = run.state;
  const written: Written = {
    choices: params.toString(),
    own: writeImages(choices.own),
    origin: run.origin,
    step,
    momentsFrom,
    arrays: toBase64(floatBytes([weights, firstMoments, secondMoments].flatMap(flat))),
    curve: writeCurve(run.curve),
  };
  return JSON.stringify(written);
}

/** Reads what writeKept wrote; undefined for anything else, such as what an older version of the book kept. */
export function readKept(table: SettingsTable<Choices>, text: string | null): Kept | undefined {
  try {
    const { choices, own, origin, step, momentsFrom, arrays, curve } = JSON.parse(text ?? '') as Written;
    const images = readImageCode(own);
    const points = readCurveCode(curve);
    const numbers = bytesToFloats(fromBase64(arrays) ?? new Uint8Array());
    const whole = numbers.length === 3 * weightCount && numbers.every(Number.isFinite);
    const counted = Number.isInteger(step) && Number.isInteger(momentsFrom) && momentsFrom <= step;
    if (!whole || !counted || !images.ok || !points.ok) return undefined;
    const part = (k: number): FloatWeights => unflat(numbers.subarray(k * weightCount, (k + 1) * weightCount));
    const state: TrainerState = {
      step,
      momentsFrom,
      weights: part(0),
      firstMoments: part(1),
      secondMoments: part(2),
    };
    const { values } = readSettings(table, namespace, new URLSearchParams(choices));
    return { choices: { ...values, own: images.value }, run: keptRun(origin, state, points.value) };
  } catch {
    return undefined;
  }
}
