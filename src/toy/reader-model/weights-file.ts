import { lengthOf, observationVarianceOf, PIXELS, WEIGHT_NAMES, type Weights } from '../../models/toy-vae/index.ts';
import type { TrainingSettings } from '../../models/toy-vae/training/settings.ts';
import { describeBounds, type NumberDomain } from '../../text/bounds.ts';
import { parsedJson } from '../../text/json.ts';
import { quote, type Typed } from '../../text/typed.ts';
import { shortest } from '../../text/number.ts';
import { MOST_IMAGES, type TrainedModel } from './trained-model.ts';
import { readWeights, varianceDomain } from './weights.ts';

const FORMAT = 'ELBOok toy VAE';
const VERSION = 1;

const stepDomain: NumberDomain = { name: 'step', min: 0, max: 1e9, integer: true };

/** What a file may say about the training; the fields of the lab allow no more than this. */
const settingDomains: Readonly<Record<Exclude<keyof TrainingSettings, 'autoencoder'>, NumberDomain>> = {
  learningRate: { name: 'learningRate', above: 0, max: 10 },
  batchSize: { name: 'batchSize', min: 1, max: 100_000, integer: true },
  beta: { name: 'beta', min: 0, max: 1000 },
  warmUpSteps: { name: 'warmUpSteps', min: 0, max: 1e9, integer: true },
  freeBits: { name: 'freeBits', min: 0, max: 1000 },
  observationVariance: { ...varianceDomain, name: 'observationVariance' },
  seed: { name: 'seed', min: 0, max: 2 ** 32 - 1, integer: true },
};

/** A model as the text of a JSON file, which `readWeightsFile` reads back to the same numbers. */
export function weightsFile({ parameters, settings, step, images }: TrainedModel): string {
  const weights = Object.fromEntries(WEIGHT_NAMES.map((name) => [name, Array.from(parameters[name])]));
  const used = { ...settings, observationVariance: observationVarianceOf(parameters) };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, step, settings: used, weights, images })}\n`;
}

/** Why a file cannot be used, thrown inside `readWeightsFile` and nowhere else. */
class Fault extends Error {}

/** Reads a weights file, or says by name what is wrong with it: cut short, not JSON, another shape, NaN, a version. */
export function readWeightsFile(text: string): Typed<TrainedModel> {
  try {
    return { ok: true, value: modelFrom(parse(text)) };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, problem: fault.message };
    throw fault;
  }
}

function parse(text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') throw new Fault('The file is empty. Choose a weights file that the lab saved.');
  if (/[:,[]\s*-?(?:NaN|Infinity)\b/.test(trimmed)) {
    throw new Fault(
      'The file holds NaN or Infinity, which are no weights. Choose a file saved before training failed.',
    );
  }
  const content = parsedJson(trimmed);
  if (content !== undefined) return content;
  if (trimmed.startsWith('{') && !trimmed.endsWith('}')) {
    throw new Fault('The file is cut short: its last bracket is missing. Save or copy it again, all of it.');
  }
  throw new Fault(`The file is not JSON: it begins with ${quote(trimmed)}. Choose a weights file that the lab saved.`);
}

function modelFrom(content: unknown): TrainedModel {
  const { format, version, step, settings, weights, images } = record(content, 'The file');
  if (format !== FORMAT) {
    throw new Fault(`The file is JSON, but not a weights file: its format must be ${quote(FORMAT)}.`);
  }
  if (version !== VERSION) {
    throw new Fault(`This page reads files of version ${VERSION}, and the version of this file is ${shown(version)}.`);
  }
  const used = settingsFrom(record(settings, 'settings'));
  return {
    parameters: { ...weightsFrom(record(weights, 'weights')), observationVariance: used.observationVariance },
    settings: used,
    step: numberIn(step, stepDomain),
    images: imagesFrom(images),
  };
}

function settingsFrom(settings: Record<string, unknown>): TrainingSettings {
  const { autoencoder } = settings;
  if (typeof autoencoder !== 'boolean') {
    throw new Fault(`settings.autoencoder must be true or false, but it is ${shown(autoencoder)}.`);
  }
  const numbers = Object.entries(settingDomains).map(([name, domain]) => [name, numberIn(settings[name], domain)]);
  return { ...(Object.fromEntries(numbers) as Record<keyof typeof settingDomains, number>), autoencoder };
}

function weightsFrom(arrays: Record<string, unknown>): Weights {
  const lists = WEIGHT_NAMES.map((name) => [name, numbersIn(arrays[name], name, lengthOf(name))] as const);
  const reading = readWeights(Object.fromEntries(lists) as unknown as Weights);
  if (!reading.ok) throw new Fault(reading.problem);
  return reading.value;
}

function imagesFrom(images: unknown): number[][] {
  if (!Array.isArray(images) || images.length < 1 || images.length > MOST_IMAGES) {
    throw new Fault(`images must be a list of 1 to ${MOST_IMAGES} images, but it is ${shown(images)}.`);
  }
  return images.map((image: unknown, at) => {
    const pixels = numbersIn(image, `images[${at}]`, PIXELS);
    return pixels.map((pixel, i) => numberIn(pixel, { name: `images[${at}][${i}]`, min: 0, max: 1 }));
  });
}

function record(content: unknown, name: string): Record<string, unknown> {
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
    return content as Record<string, unknown>;
  }
  throw new Fault(`${name} must be an object with names and values, but it is ${shown(content)}.`);
}

function numbersIn(list: unknown, name: string, length: number): number[] {
  if (!Array.isArray(list)) throw new Fault(`${name} must be a list of ${length} numbers, but it is ${shown(list)}.`);
  if (list.length !== length) {
    throw new Fault(
      `${name} has ${list.length} entries, and this model’s has ${length}: the file is of another shape.`,
    );
  }
  const wrong = list.findIndex((entry) => typeof entry !== 'number');
  if (wrong >= 0) throw new Fault(`${name}[${wrong}] must be a number, but it is ${shown(list[wrong])}.`);
  return list as number[];
}

function numberIn(value: unknown, domain: NumberDomain): number {
  const { name, min = -Infinity, max = Infinity, above = -Infinity, integer } = domain;
  const good = typeof value === 'number' && value >= min && value <= max && value > above;
  if (good && (!integer || Number.isInteger(value))) return value;
  throw new Fault(`${name} must be ${describeBounds(domain)}, but it is ${shown(value)}.`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return shortest(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
