import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import {
  forgetReaderModel,
  keepReaderModel,
  subjectTable,
  type SubjectValues,
} from '../../../src/toy/reader-model/index.ts';
import { SubjectPicker } from '../../../src/toy/reader-model/SubjectPicker.tsx';
import { createSettings } from '../../../src/kit/settings/settings.ts';
import { tileName } from '../../../src/kit/image/tile-name.ts';
import { trainedModel } from './fixtures.ts';

afterEach(forgetReaderModel);

function picker(change: Partial<SubjectValues>, hydrated: boolean): string {
  const settings = createSettings(subjectTable);
  settings.set(change);
  return renderToString(<SubjectPicker settings={settings} hydrated={hydrated} withQ />);
}
const radio = (html: string, part: string): string =>
  (html.match(/<input type="radio"[^>]*>/g) ?? []).find((input) => input.includes(part)) ?? 'none';

test('the picker has every image by name, the notes’ last, and the chosen one checked', () => {
  const html = picker({ image: 2 }, false);
  expect(html.match(/aria-label="image \d+, [a-z, ]+"/g)).toHaveLength(24);
  expect(radio(html, 'aria-label="image 3,')).toContain('checked');
  expect(radio(html, 'notes’ image')).not.toContain('checked');
  expect(radio(picker({ image: new Array(9).fill(0.2) }, false), 'an image of your own, even, dark')).toContain(
    'checked',
  );
});

test('the reader’s model is on offer only once the page is alive and there is one', () => {
  keepReaderModel(trainedModel(4));
  expect(radio(picker({}, false), 'value="yours"')).toContain('disabled');
  expect(radio(picker({}, true), 'value="yours"')).not.toContain('disabled');
  forgetReaderModel();
  expect(radio(picker({}, true), 'value="yours"')).toContain('disabled');
});

test('a model that came with a link is on offer beside the others', () => {
  expect(radio(picker({}, true), 'value="link"')).toBe('none');
  expect(radio(picker({ model: trainedModel(4).parameters }, true), 'value="link"')).toContain('checked');
});

test('images have short names for ears', () => {
  expect(tileName([0, 0, 0.5, 0, 0.5, 1, 0.5, 1, 1])).toBe('bright below right');
  expect(tileName([1, 1, 1, 0.5, 0.5, 0.5, 0, 0, 0])).toBe('bright above');
  expect(tileName([1, 0.5, 0, 1, 0.5, 0, 1, 0.5, 0])).toBe('bright left');
  expect(tileName([0.2, 0.2, 0.2, 0.2, 0.9, 0.2, 0.2, 0.2, 0.2])).toBe('bright centre');
  expect(tileName([0.8, 0.8, 0.8, 0.8, 0.1, 0.8, 0.8, 0.8, 0.8])).toBe('dark centre');
  expect(tileName(new Array(9).fill(0.5))).toBe('even, grey');
});
