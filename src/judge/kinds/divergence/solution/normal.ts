import { lostOver, settled, settledLog } from '../../../estimate.ts';
import { kl, normal } from '../../../../math/index.ts';
import { computedTex, givenTex, logTex, printedValue, stepTex } from '../../../format.ts';
import { total } from '../../../total.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { sumRows, sumTex } from '../../../solution/sums.ts';
import {
  coloured,
  givensTex,
  isStandard,
  meanDifferenceTex,
  squareTex,
  varianceTex,
  type Letter,
  type Term,
} from '../../../solution/terms.ts';

/** An expression with its value. */
interface Part {
  readonly tex: string;
  readonly value: number;
}

/** The divergence of one coordinate, line by line. */
interface CoordinateWork {
  readonly substitution: Part;
  readonly squares: Part;
  readonly logarithm: Part & { readonly printed: number };
  /** The logarithm as it was taken, for the reason: log 16 = 2.7726. */
  readonly taken: string;
}

const minus = (x: number): string => (x < 0 ? `+ ${computedTex(-x)}` : `- ${computedTex(x)}`);

const halfOf = (...addends: number[]): number => 0.5 * total(addends);

/** ½(μ² + σ² − log σ² − 1) */
const standardWork = (term: Term): CoordinateWork => {
  const { letter, mean, variance } = term;
  const squaredMean = mean * mean;
  const logVariance = Math.log(variance);
  const [m, v, log] = [stepTex(squaredMean), stepTex(variance), logTex(stepTex(variance))];
  const value = halfOf(squaredMean, variance, -logVariance, -1);
  const asGiven = varianceTex(term);
  const bracket = (inside: string) => `\\tfrac12\\left(${inside} - 1\\right)`;
  return {
    substitution: { tex: bracket(`${squareTex(letter, mean)} + ${asGiven} - ${logTex(asGiven)}`), value },
    squares: { tex: bracket(`${m} + ${v} - ${log}`), value },
    logarithm: {
      tex: bracket(`${m} + ${v} ${minus(logVariance)}`),
      value,
      printed: halfOf(printedValue(m), printedValue(v), -printedValue(computedTex(logVariance)), -1),
    },
    taken: `${log} = ${computedTex(logVariance)}`,
  };
};

/** What stands in the logarithm: the standard deviations, or the variances where one was given. */
const spreadTex = (term: Term, bySd: boolean): string =>
  bySd ? coloured(term.letter, givenTex(term.sd)) : varianceTex(term);

const areBothSds = (first: Term, second: Term): boolean => first.spread === 'sd' && second.spread === 'sd';

/** log(σ_p/σ_q) + (σ_q² + (μ_q − μ_p)²)/(2σ_p²) − ½; the logarithm is ½ log(σ_p²/σ_q²) where a variance was given. */
const generalWork = (first: Term, second: Term): CoordinateWork => {
  const bySd = areBothSds(first, second);
  const half = bySd ? '' : '\\tfrac12';
  const squaredDifference = (first.mean - second.mean) ** 2;
  const ratio = bySd ? second.sd / first.sd : second.variance / first.variance;
  const logarithm = (bySd ? 1 : 0.5) * settledLog(ratio);
  const quotient = (first.variance + squaredDifference) / (2 * second.variance);
  const { value } = settled({ value: logarithm + quotient - 0.5, error: lostOver(0.5 + quotient) });
  const fraction = `\\log\\frac{${spreadTex(second, bySd)}}{${spreadTex(first, bySd)}}`;
  const given = `\\frac{${varianceTex(first)} + (${meanDifferenceTex(first, second)})^2}{2 \\cdot ${varianceTex(second)}}`;
  const worked = `\\frac{${stepTex(first.variance)} + ${stepTex(squaredDifference)}}{${stepTex(2 * second.variance)}}`;
  const log = `${half}${logTex(stepTex(ratio))}`;
  return {
    substitution: { tex: `${half}${fraction} + ${given} - \\tfrac12`, value },
    squares: { tex: `${log} + ${worked} - \\tfrac12`, value },
    logarithm: {
      tex: `${computedTex(logarithm)} + ${stepTex(quotient)} - 0.5`,
      value,
      printed: printedValue(computedTex(logarithm)) + printedValue(stepTex(quotient)) - 0.5,
    },
    taken: `${log} = ${computedTex(logarithm)}`,
  };
};

const indexed = (letter: Letter, tex: string, subscript: string): string =>
  coloured(letter, subscript === '' ? tex : `${tex}_{${subscript}}`);

const standardFormula = (letter: Letter, index: string): string => {
  const [mu, sigma] = [indexed(letter, '\\mu', index), indexed(letter, '\\sigma', index)];
  return `\\tfrac12\\left(${mu}^2 + ${sigma}^2 - \\log ${sigma}^2 - 1\\right)`;
};

