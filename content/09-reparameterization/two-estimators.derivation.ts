import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import {
  DECODER_UNITS,
  encoderExpectation,
  LATENTS,
  quantitiesOf,
  type Subject,
} from '../../src/models/toy-vae/index.ts';
import { forwards } from './forwards.ts';

const firstSd = ({ q }: Subject) => Math.exp(q.logVariance[0]! / 2);

/** Central differences of order eight: g′(0) is these multiples of g(jh) − g(−jh), over h. */
const differenceWeights = [4 / 5, -1 / 5, 4 / 105, -1 / 280];
/** In sds of q: beyond the difference's own error, some 1e-13, and its rounding, as much again. */
const step = 0.02;

const slopeAtZero = (g: (by: number) => number) =>
  differenceWeights.reduce((sum, weight, at) => sum + weight * (g((at + 1) * step) - g(-(at + 1) * step)), 0) / step;

/** The same model in the coordinates of the noise: decode(μ + s ⊙ ε), whose latents are ε, from N(0, I). */
function overNoise({ parameters, x, q }: Subject): Subject {
  const { W1, b1 } = parameters;
  const sds = Array.from(q.logVariance, (logVariance) => Math.exp(logVariance / 2));
  const within = Array.from({ length: DECODER_UNITS * LATENTS }, (_, at) => W1[at]! * sds[at % LATENTS]!);
  const biases = Array.from(b1, (bias, k) => bias + W1[LATENTS * k]! * q.mean[0]! + W1[LATENTS * k + 1]! * q.mean[1]!);
  const noise = { mean: [0, 0], logVariance: [0, 0] };
  return { parameters: { ...parameters, W1: within, b1: biases }, x, q: noise, encoderQ: noise };
}

export default defineModelDerivation({
  title: 'One slope, two estimates',
  setting: String.raw`Here $f(z)=\log\decoder{p(x\mid z)}$, and $\q$ is the Gaussian with mean $\mu$ and standard deviations $s$. The slope is that of $\E_{\q}[f(z)]$ in the first mean, $\mu_1$. The constant $c$ is yours.`,
  parameters: {
    baseline: { label: 'baseline', symbol: 'c', default: 1, min: -50, max: 50, step: 0.5, colour: 'ink' },
  },
  lines: [
    {
      id: 'slope',
      relation: 'start',
      tex: String.raw`\frac{\partial}{\partial\mu_1}\,\E_{\q}\bigl[f(z)\bigr]`,
      reason: String.raw`what we want: here measured by moving $\mu_1$ to both sides`,
      value(_, subject) {
        const moved = (noise: number) => (by: number) => Math.exp(by * noise - (by * by) / 2);
        return quadratureSum(
          0,
          quantitiesOf(subject).underQ((log) => (log.likelihood * slopeAtZero(moved(log.noise[0]))) / firstSd(subject)),
        );
      },
    },
    {
      id: 'inside',
      relation: '=',
      tex: String.raw`\int f(z)\,\frac{\partial \q(z)}{\partial\mu_1}\,\d z`,
      reason: String.raw`the derivative is taken inside: only $\q$ depends on $\mu_1$`,
      rewrites: true,
      value: (_, subject) =>
        quadratureSum(
          0,
          quantitiesOf(subject).underQ((log) => {
            const density = Math.exp(log.q);
            const derivative = (density * log.noise[0]) / firstSd(subject);
            return (log.likelihood * derivative) / density;
          }),
        ),
    },
    {
      id: 'score',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[f(z)\,\frac{\partial\log \q(z)}{\partial\mu_1}\Bigr]`,
      reason: String.raw`$\partial \q=\q\,\partial\log \q$. This is the score-function estimate: draw $z$, and weigh its score by $f$`,
      rewrites: true,
      value(_, subject) {
        const logMoved = (noise: number) => (by: number) => -((noise - by) ** 2) / 2;
        return quadratureSum(
          0,
          quantitiesOf(subject).underQ(
            (log) => (log.likelihood * slopeAtZero(logMoved(log.noise[0]))) / firstSd(subject),
          ),
        );
      },
    },
    {
      id: 'baseline',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[\bigl(f(z)-c\bigr)\,\frac{z_1-\mu_1}{s_1^2}\Bigr]`,
      reason: String.raw`the score of a Gaussian. Its mean is zero, so that any constant $c$ may be taken off $f$`,
      value: ({ baseline }, subject) =>
        quadratureSum(
          0,
          quantitiesOf(subject).underQ((log) => ((log.likelihood - baseline) * log.noise[0]) / firstSd(subject)),
        ),
    },
    {
      id: 'shift',
      relation: '=',
      tex: String.raw`-\int f(z)\,\frac{\partial \q(z)}{\partial z_1}\,\d z`,
      reason: String.raw`without $c$ again. Moving the bell one way is moving the point the other way`,
      value(_, subject) {
        const logRatio = (noise: number) => (by: number) => (noise ** 2 - (noise + by) ** 2) / 2;
        return quadratureSum(
          0,
          quantitiesOf(subject).underQ((log) => {
            const moved = logRatio(log.noise[0]);
            return (-log.likelihood * slopeAtZero((by) => Math.exp(moved(by)))) / firstSd(subject);
          }),
        );
      },
    },
    {
      id: 'parts',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[\frac{\partial f}{\partial z_1}(z)\Bigr]`,
      reason: String.raw`integration by parts along $z_1$ moves the slope from $\q$ to $f$. Far out $f\q$ vanishes, so nothing is left at the ends; at a kink $f$ has no jump, so nothing is left there`,
      value: (_, { parameters, x, q }) =>
        quadratureSum(
          0,
          encoderExpectation(parameters, x, ({ slope }) => slope[0], q),
        ),
    },
    {
      id: 'noise',
      relation: '=',
      tex: String.raw`\E_{\varepsilon}\Bigl[\frac{\partial f}{\partial z_1}(\mu+s\odot\varepsilon)\Bigr]`,
      reason: String.raw`$\mu+s\odot\varepsilon$ has the distribution $\q$: the mean over $z$ is a mean over noise`,
      value(_, subject) {
        const { parameters, x, q } = overNoise(subject);
        return quadratureSum(
          0,
          encoderExpectation(parameters, x, ({ slope }) => slope[0] / firstSd(subject), q),
        );
      },
    },
    {
      id: 'chain',
      relation: '=',
      tex: String.raw`\E_{\varepsilon}\Bigl[\frac{\partial}{\partial\mu_1}\,f(\mu+s\odot\varepsilon)\Bigr]`,
      reason: String.raw`the chain rule, with $\partial z_1/\partial\mu_1=1$. This is the pathwise estimate: draw $\varepsilon$, and differentiate along`,
      value(_, subject) {
        const { parameters, x, q } = overNoise(subject);
        const speed = 1 / firstSd(subject);
        return quadratureSum(
          0,
          encoderExpectation(parameters, x, ({ z }) => forwards(parameters, x, z, speed).growth, q),
        );
      },
    },
  ],
});
