import { before, learningRate, moved, pass } from '../by-hand.ts';

/** What the programs print: the numbers of the example by hand, to the digits printed; and what a seed moves, as a range. */
export default {
  mean: Array.from(before.mean),
  draw: before.z,
  'log p': [before.reconstruction],
  KL: [before.kl],
  'before the step': [before.estimate],
  'after the step': [pass(moved(learningRate)).estimate],
  trained: { from: -0.3, to: -0.05 },
};
