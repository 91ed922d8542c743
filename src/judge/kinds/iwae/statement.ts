import { equation, series, subscript } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenList } from '../../written.ts';
import type { IwaeSpec } from './problem.ts';

export const iwaeStatement = (spec: IwaeSpec): Question => {
  const [values, log] = 'weights' in spec ? [spec.weights, ''] : [spec.logWeights, 'log-'];
  const count = values.length;
  const weights = equation(series('w', count, log !== ''), writtenList(values));
  const [have, give] =
    count === 1
      ? [`One draw has the importance ${log}weight`, 'What does it']
      : [`${count} draws have the importance ${log}weights`, 'What do they'];
  return {
    givens: [weights],
    asked: { tex: `\\widehat{L}_{${count}}`, words: `L${subscript(count)}` },
    question: `${have} ${weights.words}. ${give} give for the importance-weighted bound L${subscript(count)}, in nats?`,
  };
};
