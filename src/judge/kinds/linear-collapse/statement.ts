import { equation, symbol } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenList, writtenNumber } from '../../written.ts';
import type { LinearCollapseProblem } from './problem.ts';

export const linearCollapseStatement = ({ eigenvalues, variance, beta }: LinearCollapseProblem): Question => {
  const count = eigenvalues.length;
  const lambda = equation({ tex: '\\data{\\lambda}', words: 'λ' }, writtenList(eigenvalues));
  const noise = equation({ tex: '\\decoder{\\sigma^2}', words: 'σ²' }, writtenNumber(variance));
  const ofBeta = equation({ ...symbol('β'), tex: '\\beta' }, writtenNumber(beta));
  const [data, asks] =
    count === 1
      ? [`the variance ${lambda.words} along their first principal direction, and there is one latent`, 'does it carry']
      : [
          `the variances ${lambda.words} along their first ${count} principal directions, and there are as many latents`,
          'do they carry together',
        ];
  return {
    givens: [lambda, noise, ofBeta],
    asked: symbol('R'),
    question: `A linear VAE is trained to its optimum with ${ofBeta.words}, while the variance of its decoder stays at ${noise.words}. The data have ${data}. How many nats ${asks}?`,
    isSaid: true,
  };
};
