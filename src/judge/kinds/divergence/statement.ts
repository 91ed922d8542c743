import type { PairSpec } from '../../distributions.ts';
import { givenPair } from '../../givens.ts';
import type { Question } from '../../statement.ts';

export const divergenceStatement = (pair: PairSpec): Question => {
  const [q, p] = givenPair(pair);
  return {
    givens: [q, p],
    asked: { tex: '\\KL{\\q}{\\p}', words: 'D(q ‖ p)' },
    question: `How far is ${q.words} from ${p.words}? Give D(q ‖ p) in nats.`,
  };
};
