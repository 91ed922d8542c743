import { closedForm, defineDerivation, type Evaluation } from '../../src/claims/derivation.ts';
import { gaussHermite, multivariateNormal, type Vector2 } from '../../src/math/index.ts';

interface Pair {
  shift: number;
  qCorrelation: number;
  pCorrelation: number;
}
type Integrand = (z: Vector2) => number;

const covariance = (correlation: number) => [
  [1, correlation],
  [correlation, 1],
];
const determinant = (correlation: number) => (1 - correlation) * (1 + correlation);

/** vᵀ Σ⁻¹ v for the covariance with unit variances and this correlation. */
const squaredDistance = ([x, y]: Vector2, correlation: number) =>
  (x * x - 2 * correlation * x * y + y * y) / determinant(correlation);

const logDeterminantRatio = ({ qCorrelation, pCorrelation }: Pair) =>
  Math.log(determinant(pCorrelation) / determinant(qCorrelation));

/** E_q f(z) by the tensor product of Gauss–Hermite rules: z = μ + √2·L·x, with L the Cholesky factor of Σ_q. */
function tensorRule({ shift, qCorrelation }: Pair, f: Integrand, points: number): number {
  const { nodes, weights } = gaussHermite(points);
  const conditionalSd = Math.sqrt(determinant(qCorrelation));
  let sum = 0;
  for (const [i, x] of nodes.entries()) {
    for (const [j, y] of nodes.entries()) {
      const z: Vector2 = [shift + Math.SQRT2 * x, Math.SQRT2 * (qCorrelation * x + conditionalSd * y)];
      sum += ((weights[i] ?? 0) * (weights[j] ?? 0) * f(z)) / Math.PI;
    }
  }
  return sum;
}

/** The error is what four more points in each dimension change. */
function expectationUnderQ(pair: Pair, f: Integrand, constant = 0): Evaluation {
  const value = tensorRule(pair, f, 16);
  return { value: constant + value, error: Math.abs(value - tensorRule(pair, f, 12)), method: 'quadrature' };
}

const fromQ = ({ shift }: Pair, [x, y]: Vector2): Vector2 => [x - shift, y];

const traceTerm = ({ qCorrelation, pCorrelation }: Pair) =>
  (2 * (1 - pCorrelation * qCorrelation)) / determinant(pCorrelation);

const meanTerm = ({ shift, pCorrelation }: Pair) => squaredDistance([shift, 0], pCorrelation);

