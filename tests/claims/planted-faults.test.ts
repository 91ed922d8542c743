import { beforeAll, describe, expect, it } from 'vitest';
import { checkClaim, type CheckedClaim } from '../../src/claims/check.ts';
import { computed, defineClaims, monteCarlo, standardNormals, type Claim } from '../../src/claims/index.ts';
import { expectation, kl, normal, randomSource } from '../../src/math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

const q = normal(6, 4);
const p = normal(0, 1);

const right: Claim = {
  says: 'KL(N(6, 4²) ‖ N(0, 1)), in nats',
  exact: () => kl(q, p),
  witness: () => expectation(q, (z) => q.logProb(z) - p.logProb(z)),
  live: (tf, source) => {
    const noise = standardNormals(tf, source, 100_000);
    const z = tf.add(tf.mul(noise, 4), 6);
    return monteCarlo(tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(noise)), 0.5), Math.log(4)));
  },
  rejects: [{ value: 2.0425, why: 'the other direction' }],
};

describe('a fault planted in a claim', () => {
  let tf: TensorFlow;
  beforeAll(async () => {
    tf = await loadTensorFlow();
  });
  const check = (claim: Claim): CheckedClaim => checkClaim(claim, randomSource(1).fork('planted'), tf);

  it('is not found where there is none', () => {
    expect(check(right)).toMatchObject({ verdict: 'agrees', faults: [] });
  });

  describe('a wrong closed form', () => {
    it('is caught by the witness, however small the mistake', () => {
      const { verdict, faults } = check({ ...right, exact: () => kl(q, p) * (1 + 1e-9) });
      expect(verdict).toBe('fails');
      expect(faults).toEqual([
        expect.stringMatching(/^The exact value is 24\.1137\d+, but the witness found 24\.1137\d+/),
      ]);
    });

    it('is caught by the live check too, where it is a common one', () => {
      const { faults } = check({ ...right, exact: () => 0.5 * (36 + 16 - 1) });
      expect(faults[1]).toMatch(
        /^The exact value is 25\.5, but the live check found 24\.\d+, \d+\.\d standard errors away\.$/,
      );
    });

    it('is caught when it is not a number', () => {
      expect(check({ ...right, exact: () => NaN }).faults).toContain('The exact value is not a number.');
    });
  });

  describe('a wrong live check', () => {
    it('is caught when it computes the other direction', () => {
      const { verdict, faults, z } = check({
        ...right,
        live: (tf, source) => {
          const z = standardNormals(tf, source, 100_000);
          return monteCarlo(tf.add(tf.mul(tf.sub(tf.square(tf.div(tf.sub(z, 6), 4)), tf.square(z)), 0.5), Math.log(4)));
        },
      });
      expect(verdict).toBe('fails');
      expect(Math.abs(z ?? 0)).toBeGreaterThan(100);
      expect(faults[0]).toMatch(/the live check found 2\.0\d+, \d+\.\d standard errors away/);
    });

    it('is caught when its draws have the wrong spread', () => {
      const biased: Claim = {
        ...right,
        live: (tf, source) => {
          const noise = standardNormals(tf, source, 100_000);
          const z = tf.add(tf.mul(noise, 3.9), 6);
          return monteCarlo(tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(noise)), 0.5), Math.log(4)));
        },
      };
      expect(check(biased).verdict).toBe('fails');
    });

    it('is caught when it is too weak to reject what it should', () => {
      const { faults } = check({ ...right, rejects: [{ value: 24.3, why: 'a near miss' }] });
      expect(faults).toEqual([
        expect.stringMatching(/^The live check cannot tell 24\.3 \(a near miss\) from the truth/),
      ]);
    });

    it('is caught when it would accept anything', () => {
      const { faults } = check({
        ...right,
        rejects: [],
        live: (tf, source) => monteCarlo(tf.add(tf.mul(standardNormals(tf, source, 1000), 500), 24.1)),
      });
      expect(faults).toEqual([expect.stringMatching(/^The live check has no power/)]);
    });

    it('is caught when a gradient is wrong', () => {
      const slope = (grow: number): Claim => ({
        says: 'the slope of x² at 3',
        exact: () => 6,
        witness: () => 6,
        liveMethod: 'automatic differentiation',
        live: (tf) =>
          computed(tf.grad((x) => tf.mul(tf.square(x), grow))(tf.scalar(3)), {
            tolerance: 1e-5,
          }),
      });
      expect(check(slope(1)).faults).toEqual([]);
      expect(check(slope(1.001)).faults).toEqual([
        expect.stringMatching(/^The exact value is 6, but the live check found 6\.006/),
      ]);
    });

    it('is caught when liveMethod does not say how it works', () => {
      expect(check({ ...right, liveMethod: 'enumeration' }).faults).toEqual([
        'The live road is Monte Carlo, but liveMethod says enumeration.',
      ]);
      expect(check({ ...right, live: () => computed(24.1137056, { tolerance: 1e-5 }) }).faults).toEqual([
        'The live road is not Monte Carlo: let liveMethod say how it works.',
      ]);
    });

    it('is caught when it keeps tensors', () => {
      const { faults } = check({
        ...right,
        live: (tf, source) => {
          tf.keep(tf.scalar(1));
          return monteCarlo(standardNormals(tf, source, 1000));
        },
      });
      expect(faults).toEqual([expect.stringContaining('it kept 1 tensors')]);
    });

    it('is a sentence when it throws, and leaves no tensor behind', () => {
      const before = tf.memory().numTensors;
      const { faults, live } = check({
        ...right,
        live: (tf, source) => monteCarlo(tf.slice(standardNormals(tf, source, 1000), 0, 999)),
      });
      expect(live).toBeNull();
      expect(faults).toEqual([
        'The live road stopped: monteCarlo: 999 draws are too few to judge by; use 1000 or more.',
      ]);
      expect(tf.memory().numTensors).toBe(before);
    });
  });

  describe('a witness that is none', () => {
    it('is caught when its error bound is too wide', () => {
      const { faults } = check({ ...right, witness: () => ({ value: 24.1137, error: 0.01 }) });
      expect(faults).toEqual(['The witness is known to ± 0.010 only; ± 0.000024 is allowed.']);
    });

    it('is caught when it is closer to a mistake than its error', () => {
      const { faults } = check({
        ...right,
        rejects: [{ value: 24.11370563888, why: 'eleven decimals', by: 'witness' }],
        witness: () => ({ value: kl(q, p), error: 1e-6 }),
      });
      expect(faults).toEqual([expect.stringMatching(/^The witness cannot tell 24\.11370563888 \(eleven decimals\)/)]);
    });

    it('need not be finite where the value is not', () => {
      const infinite: Claim = { says: 'KL of what cannot happen', exact: () => Infinity, witness: () => Infinity };
      expect(check(infinite).faults).toEqual([]);
      expect(check({ ...infinite, witness: () => 1e300 }).verdict).toBe('fails');
    });
  });
});

