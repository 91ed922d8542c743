import { sum, type Family } from './slip.ts';

const ln = Math.log;

export const iwae: Family = (draw) => {
  const logs = Array.from({ length: 4 }, () => Number((draw.mean() - 11).toFixed(2)));
  const logSum = (xs: readonly number[]) => ln(sum(xs.map(Math.exp)));
  const [K, all] = [logs.length, logSum(logs)];
  return {
    spec: { kind: 'iwae', logWeights: logs },
    slips: {
      '+ log K for − log K': all + ln(K),
      'log-sum-exp divided by K': all / K,
      'K − 1 for K': all - ln(K - 1),
      'one weight left out': logSum(logs.slice(1)) - ln(K - 1),
      'one weight left out, K kept': logSum(logs.slice(1)) - ln(K),
      'the largest less log K': Math.max(...logs) - ln(K),
      'the smallest': Math.min(...logs),
      'the median': [...logs]
        .sort((a, b) => a - b)
        .slice(1, 3)
        .reduce((a, b) => (a + b) / 2),
    },
  };
};

export const planarFlow: Family = (draw) => {
  const vector = (over: number): readonly [number, number] => [
    Number((draw.mean() / over).toFixed(3)),
    Number((draw.mean() / over).toFixed(3)),
  ];
  const [w, u, z] = [vector(1), vector(4), vector(4)];
  const b = Number((draw.mean() / 10).toFixed(2));
  const dot = (x: readonly [number, number], y: readonly [number, number]) => x[0] * y[0] + x[1] * y[1];
  const a = dot(w, z) + b;
  const slope = 1 - Math.tanh(a) ** 2;
  const log = (x: number) => ln(Math.abs(x));
  return {
    spec: { kind: 'planar-flow', w, u, b, z },
    slips: {
      '1 − tanh, not squared': log(1 + dot(w, u) * (1 - Math.tanh(a))),
      'w·z for w·u': log(1 + dot(w, z) * slope),
      'sech for sech²': log(1 + dot(w, u) / Math.cosh(a)),
      '− b for + b': log(1 + dot(w, u) * (1 - Math.tanh(dot(w, z) - b) ** 2)),
      'the first coordinate only': log(1 + w[0] * u[0] * slope),
      '1 − for 1 +': log(1 - dot(w, u) * slope),
      '1 + tanh² for 1 − tanh²': log(1 + dot(w, u) * (1 + Math.tanh(a) ** 2)),
    },
  };
};
