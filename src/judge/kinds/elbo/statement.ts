import { equation, givenPair } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenNumber } from '../../written.ts';
import type { ElboSpec } from './problem.ts';

export const elboStatement = ({ reconstruction, ...pair }: ElboSpec): Question => {
  const reconstructed = equation(
    { tex: '\\E_{\\q}[\\log \\decoder{p(x\\given z)}]', words: 'E_q[log p(x | z)]' },
    writtenNumber(reconstruction),
  );
  const [q, p] = givenPair(pair);
  return {
    givens: [reconstructed, q, p],
    asked: { tex: '\\mathrm{ELBO}', words: 'ELBO' },
    question: `The reconstruction term is ${reconstructed.words} nats, the encoder gives ${q.words}, and the prior is ${p.words}. What is the ELBO, in nats?`,
  };
};
