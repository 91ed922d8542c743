import { defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { onceFor } from '../../src/math/once.ts';
import { quantitiesOf, type Subject } from '../../src/models/toy-vae/index.ts';
import { logPeak } from '../../src/models/toy-vae/model/decoder.ts';
import { decodedMisfit, type DecodedMisfit } from '../../src/models/toy-vae/exact/decoded-misfit.ts';
import { observationVarianceOf } from '../../src/models/toy-vae/model/parameters.ts';

const misfitOf = onceFor(({ parameters, x, q }: Subject) => decodedMisfit(parameters, x, q));

/** −(9/2) log 2πσ² less some of the squared distances over 2σ². */
function lessSquares(subject: Subject, ...parts: readonly (keyof DecodedMisfit)[]) {
  const variance = observationVarianceOf(subject.parameters);
  const misfit = misfitOf(subject);
  const scaled = parts.map((part) => ({
    value: -misfit[part].value / (2 * variance),
    error: misfit[part].error / (2 * variance),
  }));
  return quadratureSum(logPeak(variance), ...scaled);
}

export default defineModelDerivation({
  title: 'The reconstruction term is squared error, and what the decoder’s spread adds to it',
  setting: String.raw`The toy VAE with a model, an image $\data{x}$ and a Gaussian $\encoder{q(z\mid x)}$ of your choice, and $\decoder{p(x\mid z)}=\N(\decoder{\mu(z)},\sigma^2I)$.`,
  parameters: {},
  lines: [
    {
      id: 'reconstruction',
      relation: 'start',
      tex: String.raw`\E_{\q}\bigl[\log \decoder{p(x\mid z)}\bigr]`,
      reason: 'the reconstruction term of the ELBO',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).reconstruction()),
    },
    {
      id: 'gaussian',
      relation: '=',
      tex: String.raw`-\tfrac92\log 2\pi\sigma^2-\frac1{2\sigma^2}\,\E_{\q}\bigl[\lVert\data{x}-\decoder{\mu(z)}\rVert^2\bigr]`,
      reason: String.raw`the log-density of $\decoder{p(x\mid z)}$; its first part does not depend on $z$`,
      value: (_, subject) => lessSquares(subject, 'mean'),
    },
    {
      id: 'spread',
      relation: '=',
      tex: String.raw`-\tfrac92\log 2\pi\sigma^2-\frac1{2\sigma^2}\Bigl(\lVert\data{x}-\E_{\q}\decoder{\mu(z)}\rVert^2+\tr\mathrm{Cov}_{\q}\bigl[\decoder{\mu(z)}\bigr]\Bigr)`,
      reason: 'a mean square is the square of the mean plus the variance, pixel by pixel',
      value: (_, subject) => lessSquares(subject, 'ofMean', 'spread'),
    },
    {
      id: 'without-spread',
      relation: '≤',
      tex: String.raw`-\tfrac92\log 2\pi\sigma^2-\frac1{2\sigma^2}\lVert\data{x}-\E_{\q}\decoder{\mu(z)}\rVert^2`,
      reason: 'a variance is not negative. From here on nothing is left that holds the spread of the decoded means',
      value: (_, subject) => lessSquares(subject, 'ofMean'),
      slack: {
        says: String.raw`the spread of the decoded means, $\tr\mathrm{Cov}_{\q}[\decoder{\mu(z)}]/2\sigma^2$`,
        value(_, subject) {
          const { value, error } = misfitOf(subject).spread;
          const twice = 2 * observationVarianceOf(subject.parameters);
          return quadratureSum(0, { value: value / twice, error: error / twice });
        },
      },
    },
  ],
});
