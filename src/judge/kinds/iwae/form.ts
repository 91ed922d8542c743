import { logWeight, mostWeights, weight } from '../../form/bounds.ts';
import type { Field, Texts } from '../../form/field.ts';
import { listText } from '../../form/list-text.ts';
import type { KindForm } from '../form.ts';
import type { IwaeSpec } from './problem.ts';

const weightFields = (texts: Texts): readonly Field[] => {
  const inLogs = texts.weightsGiven === 'log-weights';
  return [
    {
      id: 'weights',
      side: null,
      label: inLogs ? 'log-weights log w' : 'weights w',
      name: inLogs ? 'the log-weights' : 'the weights',
      shape: 'vector',
      bounds: inLogs ? logWeight : weight,
      fewest: 1,
      most: mostWeights,
      entry: inLogs ? 'log-weight' : 'weight',
    },
    {
      id: 'weightsGiven',
      side: null,
      label: 'given as',
      name: 'what the weights are given as',
      shape: 'choice',
      choices: { weights: 'weights', 'log-weights': 'log-weights' },
    },
  ];
};

export const iwae: KindForm<IwaeSpec, 'weights' | 'weightsGiven'> = {
  name: 'Importance-weighted bound',
  chapter: 'tighter-bounds',
  asked: 'The logarithm of the mean of the weights, not the mean of their logarithms.',
  sides: {},
  families: [],
  own: ['weights', 'weightsGiven'],
  fieldsOf: (_family, texts) => weightFields(texts),
  write(spec) {
    const [weights, weightsGiven] = 'weights' in spec ? [spec.weights, 'weights'] : [spec.logWeights, 'log-weights'];
    return { family: 'normal', texts: { weights: listText(weights), weightsGiven } };
  },
  exampleOf: () => ({ kind: 'iwae', weights: [0.5, 0.2, 0.05] }),
};