export default defineDerivation({
  title: 'The divergence between two Gaussians with full covariance',
  setting: String.raw`Under $\q$, $z$ has mean $\mu_q = (m, 0)\T$ and covariance $\Sigma_q = \bigl(\begin{smallmatrix}1 & \rho_q\\ \rho_q & 1\end{smallmatrix}\bigr)$; under $\p$, mean $\mu_p = 0$ and covariance $\Sigma_p = \bigl(\begin{smallmatrix}1 & \rho_p\\ \rho_p & 1\end{smallmatrix}\bigr)$. The steps are the same in every dimension $d$; here $d = 2$.`,
  parameters: {
    shift: {
      label: 'mean of $q$, first coordinate',
      symbol: 'm',
      default: 1,
      min: -5,
      max: 5,
      step: 0.1,
      colour: 'encoder',
    },
    qCorrelation: {
      label: 'correlation under $q$',
      symbol: 'ρ_q',
      default: 0.8,
      min: -0.99,
      max: 0.99,
      step: 0.01,
      colour: 'encoder',
    },
    pCorrelation: {
      label: 'correlation under $p$',
      symbol: 'ρ_p',
      default: -0.3,
      min: -0.99,
      max: 0.99,
      step: 0.01,
      colour: 'prior',
    },
  },
  lines: [
    {
      id: 'definition',
      relation: 'start',
      tex: String.raw`\KL{\q}{\p} = \E_{\q}\bigl[\log \q(z) - \log \p(z)\bigr]`,
      reason: String.raw`the definition, an expectation under $\q$`,
      value(pair) {
        const q = multivariateNormal([pair.shift, 0], covariance(pair.qCorrelation));
        const p = multivariateNormal([0, 0], covariance(pair.pCorrelation));
        return expectationUnderQ(pair, (z) => q.logProb(z) - p.logProb(z));
      },
    },
    {
      id: 'log-densities',
      relation: '=',
      tex: String.raw`\tfrac12\,\E_{\q}\Bigl[\log\frac{\det\Sigma_p}{\det\Sigma_q} - {(z-\mu_q)\T}\Sigma_q^{-1}{(z-\mu_q)} + {(z-\mu_p)\T}\Sigma_p^{-1}{(z-\mu_p)}\Bigr]`,
      reason: String.raw`both log-densities written out; the two terms $\tfrac d2\log 2\pi$ cancel`,
      rewrites: true,
      value: (pair) =>
        expectationUnderQ(pair, (z) => {
          const ownDistance = squaredDistance(fromQ(pair, z), pair.qCorrelation);
          return (logDeterminantRatio(pair) - ownDistance + squaredDistance(z, pair.pCorrelation)) / 2;
        }),
    },
    {
      id: 'own-distance',
      relation: '=',
      tex: String.raw`\tfrac12\log\frac{\det\Sigma_p}{\det\Sigma_q} - \frac d2 + \tfrac12\,\E_{\q}\bigl[{(z-\mu_p)\T}\Sigma_p^{-1}{(z-\mu_p)}\bigr]`,
      reason: String.raw`$v\T A v = \tr(A v v\T)$, and $\E_{\q}[(z-\mu_q)(z-\mu_q)\T] = \Sigma_q$, so the first form has mean $\tr(\Sigma_q^{-1}\Sigma_q) = d$`,
      value: (pair) =>
        expectationUnderQ(pair, (z) => squaredDistance(z, pair.pCorrelation) / 2, logDeterminantRatio(pair) / 2 - 1),
    },
    {
      id: 'split-about-mean',
      relation: '=',
      tex: String.raw`\tfrac12\log\frac{\det\Sigma_p}{\det\Sigma_q} - \frac d2 + \tfrac12\,\E_{\q}\bigl[{(z-\mu_q)\T}\Sigma_p^{-1}{(z-\mu_q)}\bigr] + \tfrac12{(\mu_p-\mu_q)\T}\Sigma_p^{-1}{(\mu_p-\mu_q)}`,
      reason: String.raw`$z-\mu_p = (z-\mu_q) + (\mu_q-\mu_p)$, and the cross terms have mean zero`,
      value: (pair) =>
        expectationUnderQ(
          pair,
          (z) => squaredDistance(fromQ(pair, z), pair.pCorrelation) / 2,
          (logDeterminantRatio(pair) - 2 + meanTerm(pair)) / 2,
        ),
    },
    {
      id: 'trace',
      relation: '=',
      tex: String.raw`\tfrac12\log\frac{\det\Sigma_p}{\det\Sigma_q} - \frac d2 + \tfrac12\tr\bigl(\Sigma_p^{-1}\Sigma_q\bigr) + \tfrac12{(\mu_p-\mu_q)\T}\Sigma_p^{-1}{(\mu_p-\mu_q)}`,
      reason: 'the same trace rule, with the other matrix',
      value: (pair) => closedForm(logDeterminantRatio(pair) / 2 - 1 + traceTerm(pair) / 2 + meanTerm(pair) / 2),
    },
    {
      id: 'collected',
      relation: '=',
      tex: String.raw`\tfrac12\Bigl(\tr\bigl(\Sigma_p^{-1}\Sigma_q\bigr) + {(\mu_p-\mu_q)\T}\Sigma_p^{-1}{(\mu_p-\mu_q)} - d + \log\frac{\det\Sigma_p}{\det\Sigma_q}\Bigr)`,
      reason: 'collected',
      value: (pair) => closedForm((traceTerm(pair) + meanTerm(pair) - 2 + logDeterminantRatio(pair)) / 2),
    },
  ],
});
