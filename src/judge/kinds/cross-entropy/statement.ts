import type { PairSpec } from '../../distributions.ts';
import { givenPair } from '../../givens.ts';
import type { Question } from '../../statement.ts';

export const crossEntropyStatement = (pair: PairSpec): Question => {
  const [q, p] = givenPair(pair);
  return {
    givens: [q, p],
    asked: { tex: 'H(\\q, \\p)', words: 'H(q, p)' },
    question: `What is the cross-entropy H(q, p) of ${q.words} and ${p.words}, the expectation taken under q? Give it in nats.`,
  };
};
