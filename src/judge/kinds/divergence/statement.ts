import type { PairSpec } from '../../distributions.ts';
import { givenPair } from '../../givens.ts';
import type { Statement } from '../../statement.ts';

export const divergenceStatement = (pair: PairSpec): Statement => {
  const [q, p] = givenPair(pair);
  return {
    givens: [q, p],
    asked: { tex: '\\KL{\\q}{\\p}', words: 'D(q ‖ p)' },
    question: `How far is ${q.words} from ${p.words}? Give D(q ‖ p) in nats.`,
  };
};
