import { expect, test } from 'vitest';
import { createModel, images, reach } from '../../../src/apps/start/model.ts';
import { lesson } from '../../../src/apps/start/words.ts';
import { bookModel, decode, encode } from '../../../src/models/toy-vae/index.ts';

test('an image is chosen together with the middle of the encoder’s guess, and undone with it', () => {
  const { settings, scene, choose } = createModel();
  const before = settings.values.value;
  choose(5);
  const { mean } = encode(bookModel, images[4]!);
  expect(scene.value.x).toEqual(images[4]);
  scene.value.z.forEach((z, j) => expect(z).toBeCloseTo(mean[j]!, 2));
  expect(scene.value.means).toEqual([...decode(bookModel, scene.value.z)]);
  settings.undo();
  expect(settings.values.value).toEqual(before);
});

test('draws are seeded: the same presses give the same codes, and each press another', () => {
  const [one, other] = [createModel(), createModel()];
  const codes = [one, other].map((model) => {
    model.drawFromPrior();
    const first = model.scene.value.z;
    model.drawFromEncoder();
    return [first, model.scene.value.z];
  });
  expect(codes[0]).toEqual(codes[1]);
  expect(codes[0]![0]).not.toEqual(codes[0]![1]);
});

test('the prior’s draws are spread as the standard normal, within the plane', () => {
  const model = createModel();
  const draws = Array.from({ length: 400 }, () => {
    model.drawFromPrior();
    return model.scene.value.z;
  }).flat();
  expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(reach);
  expect(draws.reduce((sum, z) => sum + z, 0) / draws.length).toBeCloseTo(0, 0);
  expect(draws.reduce((sum, z) => sum + z * z, 0) / draws.length).toBeCloseTo(1, 0);
});

test('the sentence tells a code that the encoder guesses from one that only the prior does, and from one far out', () => {
  const { settings, scene } = createModel();
  expect(lesson(scene.value)).toMatch(/^This \$z\$ lies where the encoder guesses/);
  settings.set({ z1: 1, z2: 0 });
  expect(lesson(scene.value)).toMatch(/^The encoder does not guess here, but the prior does/);
  settings.set({ z1: 3, z2: 0 });
  // e^(−9/2) = 0.0111
  expect(lesson(scene.value)).toMatch(/^So far out lie 1\.11 % of the prior’s draws\./);
});