describe('defineClaims', () => {
  const define = (claim: Partial<Claim>, name = 'value'): unknown =>
    defineClaims({
      title: 'A test',
      givens: {},
      values: { [name]: { says: 'one', exact: () => 1, ...claim } as Claim },
    });

  it('refuses a number with one road, and names it', () => {
    expect(() => define({})).toThrow('The claims “A test” are not well formed: “value” has one road only');
  });

  it.each<[Partial<Claim>, string]>([
    [{ witness: () => 1, says: ' ' }, 'does not say what it is'],
    [{ witness: () => 1, rejects: [{ value: NaN, why: 'x' }] }, 'a rejected value must be finite'],
    [{ witness: () => 1, rejects: [{ value: 2, why: 'x', by: 'live' }] }, 'by its live road, which it does not have'],
    [{ witness: () => 1, liveMethod: 'x' }, 'has a liveMethod but no live check'],
  ])('refuses %o', (claim, complaint) => expect(() => define(claim)).toThrow(complaint));

  it('refuses a name that no reference could hold', () => {
    expect(() => define({ witness: () => 1 }, 'a b')).toThrow('“a b” is not a name');
  });

  it('refuses a given that is not finite', () => {
    expect(() => defineClaims({ title: 'A test', givens: { sd: NaN }, values: {} })).toThrow('the given “sd” is NaN');
  });
});
