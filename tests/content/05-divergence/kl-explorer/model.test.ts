import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal } from '../../../../src/math/index.ts';
import {
  createModel,
  domains,
  initialState,
  picture,
  presets,
  type State,
} from '../../../../content/05-divergence/kl-explorer/model.ts';
import { signChanges } from '../../../../content/05-divergence/kl-explorer/signed-areas.ts';
import { aloud, divergenceName, integrandName, lesson } from '../../../../content/05-divergence/kl-explorer/words.ts';

const state = (change: Partial<State>): State => ({ ...initialState, ...change });
const mean = fc.double({ min: -50, max: 50, noNaN: true });
const sd = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyState = fc
  .record({ meanQ: mean, sdQ: sd, meanP: mean, sdP: sd, standing: fc.constantFrom<State['standing']>('q', 'p') })
  .map(state);

describe('the divergences', () => {
  test('of the look’s state are 8.3100 and 3.2903 nats', () => {
    const { forward, reverse, shown } = picture(initialState);
    expect(forward).toBeCloseTo(0.5 * (16 + 2.56 - Math.log(2.56) - 1), 12);
    expect(reverse).toBeCloseTo(0.5 * (17 / 2.56 + Math.log(2.56) - 1), 12);
    expect(shown).toBe(forward);
  });

  test('of the homework are 24.11 and 2.04 nats, 34.79 bits forward', () => {
    const homework = presets[0]!.change(initialState);
    expect(picture(state(homework)).forward.toFixed(2)).toBe('24.11');
    expect(picture(state(homework)).reverse.toFixed(2)).toBe('2.04');
    expect(picture(state({ ...homework, unit: 'bits' })).forward.toFixed(2)).toBe('34.79');
  });

  test('change places when q and p do', () => {
    const swap = presets[2]!.change(initialState);
    expect(picture(state(swap)).forward).toBe(picture(initialState).reverse);
  });
});

describe('the shaded areas', () => {
  test('differ by the divergence, for all states: quadrature agrees with the closed form', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const { shown, areas } = picture(any);
        expect(Math.abs(areas.above - areas.below - shown)).toBeLessThanOrEqual(1e-9 * (1 + areas.above + areas.below));
      }),
      { numRuns: 300 },
    );
  });

  test('below zero the area is less than 1/e of the unit mass, and above it is the larger', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const { areas } = picture(any);
        expect(areas.below).toBeLessThan(1 / Math.E);
        expect(areas.above + 1e-12).toBeGreaterThanOrEqual(areas.below);
      }),
      { numRuns: 200 },
    );
  });

  test('are both zero when q and p are the same', () => {
    expect(picture(state({ meanQ: 1, sdQ: 2, meanP: 1, sdP: 2 })).areas).toEqual({ above: 0, below: 0 });
  });
});

test('the integrand changes its sign exactly where q and p cross', () => {
  fc.assert(
    fc.property(anyState, ({ meanQ, sdQ, meanP, sdP }) => {
      const [q, p] = [normal(meanQ, sdQ), normal(meanP, sdP)];
      const roots = signChanges(q, p);
      expect(roots).toEqual([...roots].sort((a, b) => a - b));
      for (const z of roots.filter((root) => Math.abs(root) < 1e3)) {
        expect(Math.abs(q.logProb(z) - p.logProb(z))).toBeLessThan(1e-6 * (1 + Math.abs(q.logProb(z))));
      }
    }),
  );
});

test('equal spreads cross once, midway between the means', () => {
  expect(signChanges(normal(3, 2), normal(-1, 2))).toEqual([1]);
  expect(signChanges(normal(1, 2), normal(1, 2))).toEqual([]);
});

test('every preset stays within the bounds of the fields', () => {
  for (const { change } of presets) {
    const next = state(change(initialState));
    for (const key of ['meanQ', 'sdQ', 'meanP', 'sdP'] as const) {
      expect(next[key]).toBeGreaterThanOrEqual(domains[key].min!);
      expect(next[key]).toBeLessThanOrEqual(domains[key].max!);
    }
  }
});

test('the picture follows the settings', () => {
  const model = createModel();
  model.settings.set({ meanQ: 0, sdQ: 1 });
  expect(model.picture.value.forward).toBe(0);
  model.settings.undo();
  expect(model.picture.value.forward).toBeCloseTo(8.309996, 6);
});

describe('the words', () => {
  test('name the divergence and the integrand by where one stands', () => {
    expect(divergenceName({ standing: 'p' })).toBe('$D_KL(p ‖ q)$');
    expect(integrandName({ standing: 'q', unit: 'bits' })).toBe('q log_2(q/p)');
  });

  test('say what is to be seen, with the numbers of the picture', () => {
    expect(lesson(picture(initialState))).toBe(
      'Above the line lies 8.4338, below it 0.1238: the difference, 8.3100 nats, is the divergence. The integrand is negative where $q$ is thinner than $p$, yet the whole never is.',
    );
    expect(lesson(picture(state({ meanQ: 0, sdQ: 1 })))).toContain('$q$ and $p$ are the same');
    expect(lesson(picture(state({ sdQ: 0.05, sdP: 20 })))).toContain('The peak of $p$ is 400 times lower');
  });

  test('tell a screen reader both directions', () => {
    expect(aloud(picture(initialState))).toBe(
      'q is N(4, 1.6\u00b2), p is N(0, 1\u00b2). The divergence of q from p is 8.3100 nats, of p from q 3.2903 nats.',
    );
  });
});
