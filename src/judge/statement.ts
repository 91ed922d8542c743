import { writtenDistribution, writtenList, writtenNumber, writtenVector, type Written } from './written.ts';
import { coloured, type Letter } from './solution/terms.ts';
import type { DistributionSpec, PairSpec, ProblemSpec } from './spec.ts';

/** What a problem gives and what it asks. */
export interface Statement {
  /** One line each, in the book's macros and in words. */
  readonly givens: readonly Written[];
  /** The value asked for, as it is written. */
  readonly asked: Written;
  /** The whole problem as a sentence or two without TeX, which stands alone in print and in a file. */
  readonly question: string;
}

type SpecOf<K extends ProblemSpec['kind']> = Extract<ProblemSpec, { readonly kind: K }>;

const equation = (left: Written, right: Written): Written => ({
  tex: `${left.tex} = ${right.tex}`,
  words: `${left.words} = ${right.words}`,
});

const symbol = (name: string): Written => ({ tex: name, words: name });

const given = (letter: Letter, spec: DistributionSpec): Written => {
  const { tex, words } = writtenDistribution(spec);
  return { tex: `\\${letter} = ${coloured(letter, tex)}`, words: `${letter} = ${words}` };
};

const inNats = 'in nats';

const divergenceStatement = ({ q, p }: PairSpec): Statement => {
  const givens = [given('q', q), given('p', p)];
  const [first, second] = givens.map(({ words }) => words);
  return {
    givens,
    asked: { tex: '\\KL{\\q}{\\p}', words: 'D(q ‖ p)' },
    question: `How far is ${first} from ${second}? Give D(q ‖ p) ${inNats}.`,
  };
};

const crossEntropyStatement = ({ q, p }: PairSpec): Statement => {
  const givens = [given('q', q), given('p', p)];
  const [first, second] = givens.map(({ words }) => words);
  return {
    givens,
    asked: { tex: 'H(\\q, \\p)', words: 'H(q, p)' },
    question: `What is the cross-entropy H(q, p) of ${first} and ${second}, the expectation taken under q? Give it ${inNats}.`,
  };
};

const isOfOutcomes = (spec: DistributionSpec): boolean => 'bernoulli' in spec || 'categorical' in spec;

const entropyStatement = ({ p }: SpecOf<'entropy'>): Statement => {
  const givenP = given('p', p);
  return {
    givens: [givenP],
    asked: { tex: 'H(\\p)', words: 'H(p)' },
    question: `What is the ${isOfOutcomes(p) ? 'entropy' : 'differential entropy'} H(p) of ${givenP.words}? Give it ${inNats}.`,
  };
};

const subscript = (n: number): string =>
  [...String(n)].map((digit) => String.fromCodePoint(0x2080 + Number(digit))).join('');

const writtenObservation = (x: number | readonly number[]): Written =>
  typeof x === 'number' ? writtenNumber(x) : writtenVector(x);

/** x₁, x₂ or x₁, …, x₅ */
const series = (letter: string, count: number, log = false): Written => {
  const [tex, words] = log ? [`\\log ${letter}`, `log ${letter}`] : [letter, letter];
  const first = { tex: `${tex}_1`, words: `${words}₁` };
  if (count === 1) return first;
  const [texDots, dots] = count === 2 ? ['', ''] : [' \\dots,', ' …,'];
  return {
    tex: `${first.tex},${texDots} ${tex}_{${count}}`,
    words: `${first.words},${dots} ${words}${subscript(count)}`,
  };
};

const observationsOf = (count: number): Written => {
  const { tex, words } = count === 1 ? symbol('x') : series('x', count);
  return { tex: `\\data{${tex}}`, words };
};

const joined = (parts: readonly Written[]): Written => ({
  tex: parts.map(({ tex }) => tex).join(',\\, '),
  words: parts.map(({ words }) => words).join(', '),
});

