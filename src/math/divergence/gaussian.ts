import { checkSameLength } from '../arguments.ts';
import { coordinatesOf, type DiagonalNormal } from '../distributions/diagonal-normal.ts';
import type { MultivariateNormal } from '../distributions/multivariate-normal.ts';
import type { Normal } from '../distributions/normal.ts';
import { sum, toNumber } from '../float/double-double.ts';
import { factorizeDiagonal } from '../gaussian/factorization.ts';
import * as multivariate from '../gaussian/multivariate.ts';
import * as univariate from '../gaussian/univariate.ts';

/** A Gaussian whose coordinates are independent; a normal has one coordinate. */
export type IndependentNormal = Normal | DiagonalNormal;

export type AnyNormal = IndependentNormal | MultivariateNormal;

function coordinates(distribution: IndependentNormal): univariate.Coordinate[] {
  return distribution.kind === 'normal' ? [distribution] : coordinatesOf(distribution);
}

/** Any Gaussian as one with a full covariance, with all the digits of its scales. */
function asMultivariate(distribution: AnyNormal): multivariate.Gaussian {
  switch (distribution.kind) {
    case 'normal':
      return { means: [distribution.mean], factorization: factorizeDiagonal([distribution.scale]) };
    case 'diagonal-normal':
      return { means: distribution.means, factorization: factorizeDiagonal(distribution.scales) };
    case 'multivariate-normal':
      return { means: distribution.mean, factorization: distribution.factorization };
  }
}

function pairedCoordinates(owner: string, q: IndependentNormal, p: IndependentNormal) {
  const other = coordinates(p);
  const own = coordinates(q);
  checkSameLength(owner, 'q', own.length, 'p', other.length);
  return own.flatMap((coordinate, i) => {
    const partner = other[i];
    return partner ? [{ q: coordinate, p: partner }] : [];
  });
}

/** The sum of the divergences of the coordinates, which is what independence makes of the divergence. */
export function independentKl(q: IndependentNormal, p: IndependentNormal): number {
  return pairedCoordinates('kl', q, p).reduce((total, pair) => total + univariate.kl(pair.q, pair.p), 0);
}

export function independentCrossEntropy(q: IndependentNormal, p: IndependentNormal): number {
  return toNumber(sum(pairedCoordinates('crossEntropy', q, p).map((pair) => univariate.crossEntropy(pair.q, pair.p))));
}

export function multivariateKl(q: AnyNormal, p: AnyNormal): number {
  return multivariate.kl(...matched('kl', q, p));
}

export function multivariateCrossEntropy(q: AnyNormal, p: AnyNormal): number {
  return toNumber(multivariate.crossEntropy(...matched('crossEntropy', q, p)));
}

function matched(owner: string, q: AnyNormal, p: AnyNormal): [multivariate.Gaussian, multivariate.Gaussian] {
  const [own, other] = [asMultivariate(q), asMultivariate(p)];
  checkSameLength(owner, 'q', own.means.length, 'p', other.means.length);
  return [own, other];
}
