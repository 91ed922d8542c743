/** Which numbers a field allows; the ends are allowed themselves. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

export const coordinate: Bounds = { min: -1e6, max: 1e6 };
export const spread: Bounds = { min: 1e-6, max: 1e6 };
export const probability: Bounds = { min: 0, max: 1 };
export const weight: Bounds = { min: 1e-12, max: 1e12 };
export const logWeight: Bounds = { min: -1e5, max: 1e5 };
export const toss: Bounds = { min: 0, max: 1, integer: true };
/** The number of an outcome; which outcomes there are, the probabilities say. */
export const outcome: Bounds = { min: 0, max: 7, integer: true };

export const mostDimensions = 6;
export const fewestOutcomes = 2;
export const mostOutcomes = 8;
export const mostWeights = 50;
export const mostObservations = 50;

const spelled = (x: number): string => {
  const [mantissa = '', exponent] = String(x).split('e');
  const sign = (text: string): string => text.replace('-', '−').replace('+', '');
  if (exponent === undefined) return sign(Math.abs(x) < 1e4 ? mantissa : x.toLocaleString('en-GB'));
  return `${mantissa === '1' ? '' : `${sign(mantissa)} × `}1e${sign(exponent)}`;
};

/** “a number from 0 to 1”. */
export const describeBounds = ({ min, max, integer }: Bounds): string =>
  `a ${integer ? 'whole ' : ''}number from ${spelled(min)} to ${spelled(max)}`;

/** Why the number is not allowed, as it reads after it: “is too large”; null where it is. */
export const trespass = (value: number, { min, max, integer }: Bounds): string | null => {
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (integer && !Number.isInteger(value)) return 'is not a whole number';
  if (value < min) return min >= 0 && value < 0 ? 'is negative' : 'is too small';
  return value > max ? 'is too large' : null;
};
