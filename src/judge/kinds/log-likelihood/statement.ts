import { equation, given, series, symbol } from '../../givens.ts';
import type { Question } from '../../statement.ts';
import { writtenNumber, writtenVector, type Written } from '../../written.ts';
import type { LogLikelihoodSpec } from './problem.ts';

const writtenObservation = (x: number | readonly number[]): Written =>
  typeof x === 'number' ? writtenNumber(x) : writtenVector(x);

const observationsOf = (count: number): Written => {
  const { tex, words } = count === 1 ? symbol('x') : series('x', count);
  return { tex: `\\data{${tex}}`, words };
};

const joined = (parts: readonly Written[]): Written => ({
  tex: parts.map(({ tex }) => tex).join(',\\, '),
  words: parts.map(({ words }) => words).join(', '),
});

export const logLikelihoodStatement = ({ p, observations }: LogLikelihoodSpec): Question => {
  const [givenP, count] = [given('p', p), observations.length];
  const names = observationsOf(count);
  const values = equation(names, joined(observations.map(writtenObservation)));
  const outcomes = 'categorical' in p ? ' The outcomes are numbered from 0.' : '';
  const draws = count === 1 ? 'of' : 'of the independent draws';
  return {
    givens: [givenP, values],
    asked: { tex: `\\log \\p(${names.tex})`, words: `log p(${names.words})` },
    question: `What is the log-likelihood ${draws} ${values.words} under ${givenP.words}?${outcomes} Give it in nats.`,
  };
};
