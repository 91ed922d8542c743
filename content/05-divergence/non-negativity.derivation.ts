import { closedForm, defineDerivation, summation } from '../../src/claims/derivation.ts';
import { categorical, kl } from '../../src/math/index.ts';

interface Masses {
  first: number;
  second: number;
}

const q = [1 / 2, 1 / 2, 0];
const support = [0, 1];

const pOf = ({ first, second }: Masses): number[] => [first, second, 1 - first - second];

/** A sum over the outcomes that q can produce; the others have no part in an expectation under q. */
const overSupport = (term: (qz: number, pz: number) => number, masses: Masses): number =>
  support.reduce((total, z) => total + term(q[z] ?? 0, pOf(masses)[z] ?? 0), 0);

/** p(· | S), wherever p gives S any mass. */
const confinedTo = ({ first, second }: Masses) => categorical([first / (first + second), second / (first + second), 0]);

const saysMinusInfinity = 'no finite value: q puts mass where p has none, so the divergence is infinite';

const finiteOrSaid = (value: number, says: string) => ({ ...summation(value), says });

export default defineDerivation({
  title: 'Gibbs’ inequality, with its support',
  setting: String.raw`Three outcomes: $\q = (\tfrac12, \tfrac12, 0)$ never produces the third, and $\p = \bigl(\p(1), \p(2), \p(3)\bigr)$ may. What you leave over after $\p(1)$ and $\p(2)$ is $\p(3)$, the mass outside the support $S = \{z : \q(z) > 0\}$.`,
  parameters: {
    first: {
      label: 'mass of $p$ on outcome 1',
      symbol: 'p(1)',
      default: 0.2,
      min: 0,
      max: 0.5,
      step: 0.01,
      colour: 'prior',
    },
    second: {
      label: 'mass of $p$ on outcome 2',
      symbol: 'p(2)',
      default: 0.4,
      min: 0,
      max: 0.5,
      step: 0.01,
      colour: 'prior',
    },
  },
  lines: [
    {
      id: 'definition',
      relation: 'start',
      tex: String.raw`-\KL{\q}{\p} = -\E_{\q}\Bigl[\log\frac{\q(z)}{\p(z)}\Bigr]`,
      reason: 'the definition, with its sign changed',
      value: (masses) => ({ ...closedForm(-kl(categorical(q), categorical(pOf(masses)))), says: saysMinusInfinity }),
    },
    {
      id: 'ratio-inverted',
      relation: '=',
      tex: String.raw`\E_{\q}\Bigl[\log\frac{\p(z)}{\q(z)}\Bigr]`,
      reason: String.raw`a logarithm changes sign when its fraction is turned over; only $z$ in $S$ count, so $\q(z)$ is never zero here`,
      value: (masses) =>
        finiteOrSaid(
          overSupport((qz, pz) => qz * Math.log(pz / qz), masses),
          saysMinusInfinity,
        ),
    },
    {
      id: 'jensen',
      relation: '≤',
      tex: String.raw`\log \E_{\q}\Bigl[\frac{\p(z)}{\q(z)}\Bigr]`,
      reason: 'Jensen’s inequality: the mean of the logarithms is at most the logarithm of the mean',
      value: (masses) =>
        finiteOrSaid(
          Math.log(overSupport((qz, pz) => qz * (pz / qz), masses)),
          'no finite value: p puts no mass at all where q does',
        ),
      slack: {
        says: String.raw`$\KL{\q}{\p(\cdot \given S)}$: what still differs once $\p$ is confined to $S$. It is zero when $\p/\q$ is constant there.`,
        value: (masses) => closedForm(kl(categorical(q), confinedTo(masses))),
      },
    },
    {
      id: 'q-cancels',
      relation: '=',
      tex: String.raw`\log \sum_{z \in S} \p(z)`,
      reason: String.raw`$\q$ cancels, on its support and nowhere else: $\E_{\q}[\p/\q]$ is $\p(S)$, which need not be 1`,
      value: ({ first, second }) =>
        finiteOrSaid(Math.log(first + second), 'no finite value: p puts no mass at all where q does'),
    },
    {
      id: 'at-most-one',
      relation: '≤',
      tex: String.raw`\log 1 = 0`,
      reason: 'no event has a probability above one',
      value: () => closedForm(0),
      slack: {
        says: String.raw`$-\log \p(S) = \KL{\p(\cdot \given S)}{\p}$: the price of the mass that $\p$ spends outside $S$.`,
        value: (masses) =>
          closedForm(masses.first + masses.second === 0 ? Infinity : kl(confinedTo(masses), categorical(pOf(masses)))),
      },
    },
  ],
});