const logLikelihoodStatement = ({ p, observations }: SpecOf<'log-likelihood'>): Statement => {
  const [givenP, count] = [given('p', p), observations.length];
  const names = observationsOf(count);
  const values = equation(names, joined(observations.map(writtenObservation)));
  const outcomes = 'categorical' in p ? ' The outcomes are numbered from 0.' : '';
  const draws = count === 1 ? 'of' : 'of the independent draws';
  return {
    givens: [givenP, values],
    asked: { tex: `\\log \\p(${names.tex})`, words: `log p(${names.words})` },
    question: `What is the log-likelihood ${draws} ${values.words} under ${givenP.words}?${outcomes} Give it ${inNats}.`,
  };
};

const elboStatement = ({ reconstruction, q, p }: SpecOf<'elbo'>): Statement => {
  const reconstructed = equation(
    { tex: '\\E_{\\q}[\\log \\decoder{p(x\\given z)}]', words: 'E_q[log p(x | z)]' },
    writtenNumber(reconstruction),
  );
  const givens = [given('q', q), given('p', p)];
  const [first, second] = givens.map(({ words }) => words);
  return {
    givens: [reconstructed, ...givens],
    asked: { tex: '\\mathrm{ELBO}', words: 'ELBO' },
    question: `The reconstruction term is ${reconstructed.words} nats, the encoder gives ${first}, and the prior is ${second}. What is the ELBO, ${inNats}?`,
  };
};

const iwaeStatement = (spec: SpecOf<'iwae'>): Statement => {
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
    question: `${have} ${weights.words}. ${give} give for the importance-weighted bound L${subscript(count)}, ${inNats}?`,
  };
};

const planarFlowStatement = ({ w, u, b, z, constrained }: SpecOf<'planar-flow'>): Statement => {
  const isScalar = w.length === 1;
  const vector = (xs: readonly number[]): Written => (isScalar ? writtenNumber(xs[0] ?? NaN) : writtenVector(xs));
  const [ofW, ofU, ofZ] = [
    equation(symbol('w'), vector(w)),
    equation(symbol('u'), vector(u)),
    equation(symbol('z'), vector(z)),
  ];
  const ofB = equation(symbol('b'), writtenNumber(b));
  const used = constrained ? { tex: '\\hat{u}', words: 'û' } : symbol('u');
  const flow: Written = {
    tex: `f(z) = z + ${used.tex} \\tanh(w \\cdot z + b)`,
    words: `f(z) = z + ${used.words} tanh(w·z + b)`,
  };
  const constraint: Written = {
    tex: '\\hat{u} = u + \\bigl(\\log(1 + e^{w \\cdot u}) - 1 - w \\cdot u\\bigr) \\frac{w}{\\lVert w \\rVert^2}',
    words: 'û = u + (log(1 + e^(w·u)) − 1 − w·u) w/‖w‖²',
  };
  const where = constrained ? `, where ${constraint.words},` : '';
  return {
    givens: [flow, ...(constrained ? [constraint] : []), ofW, ofU, ofB, ofZ],
    asked: {
      tex: '\\log \\left\\lvert \\det \\frac{\\partial f}{\\partial z} \\right\\rvert',
      words: 'log |det ∂f/∂z|',
    },
    question: `The planar flow ${flow.words}${where} has ${ofW.words}, ${ofU.words} and ${ofB.words}. What is log |det ∂f/∂z| at ${ofZ.words}, ${inNats}?`,
  };
};

/** What a problem gives and asks, in TeX and in words. */
export const statementOf = (spec: ProblemSpec): Statement => {
  switch (spec.kind) {
    case 'cross-entropy':
      return crossEntropyStatement(spec);
    case 'entropy':
      return entropyStatement(spec);
    case 'log-likelihood':
      return logLikelihoodStatement(spec);
    case 'elbo':
      return elboStatement(spec);
    case 'iwae':
      return iwaeStatement(spec);
    case 'planar-flow':
      return planarFlowStatement(spec);
    default:
      return divergenceStatement(spec);
  }
};
