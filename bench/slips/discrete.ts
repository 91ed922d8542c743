import { sum, type Family } from './slip.ts';

const ln = Math.log;
const entropy = (p: readonly number[]): number => -sum(p.map((x) => x * ln(x)));
const binary = (q: number, p: number): number => -q * ln(p) - (1 - q) * ln(1 - p);

export const categorical: Family = (draw) => {
  const [q, p] = [draw.chances(3), draw.chances(3)];
  const terms = q.map((x, i) => x * ln(x / p[i]!));
  const right = sum(terms);
  const middle = q.map((x, i) => (x + p[i]!) / 2);
  const kl = (a: readonly number[], b: readonly number[]) => sum(a.map((x, i) => x * ln(x / b[i]!)));
  return {
    spec: { q: { categorical: q }, p: { categorical: p } },
    slips: {
      'the first outcome left out': right - terms[0]!,
      'the last outcome left out': right - terms[2]!,
      'log q/log p': sum(q.map((x, i) => (x * ln(x)) / ln(p[i]!))),
      'the mean over the outcomes': right / 3,
      'base 10 in one term only': right - terms[1]! * (1 - 1 / Math.LN10),
      'absolute values': sum(terms.map(Math.abs)),
      'the difference of the entropies': entropy(p) - entropy(q),
      'total variation': sum(q.map((x, i) => Math.abs(x - p[i]!))) / 2,
      'Jensen–Shannon': (kl(q, middle) + kl(p, middle)) / 2,
      'probabilities for their logarithms': sum(q.map((x, i) => x * (ln(x) - p[i]!))),
    },
  };
};

export const bernoulli: Family = (draw) => {
  const [q, p] = [draw.chance(), draw.chance()];
  const [one, zero] = [ln(q / p), ln((1 - q) / (1 - p))];
  return {
    spec: { q: { bernoulli: q }, p: { bernoulli: p } },
    slips: {
      '1 − p put as p in the second term': q * one + (1 - q) * ln((1 - q) / p),
      'the weights exchanged': (1 - q) * one + q * zero,
      'minus between the terms': q * one - (1 - q) * zero,
      'the mean over the outcomes': (q * one + (1 - q) * zero) / 2,
      'the weights of p': p * one + (1 - p) * zero,
    },
  };
};

export const entropyOfOutcomes: Family = (draw) => {
  const p = draw.chances(3);
  const right = entropy(p);
  return {
    spec: { kind: 'entropy', p: { categorical: p } },
    slips: {
      'one outcome left out': right + p[1]! * ln(p[1]!),
      'the mean over the outcomes': right / 3,
      perplexity: Math.exp(right),
      'log K': ln(3),
      Gini: 1 - sum(p.map((x) => x * x)),
      'the logarithms without their weights': -sum(p.map(ln)),
    },
  };
};

export const crossEntropyOfOutcomes: Family = (draw) => {
  const [q, p] = [draw.chances(3), draw.chances(3)];
  const terms = q.map((x, i) => -x * ln(p[i]!));
  const soft = p.map(Math.exp);
  return {
    spec: { kind: 'cross-entropy', q: { categorical: q }, p: { categorical: p } },
    slips: {
      'one outcome left out': terms[0]! + terms[2]!,
      'the binary cross-entropy of every class': sum(q.map((x, i) => binary(x, p[i]!))),
      'the mean over the classes': sum(terms) / 3,
      'the entropy of p': entropy(p),
      'softmax of the probabilities': -sum(q.map((x, i) => x * ln(soft[i]! / sum(soft)))),
    },
  };
};

export const likelihoodOfBernoulli: Family = (draw) => {
  const p = draw.chance();
  const [ones, zeros] = [1 + draw.whole(4), 1 + draw.whole(4)];
  const right = ones * ln(p) + zeros * ln(1 - p);
  const count = ones + zeros;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return {
    spec: {
      kind: 'log-likelihood',
      p: { bernoulli: p },
      observations: [...Array.from({ length: ones }, () => 1), ...Array.from({ length: zeros }, () => 0)],
    },
    slips: {
      'the binomial coefficient added': right + ln(factorial(count) / (factorial(ones) * factorial(zeros))),
      'each outcome counted once': ln(p) + ln(1 - p),
      'the logarithm of the expected value': ln((ones * p + zeros * (1 - p)) / count),
      'an observation of 1 left out': right - ln(p),
      'an observation of 0 left out': right - ln(1 - p),
    },
  };
};

export const likelihoodOfCategorical: Family = (draw) => {
  const p = draw.chances(4);
  const xs = Array.from({ length: 4 }, () => draw.whole(3));
  const logs = xs.map((x) => ln(p[x]!));
  return {
    spec: { kind: 'log-likelihood', p: { categorical: p }, observations: xs },
    slips: {
      'one place off': sum(xs.map((x) => ln(p[x + 1]!))),
      'a repeated outcome counted once': sum([...new Set(xs)].map((x) => ln(p[x]!))),
      'one observation left out': sum(logs.slice(1)),
      'the logarithm of the sum': ln(sum(xs.map((x) => p[x]!))),
    },
  };
};
