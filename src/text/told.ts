/** A number as `decimal` prints it: to four places, and from ten million on to four figures. */
const halfOfLastDigit = (x: number): number => {
  const size = Math.abs(x);
  return size < 1e7 ? 5e-5 : 0.5 * 10 ** (Math.floor(Math.log10(size)) - 3);
};

/** A number found by quadrature, with the bound of its error. */
interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** What a picture that moves may be wrong by, in nats: nobody reads its last digits, and at rest it is computed again. */
const unseenInMotion = 0.1;

/**
 * Whether a computed number may be printed: where its error is no larger than half of the last digit that would stand there.
 * A number in motion is held to what the eye sees of it.
 */
export const isTold = ({ value, error }: Estimate, moves = false): boolean =>
  Number.isFinite(value) && error <= Math.max(halfOfLastDigit(value), moves ? unseenInMotion : 0);