const generalFormula = (first: Term, second: Term, index: string): string => {
  const [of1, of2] = [first.letter + index, second.letter + index];
  const [mu1, mu2] = [indexed(first.letter, '\\mu', of1), indexed(second.letter, '\\mu', of2)];
  const square = (letter: Letter, of: string) => coloured(letter, `\\sigma_{${of}}^2`);
  const [squared1, squared2] = [square(first.letter, of1), square(second.letter, of2)];
  const logarithm = areBothSds(first, second)
    ? `\\log\\frac{${indexed(second.letter, '\\sigma', of2)}}{${indexed(first.letter, '\\sigma', of1)}}`
    : `\\tfrac12\\log\\frac{${squared2}}{${squared1}}`;
  return `${logarithm} + \\frac{${squared1} + (${mu1} - ${mu2})^2}{2${squared2}} - \\tfrac12`;
};

const oneCoordinate = (first: Term, second: Term): WorkedLine[] => {
  const standard = isStandard(second);
  const { substitution, squares, logarithm, taken } = standard ? standardWork(first) : generalWork(first, second);
  const line = (id: WorkedLine['id'], { tex, ...part }: Part, reason: string): WorkedLine => ({
    id,
    rows: [tex],
    reason,
    single: standard,
    ...part,
  });
  const formula = standard
    ? line(
        'formula',
        { tex: standardFormula(first.letter, ''), value: substitution.value },
        `the closed form for a normal $\\${first.letter}$ and the standard normal $\\${second.letter}$`,
      )
    : line(
        'formula',
        { tex: generalFormula(first, second, ''), value: substitution.value },
        'the closed form for two normals',
      );
  const subscript = (letter: Letter) => (standard ? '' : `_{${letter}}`);
  const givens = standard ? [first] : [first, second];
  const lines = [
    formula,
    line('substitution', substitution, givens.map((term) => givensTex(term, subscript(term.letter))).join('; ')),
    line('squares', squares, standard ? 'the squares' : 'the squares and the ratio of the spreads'),
    line('logarithm', logarithm, `the natural logarithm, $${taken}$${standard ? '' : ', and the quotient'}`),
  ];
  if (!standard) return lines;
  const sum = 2 * logarithm.value;
  return [
    ...lines,
    line('sum', { tex: `\\tfrac12 \\times ${computedTex(sum)}`, value: sum / 2 }, 'the sum in the bracket'),
  ];
};

const severalCoordinates = (first: readonly Term[], second: readonly Term[]): WorkedLine[] => {
  const standard = second.every(isStandard);
  const pairs = first.flatMap((term, i): (readonly [Term, Term])[] => {
    const other = second[i];
    return other ? [[term, other]] : [];
  });
  const works = pairs.map(([one, other]) => (standard ? standardWork(one) : generalWork(one, other)));
  const [pair] = pairs;
  if (pair === undefined) return [];
  const line = (id: 'substitution' | 'squares' | 'logarithm', reason: string): WorkedLine => ({
    id,
    rows: sumRows(works.map((work) => work[id].tex)),
    value: total(works.map((work) => work[id].value)),
    reason,
  });
  const values = pairs.map(([one, other]) => kl(normal(one.mean, one.sd), normal(other.mean, other.sd)));
  const formula = standard ? standardFormula(pair[0].letter, 'i') : generalFormula(...pair, ',i');
  return [
    {
      id: 'formula',
      rows: [`\\sum_{i=1}^{${pairs.length}} ${standard ? formula : `\\left(${formula}\\right)`}`],
      value: total(works.map(({ substitution }) => substitution.value)),
      reason: 'the coordinates are independent, so their divergences add: the closed form of each',
      single: true,
    },
    line('substitution', 'the numbers of each coordinate'),
    line('squares', standard ? 'the squares' : 'the squares and the ratios of the spreads'),
    {
      ...line('logarithm', `the natural logarithms: $${works[0]?.taken ?? ''}$ in the first coordinate`),
      printed: total(works.map(({ logarithm }) => logarithm.printed)),
    },
    {
      id: 'sum',
      rows: [sumTex(values.map(computedTex))],
      value: total(values),
      printed: total(values.map((value) => printedValue(computedTex(value)))),
      reason: 'the value of each coordinate',
    },
  ];
};

/** The divergence of normals with independent coordinates, from the closed form to a sum of numbers. */
export const normalDivergenceLines = (first: readonly Term[], second: readonly Term[]): readonly WorkedLine[] => {
  const [one, ...others] = first;
  const [other] = second;
  if (one === undefined || other === undefined) return [];
  return others.length === 0 ? oneCoordinate(one, other) : severalCoordinates(first, second);
};
