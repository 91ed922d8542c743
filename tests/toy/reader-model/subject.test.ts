import { afterEach, describe, expect, test } from 'vitest';
import { bookImages, bookModel, encode, notesImage, quantitiesOf } from '../../../src/models/toy-vae/index.ts';
import {
  bookTrained,
  choiceOf,
  defaultSubject,
  encodeParameters,
  forgetReaderModel,
  imagesOf,
  keepReaderModel,
  readPixels,
  subjectInWords,
  subjectOf,
  subjectTable,
  type SubjectValues,
} from '../../../src/toy/reader-model/index.ts';
import { initialValues, readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';
import { trainedModel } from './fixtures.ts';

const namespace = { prefix: 's', version: 1 };
const initial = initialValues(subjectTable);
const linkOf = (values: SubjectValues): URLSearchParams => {
  const params = new URLSearchParams();
  writeSettings(subjectTable, namespace, values, params);
  return params;
};
const fromLink = (params: URLSearchParams | string) =>
  readSettings(subjectTable, namespace, new URLSearchParams(params));
const own = trainedModel(9);

afterEach(forgetReaderModel);

test('the settings begin with the default subject: the book’s model, its first image, the encoder’s q', () => {
  expect(subjectOf(initial)).toEqual(defaultSubject);
  expect(defaultSubject.parameters).toBe(bookModel);
  expect(defaultSubject.q).toEqual(encode(bookModel, bookTrained.images[0]!));
  expect(subjectInWords(initial)).toBe('the book’s model, image 1 and the encoder’s $q$');
});

test('q moves and widens from what the encoder says', () => {
  const { q, encoderQ } = subjectOf({ ...initial, qShift1: 0.5, qShift2: -2, qScale: 3 });
  expect(q.mean[0]).toBeCloseTo(encoderQ.mean[0]! + 0.5, 14);
  expect(q.mean[1]).toBeCloseTo(encoderQ.mean[1]! - 2, 14);
  for (const j of [0, 1]) expect(Math.exp((q.logVariance[j]! - encoderQ.logVariance[j]!) / 2)).toBeCloseTo(3, 13);
  expect(subjectInWords({ ...initial, image: notesImage, qShift2: -2, qScale: 3 })).toBe(
    'the book’s model, the notes’ image and the encoder’s $q$ moved by (0, −2) and 3 times as wide',
  );
});

describe('a link', () => {
  test('brings back the image and q', () => {
    for (const image of [0, 23, notesImage, [0, 1, 0.5, 0.25, 0.125, 1, 0, 0.3, 1 / 3]]) {
      const values = { ...initial, image, qShift1: 0.1 + 0.2, qScale: 0.25 };
      expect(fromLink(linkOf(values))).toEqual({ values, problems: [] });
    }
  });

  test('to the reader’s model gives the same numbers where that model is not', () => {
    keepReaderModel(own);
    const values: SubjectValues = { ...initial, model: 'yours', image: 3, qShift1: 1 };
    const here = subjectOf(values);
    const link = linkOf(values);
    expect(fromLink(link).values.model).toBe('yours');

    keepReaderModel(trainedModel(10));
    const elsewhere = fromLink(link);
    expect(elsewhere.problems).toEqual([]);
    expect(subjectOf(elsewhere.values)).toEqual(here);
    expect(quantitiesOf(subjectOf(elsewhere.values)).elbo()).toEqual(quantitiesOf(here).elbo());
    expect(subjectInWords(elsewhere.values)).toMatch(/^the model in the link, image 4/);
  });

  test('with nonsense gets a sentence for each, and the default', () => {
    const { values, problems } = fromLink('s.model=AAAA&s.image=25&s.qShift1=40&s.qScale=0');
    expect(values).toEqual(initial);
    expect(problems).toEqual([
      expect.stringContaining(
        'A model’s weights take 784 letters, and these are 4. Copy the link again, all of it. The figure shows the book’s model.',
      ),
      expect.stringContaining('There is no image “25”: the images are 1 to 24. The figure shows image 1.'),
      expect.stringContaining('“40” is too large'),
      expect.stringContaining('“0” is too small'),
    ]);
    expect(fromLink('s.image=0.1 0.2').problems[0]).toContain('An image has nine pixels');
  });

  test('keeps the weights that came with it when it is written again', () => {
    const params = new URLSearchParams({ 's.model': encodeParameters(own.parameters) });
    const { values } = fromLink(params);
    expect(linkOf(values).get('s.model')).toBe(params.get('s.model'));
  });
});

test('the reader’s model, once it is forgotten, gives way to the book’s, in words too', () => {
  const values: SubjectValues = { ...initial, model: 'yours' };
  keepReaderModel(own);
  expect(subjectOf(values).parameters).toEqual(own.parameters);
  expect(imagesOf('yours')).toEqual(own.images);
  forgetReaderModel();
  expect(subjectOf(values).parameters).toBe(bookModel);
  expect(imagesOf('yours')).toBe(bookTrained.images);
  expect(subjectInWords(values)).toMatch(/^the book’s model/);
});

describe('nine typed pixels', () => {
  test('are read however they are separated', () => {
    const pixels = { ok: true, value: notesImage };
    expect(readPixels('0.1 0.5 0.9\n0.2 0.6 0.8\n0.3 0.7 0.4')).toEqual(pixels);
    expect(readPixels('.1,.5,.9,.2,.6,.8,.3,.7,.4')).toEqual(pixels);
    expect(readPixels('0,1 0,5 0,9; 0,2 0,6 0,8; 0,3 0,7 0,4')).toEqual(pixels);
    expect(readPixels('1,0,1,0,1,0,1,0,1')).toEqual({ ok: true, value: [1, 0, 1, 0, 1, 0, 1, 0, 1] });
  });

  test('that are too few, outside 0 to 1 or no numbers are refused by a sentence', () => {
    const problemOf = (text: string) => {
      const reading = readPixels(text);
      return reading.ok ? 'no problem' : reading.problem;
    };
    expect(problemOf('0.5')).toBe('An image has nine pixels, row by row from the top, and here is one number.');
    expect(problemOf('')).toContain('0 numbers');
    expect(problemOf('0 0 0 0 0 0 0 0 1.5')).toBe('“1.5” is too large. For pixel 9, type a number from 0 to 1.');
    expect(problemOf('0 0 0 0 x 0 0 0 1')).toBe('“x” is not a number. For pixel 5, type a number from 0 to 1.');
  });

  test('are the book’s image where they are that to single precision', () => {
    expect(choiceOf(bookImages[7]!.map(Math.fround))).toBe(7);
    expect(choiceOf([...notesImage])).toEqual(notesImage);
  });
});
