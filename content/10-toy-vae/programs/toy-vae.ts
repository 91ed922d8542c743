// #region show
// The whole of TensorFlow.js has everything in one package: import it from '@tensorflow/tfjs'.
import * as tf from '@tensorflow/tfjs-core';

const noiseVariance = 0.1; // of a pixel about its decoded mean

let seed = 1; // of the next draw
const normal = (shape: number[], sd = 1) => tf.randomNormal(shape, 0, sd, 'float32', seed++);
const uniform = (shape: number[], from: number, to: number) => tf.randomUniform(shape, from, to, 'float32', seed++);

/** A layer’s weights, outputs × inputs, and its biases: what training changes. */
const layer = (inputs: number, outputs: number, bias: number) => ({
  W: tf.variable(normal([outputs, inputs], inputs ** -0.5)),
  b: tf.variable(tf.fill([outputs], bias)),
});
type Network = readonly [hidden: ReturnType<typeof layer>, output: ReturnType<typeof layer>];

const newModel = (): { decoder: Network; encoder: Network } => ({
  decoder: [layer(2, 4, 0.5), layer(4, 9, 0)],
  encoder: [layer(9, 6, 0.5), layer(6, 4, 0)],
});
type Model = ReturnType<typeof newModel>;

function through([hidden, output]: Network, input: tf.Tensor): tf.Tensor {
  const units = tf.relu(tf.add(tf.matMul(input, hidden.W, false, true), hidden.b));
  return tf.add(tf.matMul(units, output.W, false, true), output.b);
}
const decode = ({ decoder }: Model, z: tf.Tensor) => tf.sigmoid(through(decoder, z));

/** The mean of one estimate of the ELBO per image. Pixels and latents are summed. */
function elbo(model: Model, x: tf.Tensor, noise: tf.Tensor): tf.Scalar {
  const [mean, logVariance] = tf.split(through(model.encoder, x), 2, 1) as [tf.Tensor, tf.Tensor];
  const z = tf.add(mean, tf.mul(tf.exp(tf.mul(0.5, logVariance)), noise));
  const squares = tf.sum(tf.squaredDifference(x, decode(model, z)), 1);
  const constant = -4.5 * Math.log(2 * Math.PI * noiseVariance);
  const logLikelihood = tf.sub(constant, tf.div(squares, 2 * noiseVariance));
  const spread = tf.sub(tf.expm1(logVariance), logVariance);
  const kl = tf.mul(0.5, tf.sum(tf.add(tf.square(mean), spread), 1));
  return tf.mean(tf.sub(logLikelihood, kl));
}

/** Tiles that are lit from a direction (a, b), row by row, with a little noise. */
function litTiles(count: number): tf.Tensor2D {
  const [a, b] = [uniform([count, 1], -1, 1), uniform([count, 1], -1, 1)];
  const column = tf.tensor([-1, 0, 1, -1, 0, 1, -1, 0, 1]);
  const row = tf.tensor([-1, -1, -1, 0, 0, 0, 1, 1, 1]);
  const light = tf.tanh(tf.mul(1.2, tf.add(tf.mul(a, column), tf.mul(b, row))));
  const tiles = tf.add(0.5, tf.mul(0.5, light));
  return tf.clipByValue(tf.add(tiles, normal([count, 9], 0.03)), 0, 1);
}

function train(model: Model, images: tf.Tensor2D, steps: number, batch = 64): void {
  const adam = tf.train.adam(0.01);
  for (let step = 0; step < steps; step++)
    tf.tidy(() => {
      const chosen = tf.cast(uniform([batch], 0, images.shape[0]), 'int32');
      const [x, noise] = [tf.gather(images, chosen), normal([batch, 2])];
      adam.minimize(() => tf.neg(elbo(model, x, noise)));
    });
}

/** The example on paper: the k-th of the weights is sin k, and a step of 0.01 goes up. */
function checkByHand(print: (line: string) => void): void {
  const model = newModel();
  let k = 0;
  for (const { W, b } of [...model.decoder, ...model.encoder])
    for (const array of [W, b]) {
      const sines = Array.from({ length: array.size }, () => Number(Math.sin(++k).toFixed(3)));
      array.assign(tf.tensor(sines, array.shape));
    }
  const x = tf.tensor2d([[0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4]]);
  const estimate = () => elbo(model, x, tf.tensor2d([[0.5, -1]]));
  print(`before the step: ${estimate().dataSync()[0]!.toFixed(4)}`);
  tf.train.sgd(0.01).minimize(() => tf.neg(estimate()));
  print(`after the step: ${estimate().dataSync()[0]!.toFixed(4)}`);
}

/** All of it. The picture returned, eight means above eight images, is for tf.browser.toPixels. */
export function toyVae(print: (line: string) => void, steps = 2000): tf.Tensor2D {
  checkByHand(print);
  const [model, images] = [newModel(), litTiles(512)];
  train(model, images, steps);
  const noise = normal([20 * 512, 2]);
  print(
    `trained: ELBO ${elbo(model, tf.tile(images, [20, 1]), noise)
      .dataSync()[0]!
      .toFixed(2)}`,
  );
  const means = decode(model, normal([8, 2]));
  const samples = tf.add(means, normal([8, 9], noiseVariance ** 0.5));
  const tiles = tf.transpose(tf.reshape(tf.stack([means, samples]), [2, 8, 3, 3]), [0, 2, 1, 3]);
  return tf.clipByValue(tf.reshape(tiles, [6, 24]), 0, 1);
}
// #endregion
