import { beforeAll, describe, expect, test } from 'vitest';
import { idiomaticTrainer } from '../../../../bench/page/idiomatic.ts';
import { loadTensorFlow, type Tensor, type TensorFlow, type Variable } from '../../../../src/tensor/index.ts';
import { SHAPES, WEIGHT_NAMES, type WeightName } from '../../../../src/models/toy-vae/index.ts';
import { drawsOf } from '../../../../src/models/toy-vae/training/draws.ts';
import { batchLoss } from '../../../../src/models/toy-vae/training/loss.ts';
import { defaultSettings, klWeight, type TrainingSettings } from '../../../../src/models/toy-vae/training/settings.ts';
import {
  initialState,
  initialWeights,
  weightsFrom,
  type FloatWeights,
} from '../../../../src/models/toy-vae/training/state.ts';
import { createGradient, zeroGradient } from '../../../../src/models/toy-vae/training/step.ts';
import { createTrainer } from '../../../../src/models/toy-vae/training/trainer.ts';
import { IMAGES, relativeDistance, ROADS } from './fixtures.ts';

let tf: TensorFlow;
beforeAll(async () => {
  tf = await loadTensorFlow();
});

const shapeOf = (name: WeightName): number[] => (name.startsWith('b') ? [SHAPES[name][0]] : [...SHAPES[name]]);

function variablesOf(weights: FloatWeights): Record<WeightName, Variable> {
  const entries = WEIGHT_NAMES.map((name) => [name, tf.variable(tf.tensor(weights[name].slice(), shapeOf(name)))]);
  return Object.fromEntries(entries) as Record<WeightName, Variable>;
}

/** The loss of a step of the settings, as a function of the variables. */
function lossOf(variables: Record<WeightName, Variable>, settings: TrainingSettings, step: number): () => Tensor {
  const draws = drawsOf(settings.seed, settings.batchSize, 512)(step);
  const x = tf.gather(tf.tensor2d(IMAGES, [512, 9]), tf.tensor1d(draws.images, 'int32'));
  const noise = tf.tensor2d(settings.autoencoder ? draws.noise.map(() => 0) : draws.noise, [settings.batchSize, 2]);
  const terms = { ...settings, klWeight: settings.autoencoder ? 0 : klWeight(settings, step) };
  return () => batchLoss(tf, variables, x, noise, terms);
}

describe.each(ROADS)('with %s', (_, settings) => {
  test('the fused gradient is TensorFlow.js’s own, to float32’s precision', () => {
    const weights = initialWeights(5);
    const variables = variablesOf(weights);
    const { grads } = tf.variableGrads(lossOf(variables, settings, 3) as () => ReturnType<typeof batchLoss>);
    const gradient = zeroGradient();
    createGradient(IMAGES, settings)(weights, 3, gradient);
    const automatic = weightsFrom((name) => grads[variables[name].name]!.dataSync<'float32'>());
    expect(relativeDistance(gradient, automatic)).toBeLessThan(2e-6);
    tf.dispose([variables, grads]);
  });

  test('ten fused steps are ten idiomatic steps, to float32’s precision', async () => {
    const [fused, idiomatic] = await Promise.all([
      createTrainer(IMAGES, settings, initialState(3)),
      idiomaticTrainer(IMAGES, settings, initialState(3)),
    ]);
    fused.advance(10);
    idiomatic.advance(10);
    expect(fused.step).toBe(10);
    const [a, b] = [fused.state(), idiomatic.arrays()];
    expect(relativeDistance(a.weights, b.weights)).toBeLessThan(2e-5);
    expect(relativeDistance(a.firstMoments, b.firstMoments)).toBeLessThan(2e-5);
    expect(relativeDistance(a.secondMoments, b.secondMoments)).toBeLessThan(2e-5);
    expect(relativeDistance(a.weights, initialState(3).weights)).toBeGreaterThan(1e-3);
    fused.dispose();
    idiomatic.dispose();
  });
});

test('ten idiomatic steps are ten steps of TensorFlow.js’s own Adam', async () => {
  const settings = { ...defaultSettings, warmUpSteps: 0 };
  const variables = variablesOf(initialWeights(4));
  const adam = tf.train.adam(settings.learningRate);
  for (let step = 0; step < 10; step++) {
    adam.minimize(
      lossOf(variables, settings, step) as () => ReturnType<typeof batchLoss>,
      false,
      Object.values(variables),
    );
  }
  const trainer = await idiomaticTrainer(IMAGES, settings, initialState(4));
  trainer.advance(10);
  const stock = weightsFrom((name) => variables[name].dataSync<'float32'>());
  expect(relativeDistance(trainer.arrays().weights, stock)).toBeLessThan(2e-5);
  trainer.dispose();
  adam.dispose();
});
