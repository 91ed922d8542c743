import { equation, symbol } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenList, writtenNumber } from '../../written.ts';
import type { LinearCollapseProblem } from './problem.ts';

export const linearCollapseStatement = ({ eigenvalues, variance, beta }: LinearCollapseProblem): Question => {
  const count = eigenvalues.length;
  const lambda = equation({ tex: '\\data{\\lambda}', words: 'λ' }, writtenList(eigenvalues));
  const noise = equation({ tex: '\\decoder{\\sigma^2}', words: 'σ²' }, writtenNumber(variance));
  const ofBeta = equation({ ...symbol('β'), tex: '\\beta' }, writtenNumber(beta));
  const [along, asks] =
    count === 1
      ? ['along its latent', 'How many nats does the latent carry']
      : [`along its ${count} latents`, 'How many nats do the latents carry together'];
  return {
    givens: [lambda, noise, ofBeta],
    asked: symbol('R'),
    question: `A linear VAE is trained with ${ofBeta.words}. Its decoder has the variance ${noise.words}, and the data have the variance ${lambda.words} ${along}. ${asks} at the optimum?`,
  };
};
