import * as v from 'valibot';
import { WEIGHT_COUNT, WEIGHT_NAMES } from '../../../models/toy-vae/index.ts';
import { weightsFrom, type FloatWeights, type TrainerState } from '../../../models/toy-vae/training/state.ts';
import { readSettings, writeSettings, type SettingsTable } from '../../../kit/settings/url-state.ts';
import { bytesToFloats, floatBytes, fromBase64, toBase64 } from '../../../text/base64.ts';
import { parsedJson } from '../../../text/json.ts';
import { readCurveCode, writeCurve, type Curve } from '../curve/curve.ts';
import { readImageCode, writeImages } from '../images/image-code.ts';
import { keptRun, origins, type Run } from '../run/run.ts';
import type { Choices } from '../values.ts';

/** All that the lab must know to go on to the bit, and its curve. */
export interface StoredLab {
  readonly choices: Choices;
  readonly run: Run;
  readonly curve: Curve;
}

const namespace = { prefix: 'lab', version: 1 };

const mostSteps = 1e9;
/** More than the lab takes: once, images could be drawn beside as many as a file may have. */
const mostStored = 10_000;
const stepCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSteps));

const writtenSchema = v.pipe(
  v.object({
    choices: v.string(),
    own: v.string(),
    origin: v.picklist(origins),
    step: stepCount,
    momentsFrom: stepCount,
    arrays: v.string(),
    curve: v.string(),
  }),
  v.check(({ step, momentsFrom }) => momentsFrom <= step),
);

type Written = v.InferOutput<typeof writtenSchema>;

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

/** Everything but the curve as one text: two labs with the same are the same. */
export function writeWithoutCurve(table: SettingsTable<Choices>, lab: Pick<StoredLab, 'choices' | 'run'>): string {
  return writeLab(table, { ...lab, curve: [] });
}

/** Everything as one text. */
export function writeLab(table: SettingsTable<Choices>, { choices, run, curve }: StoredLab): string {
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
    curve: writeCurve(curve),
  };
  return JSON.stringify(written);
}

/**
 * Reads what writeLab wrote; undefined for anything else, such as what an older version of the book stored. A curve that
 * cannot be read costs nobody the model.
 */
export function readLab(table: SettingsTable<Choices>, text: string | null): StoredLab | undefined {
  const written = v.safeParse(writtenSchema, parsedJson(text ?? ''));
  if (!written.success) return undefined;
  const { choices, own, origin, step, momentsFrom, arrays, curve } = written.output;
  const images = readImageCode(own, mostStored);
  const numbers = bytesToFloats(fromBase64(arrays) ?? new Uint8Array());
  if (!images.ok || numbers.length !== 3 * WEIGHT_COUNT || !numbers.every(Number.isFinite)) return undefined;
  const part = (k: number): FloatWeights => unflat(numbers.subarray(k * WEIGHT_COUNT, (k + 1) * WEIGHT_COUNT));
  const state: TrainerState = { step, momentsFrom, weights: part(0), firstMoments: part(1), secondMoments: part(2) };
  const points = readCurveCode(curve);
  const { values } = readSettings(table, namespace, new URLSearchParams(choices));
  return {
    choices: { ...values, own: images.value },
    run: keptRun(origin, state),
    curve: points.ok ? points.value : [],
  };
}
