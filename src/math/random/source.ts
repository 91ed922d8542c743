import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { checkWholeNumber } from '../arguments.ts';
import { checkSeed, hashToState, type Seed } from './seed.ts';

/** A stream of random numbers that its seed determines: the same seed gives the same stream, on every machine. */
export interface RandomSource {
  readonly seed: Seed;
  /** The next number, uniform on [0, 1), a multiple of 2^−53. */
  uniform(): number;
  /** The next draw from N(0, 1). */
  normal(): number;
  /** The next whole number, each of 0, 1, …, n − 1 equally likely. @throws RangeError unless 1 ≤ n ≤ 2^53 − 1. */
  integer(n: number): number;
  /** Fills the array with the draws that as many calls of `normal` would give, and returns it. */
  fillNormal<A extends Float64Array | Float32Array>(target: A): A;
  /**
   * A source of its own, independent of this one, that the seed and the label determine: it does not matter how
   * much was drawn before. Give each use of randomness a label, and adding one does not disturb the others.
   */
  fork(label: string | number): RandomSource;
}

const TWO_TO_53 = 2 ** 53;

/**
 * A seeded random source: bits from xoroshiro128+ (Blackman and Vigna, 2018), as `pure-rand` implements it, started
 * from a hash of the seed so that neighbouring seeds share nothing.
 *
 * @throws TypeError or RangeError for a seed that is neither a safe whole number nor a text that is not empty.
 */
export function randomSource(seed: Seed): RandomSource {
  checkSeed(seed);
  return sourceAt(seed, JSON.stringify(seed));
}

function sourceAt(seed: Seed, path: string): RandomSource {
  const generator = xoroshiro128plusFromState(hashToState(path));
  let spare = NaN;

  /** 27 and 26 bits of two outputs; the lowest bits of a xoroshiro128+ output are its weak ones. */
  function bits53(): number {
    return (generator.next() >>> 5) * 2 ** 26 + (generator.next() >>> 6);
  }

  function uniform(): number {
    return bits53() / TWO_TO_53;
  }

  /**
   * Marsaglia's polar method: for (u, v) uniform in the unit disc and s = u² + v², the pair
   * (u, v)·√(−2 log s / s) is standard normal. One is returned, the other kept for the next call.
   */
  function normal(): number {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = NaN;
      return kept;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) {
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    }
  }

  /** Draws beyond the largest multiple of n below 2^53 are thrown away: the rest falls evenly into n classes. */
  function integer(n: number): number {
    checkWholeNumber('integer', 'n', n, 1, Number.MAX_SAFE_INTEGER);
    const evenly = TWO_TO_53 - (TWO_TO_53 % n);
    let draw = bits53();
    while (draw >= evenly) draw = bits53();
    return draw % n;
  }

  return Object.freeze({
    seed,
    uniform,
    normal,
    integer,
    fillNormal<A extends Float64Array | Float32Array>(target: A): A {
      for (let i = 0; i < target.length; i++) target[i] = normal();
      return target;
    },
    fork: (label: string | number) => sourceAt(seed, `${path}/${JSON.stringify(label)}`),
  });
}
