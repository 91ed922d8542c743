import { expect, test, vi } from 'vitest';
import { takeFile } from '../../../../src/apps/homework/class/files.ts';
import type { ClassModel } from '../../../../src/apps/homework/class/model.ts';

const modelThat = () => {
  const [take, refuse] = [vi.fn<ClassModel['take']>(), vi.fn<ClassModel['refuse']>()];
  return { take, refuse, model: { take, refuse } as Partial<ClassModel> as ClassModel };
};

/** A file whose bytes come after so many milliseconds. */
const slowFile = (name: string, text: string, delay: number): File => {
  const file = new File([text], name);
  const bytes = file.arrayBuffer.bind(file);
  return Object.assign(file, {
    arrayBuffer: () => new Promise((resolve) => setTimeout(resolve, delay)).then(bytes),
  });
};

test('a file is taken, or refused with a sentence', async () => {
  const { model, take, refuse } = modelThat();
  await takeFile(model, new File(['Ann,24.11'], 'a.csv'));
  expect(take).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: 'Ann,24.11', file: 'a.csv' }));
  await takeFile(model, new File([], 'b.csv'));
  expect(refuse).toHaveBeenCalledExactlyOnceWith('b.csv is empty.');
});

test('of two files the one chosen last is taken, however long the first takes', async () => {
  const { model, take, refuse } = modelThat();
  await Promise.all([
    takeFile(model, slowFile('old.csv', 'Ann,1', 50)),
    takeFile(model, slowFile('old.pdf', '%PDF', 50)),
    takeFile(model, slowFile('new.csv', 'Ann,2', 5)),
  ]);
  expect(take).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ file: 'new.csv' }));
  expect(refuse).not.toHaveBeenCalled();
});
