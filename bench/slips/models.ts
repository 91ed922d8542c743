import { sum, type Family } from './slip.ts';

const ln = Math.log;

export const linearCollapse: Family = (draw) => {
  const eigenvalues = [draw.sd(), draw.sd(), draw.sd()];
  const variance = Number((draw.chance() / 2).toFixed(3));
  const beta = draw.sd();
  const level = beta * variance;
  const above = (least: number) => eigenvalues.filter((x) => x > least);
  const halves = (xs: readonly number[], of: (x: number) => number) => sum(xs.map(of)) / 2;
  const carried = above(level).map((x) => ln(x / level) / 2);
  return {
    spec: { kind: 'linear-collapse', eigenvalues, variance, beta },
    slips: {
      'the part of the decoder for λ': halves(above(level), (x) => ln((x - level) / level)),
      'the root of β': halves(above(Math.sqrt(beta) * variance), (x) => ln(x / (Math.sqrt(beta) * variance))),
      'λ squared': halves(above(Math.sqrt(level)), (x) => ln(x ** 2 / level)),
      'β added to σ²': halves(above(beta + variance), (x) => ln(x / (beta + variance))),
      'without the logarithm': halves(above(level), (x) => x / level),
      'the logarithm of λ less the level': halves(above(level), (x) => ln(x) - level),
      'the divergence of two normals': halves(above(level), (x) => x / level - 1 - ln(x / level)),
      'what collapsed counted as positive': halves(eigenvalues, (x) => Math.abs(ln(x / level))),
      'the logarithm of the sum': ln(sum(eigenvalues) / level) / 2,
      'the logarithm of the mean': ln(sum(eigenvalues) / 3 / level) / 2,
      'the smallest only': Math.min(...carried),
      'the smallest left out': sum(carried) - Math.min(...carried),
      'the first left out': sum(carried.slice(1)),
      'the logarithm squared': halves(above(level), (x) => ln(x / level) ** 2),
    },
  };
};

export const frechetOfNormals: Family = (draw) => {
  const [mq, sq, mp, sp] = [draw.mean(), draw.sd(), draw.mean(), draw.sd()];
  const [vq, vp, square] = [sq ** 2, sp ** 2, (mq - mp) ** 2];
  const right = square + (sq - sp) ** 2;
  return {
    spec: { kind: 'frechet', q: { mean: mq, sd: sq }, p: { mean: mp, sd: sp } },
    slips: {
      'plus before the cross term': square + (sq + sp) ** 2,
      'the difference of the variances': square + Math.abs(vq - vp),
      'the difference of the spreads not squared': square + Math.abs(sq - sp),
      'a variance for σ in q only': square + (vq - sp) ** 2,
      'a variance for σ in p only': square + (sq - vp) ** 2,
      'the variance of q in the cross term': square + vq + vp - 2 * vq,
      'the distances added': Math.abs(mq - mp) + Math.abs(sq - sp),
      'the means added': (mq + mp) ** 2 + (sq - sp) ** 2,
      'divided by the variance of p': square / vp + (sq - sp) ** 2,
      'the factor ½': right / 2,
      'the cross term four times': square + vq + vp - 4 * sq * sp,
      'the spreads subtracted': square - (sq - sp) ** 2,
      'the divergence': ln(sp / sq) + (vq + square) / (2 * vp) - 0.5,
    },
  };
};

export const frechetOfFull: Family = (draw) => {
  const covariance = () => {
    const [a, c] = [Number((draw.sd() ** 2).toFixed(4)), Number((draw.sd() ** 2).toFixed(4))];
    return { a, b: Math.round(Math.sqrt(a * c) * (draw.chance() - 0.5) * 100) / 100, c };
  };
  const [Q, P] = [covariance(), covariance()];
  const m = [draw.mean(), draw.mean()] as const;
  const square = m[0] ** 2 + m[1] ** 2;
  const rowsOf = ({ a, b, c }: typeof Q) => [
    [a, b],
    [b, c],
  ];
  const det = ({ a, b, c }: typeof Q) => a * c - b * b;
  const traces = Q.a + Q.c + P.a + P.c;
  const trace = Q.a * P.a + 2 * Q.b * P.b + Q.c * P.c;
  // The trace of the root of a 2 × 2 matrix M is √(tr M + 2√det M).
  const cross = Math.sqrt(trace + 2 * Math.sqrt(det(Q) * det(P)));
  return {
    spec: {
      kind: 'frechet',
      q: { means: m, covariance: rowsOf(Q) },
      p: { means: [0, 0], covariance: rowsOf(P) },
    },
    slips: {
      'plus before the cross term': square + traces + 2 * cross,
      'the root of the trace of the product': square + traces - 2 * Math.sqrt(trace),
      'the roots of the diagonal of the product':
        square + traces - 2 * (Math.sqrt(Q.a * P.a + Q.b * P.b) + Math.sqrt(Q.b * P.b + Q.c * P.c)),
      'the root of the determinant of the product': square + traces - 2 * Math.sqrt(det(Q) * det(P)),
      'the determinants for the traces': square + det(Q) + det(P) - 2 * Math.sqrt(det(Q) * det(P)),
      'the covariances compared entry by entry': square + (Q.a - P.a) ** 2 + 2 * (Q.b - P.b) ** 2 + (Q.c - P.c) ** 2,
      'the difference of the traces': square + Math.abs(Q.a + Q.c - P.a - P.c),
      'the first coordinate only': m[0] ** 2 + (Math.sqrt(Q.a) - Math.sqrt(P.a)) ** 2,
      'the first mean only': m[0] ** 2 + traces - 2 * cross,
      'the means added before squaring': (m[0] + m[1]) ** 2 + traces - 2 * cross,
      'the factor ½': (square + traces - 2 * cross) / 2,
    },
  };
};
