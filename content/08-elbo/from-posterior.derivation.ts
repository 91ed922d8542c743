import { closedForm, defineModelDerivation, quadratureSum } from '../../src/claims/derivation.ts';
import { quantitiesOf } from '../../src/models/toy-vae/index.ts';

export default defineModelDerivation({
  title: 'From the distance to the posterior',
  setting: String.raw`Start from what you would like to make small: the divergence of $\encoder{q(z\mid x)}$ from the exact posterior $\posterior{p(z\mid x)}$, which for this model you can see.`,
  parameters: {},
  lines: [
    {
      id: 'divergence',
      relation: 'start',
      tex: String.raw`\KL{\encoder{q(z\mid x)}}{\posterior{p(z\mid x)}} = \E_{\q}\bigl[\log\encoder{q(z\mid x)}-\log\posterior{p(z\mid x)}\bigr]`,
      reason: 'the definition',
      value: (_, subject) => quadratureSum(0, quantitiesOf(subject).klToPosterior()),
    },
    {
      id: 'bayes',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log\encoder{q(z\mid x)}-\log p(x,z)+\evidence{\log p(x)}\bigr]`,
      reason: String.raw`Bayes’ rule, $\log\posterior{p(z\mid x)}=\log p(x,z)-\evidence{\log p(x)}$`,
      value(_, subject) {
        const { logMeanWeight, underQ } = quantitiesOf(subject);
        const { value, error } = logMeanWeight();
        return quadratureSum(
          0,
          underQ((log) => log.q - log.prior - log.likelihood + value),
          { value: 0, error },
        );
      },
    },
    {
      id: 'constant',
      relation: '=',
      tex: String.raw`\E_{\q}\bigl[\log\encoder{q(z\mid x)}-\log p(x,z)\bigr]+\evidence{\log p(x)}`,
      reason: String.raw`$\evidence{\log p(x)}$ does not depend on $z$ and leaves the mean`,
      value(_, subject) {
        const { logEvidence, underQ } = quantitiesOf(subject);
        return quadratureSum(
          0,
          underQ((log) => log.q - log.prior - log.likelihood),
          logEvidence(),
        );
      },
    },
    {
      id: 'bound',
      relation: '=',
      tex: String.raw`\evidence{\log p(x)}-\mathrm{ELBO}`,
      reason: 'the first mean is minus the ELBO, here computed in its two-term form',
      value(_, subject) {
        const { logEvidence, reconstruction, klToPrior } = quantitiesOf(subject);
        const { value, error } = reconstruction();
        return quadratureSum(klToPrior(), logEvidence(), { value: -value, error });
      },
    },
    {
      id: 'gibbs',
      relation: '≥',
      tex: '0',
      reason: 'Gibbs’ inequality. So the ELBO is a lower bound',
      value: () => closedForm(0),
      slack: {
        says: 'the gap itself',
        value: (_, subject) => quadratureSum(0, quantitiesOf(subject).klToPosterior()),
      },
    },
  ],
});
