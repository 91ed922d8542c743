import { isOfOutcomes } from '../../distributions.ts';
import { given } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import type { EntropySpec } from './problem.ts';

export const entropyStatement = ({ p }: EntropySpec): Question => {
  const givenP = given('p', p);
  return {
    givens: [givenP],
    asked: { tex: 'H(\\p)', words: 'H(p)' },
    question: `What is the ${isOfOutcomes(p) ? 'entropy' : 'differential entropy'} H(p) of ${givenP.words}? Give it in nats.`,
  };
};
