import {
  bookImages,
  bookModel,
  notesImage,
  subjectAt,
  type Parameters,
  type Subject,
} from '../../models/toy-vae/index.ts';
import { quote, type Typed } from '../../text/typed.ts';
import { shortest } from '../../text/number.ts';
import type { NumberDomain } from '../../text/bounds.ts';
import type { Settings } from '../../kit/settings/settings.ts';
import { numberSetting, type Setting, type SettingsTable } from '../../kit/settings/url-state.ts';
import { imageInWords, isNotesImage, pixelsOf, readPixels, type ImageChoice } from './pixels.ts';
import { readerModel } from './reader-model.ts';
import { bookTrained } from './trained-model.ts';
import { decodeParameters, encodeParameters } from './weights-code.ts';

/** The book's model, the one the reader trained, or one that came with a link. */
export type ModelChoice = 'book' | 'yours' | Parameters;

/** The settings by which a figure lets the reader choose a subject. */
export interface SubjectValues {
  readonly model: ModelChoice;
  readonly image: ImageChoice;
  /** Added to q's mean, and multiplied to its standard deviations. */
  readonly qShift1: number;
  readonly qShift2: number;
  readonly qScale: number;
}

/** The settings of any figure whose table spreads `subjectTable`. */
export type SubjectSettings = Pick<Settings<SubjectValues>, 'values' | 'set' | 'settle' | 'step'>;

export const shiftDomains: readonly [NumberDomain, NumberDomain] = [
  { name: 'the shift of q’s first mean', min: -3, max: 3 },
  { name: 'the shift of q’s second mean', min: -3, max: 3 },
];
export const scaleDomain: NumberDomain = { name: 'the factor of q’s standard deviations', min: 0.25, max: 4 };

const saidModels = { book: 'the book’s model', yours: 'the model you trained', link: 'the model in the link' } as const;

export type ModelKind = keyof typeof saidModels;

/** Which of the three models a choice comes to: the book's, too, where the reader's is no longer kept. */
export function kindOf(choice: ModelChoice): ModelKind {
  if (typeof choice === 'object') return 'link';
  return choice === 'yours' && readerModel.value !== null ? 'yours' : 'book';
}

/** The parameters of the model that a choice comes to. */
export function parametersOf(choice: ModelChoice): Parameters {
  if (typeof choice === 'object') return choice;
  return choice === 'yours' ? (readerModel.value?.parameters ?? bookModel) : bookModel;
}

/** The images to choose from: the reader's with the reader's model, else the book's. */
export const imagesOf = (choice: ModelChoice): readonly (readonly number[])[] =>
  (choice === 'yours' ? (readerModel.value ?? bookTrained) : bookTrained).images;

const codes = new WeakMap<Parameters, string>();

function codeOf(parameters: Parameters): string {
  const code = codes.get(parameters) ?? encodeParameters(parameters);
  codes.set(parameters, code);
  return code;
}

/** A link carries the weights of a model that is not the book's; read where they are the reader's own, they are that. */
const modelSetting: Setting<ModelChoice> = {
  name: 'the model',
  initial: 'book',
  read(text): Typed<ModelChoice> {
    if (text === 'book') return { ok: true, value: text };
    const own = readerModel.peek();
    if (own !== null && codeOf(own.parameters) === text) return { ok: true, value: 'yours' };
    return decodeParameters(text);
  },
  write: (choice) => (parametersOf(choice) === bookModel ? 'book' : codeOf(parametersOf(choice))),
  say: (choice) => saidModels[kindOf(choice)],
};

const imageSetting: Setting<ImageChoice> = {
  name: 'the image x',
  initial: 0,
  choices: [...bookImages.keys(), notesImage],
  read(text): Typed<ImageChoice> {
    if (text === 'notes') return { ok: true, value: notesImage };
    if (!/^\s*\d+\s*$/.test(text)) return readPixels(text);
    const place = Number(text);
    if (place >= 1 && place <= bookImages.length) return { ok: true, value: place - 1 };
    return { ok: false, problem: `There is no image ${quote(text)}: the images are 1 to ${bookImages.length}.` };
  },
  write(choice) {
    if (typeof choice === 'number') return String(choice + 1);
    return isNotesImage(choice) ? 'notes' : choice.join(' ');
  },
  say: imageInWords,
};

/** Spread it into a figure's settings table. */
export const subjectTable: SettingsTable<SubjectValues> = {
  model: modelSetting,
  image: imageSetting,
  qShift1: numberSetting(0, shiftDomains[0]),
  qShift2: numberSetting(0, shiftDomains[1]),
  qScale: numberSetting(1, scaleDomain),
};

/** The subject that the settings choose. In a `computed` it follows the reader's model. */
export function subjectOf({ model, image, qShift1, qShift2, qScale }: SubjectValues): Subject {
  return subjectAt(parametersOf(model), pixelsOf(image), { shift: [qShift1, qShift2], scale: qScale });
}

/** As it reads in a sentence: "the book’s model, image 1 and the encoder’s $q$". */
export function subjectInWords({ model, image, qShift1, qShift2, qScale }: SubjectValues): string {
  const shifted = qShift1 !== 0 || qShift2 !== 0;
  const moved = `moved by (${shortest(qShift1)}, ${shortest(qShift2)})`;
  const scaled = `${shortest(qScale)} times as wide`;
  const changes = [...(shifted ? [moved] : []), ...(qScale === 1 ? [] : [scaled])];
  const q = changes.length === 0 ? 'the encoder’s $q$' : `the encoder’s $q$ ${changes.join(' and ')}`;
  return `${subjectTable.model.say(model)}, ${imageInWords(image)} and ${q}`;
}
