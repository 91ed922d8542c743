import { expect, test } from 'vitest';
import { categorical, expectation, gaussLegendre, integrate } from '../../src/math/index.ts';
import { integratePanel } from '../../src/math/quadrature/gauss-kronrod.ts';

const kinked = (x: number) => Math.sqrt(Math.abs(x - 0.1));

test('a panel’s value, error and size grow with the integrand and with the panel', () => {
  const one = integratePanel(kinked, -1, 1);
  const larger = integratePanel((x) => 1000 * kinked(x), -1, 1);
  const longer = integratePanel((x) => kinked(x / 50), -50, 50);
  for (const [other, times] of [
    [larger, 1000],
    [longer, 50],
  ] as const) {
    expect(other.value / one.value).toBeCloseTo(times, 9);
    expect(other.error / one.error).toBeCloseTo(times, 6);
    expect(other.size / one.size).toBeCloseTo(times, 9);
  }
});

test('a panel’s error does not see a constant that is added to the integrand', () => {
  const { error } = integratePanel(kinked, -1, 1);
  expect(integratePanel((x) => kinked(x) + 3, -1, 1).error / error).toBeCloseTo(1, 9);
  expect(error).toBeLessThan(0.5);
});

test('where an integrand is smooth the error of a panel is what the seven-point rule errs by', () => {
  const { value, error } = integratePanel((x) => 1 / (x + 1.15), -1, 1);
  const { nodes, weights } = gaussLegendre(7);
  const rough = nodes.reduce((sum, node, i) => sum + (weights[i] ?? NaN) / (node + 1.15), 0);
  expect(error).toBeGreaterThan(Math.abs(value - rough) * (1 - 1e-9));
  expect(Math.abs(value - Math.log(2.15 / 0.15))).toBeLessThan(error);
});

test('a break on a half-line, in either direction, cuts it where the integrand jumps', () => {
  const step = (x: number) => (Math.abs(x) > 2 ? Math.exp(-Math.abs(x)) : 0);
  for (const [lower, upper, at] of [
    [0, Infinity, 2],
    [-1, Infinity, 2],
    [-Infinity, 0, -2],
    [-Infinity, 1, -2],
  ] as const) {
    let asked = 0;
    const { value, error } = integrate((x) => (asked++, step(x)), lower, upper, { breaks: [at] });
    expect(Math.abs(value - Math.exp(-2))).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(1e-12);
    expect(asked).toBeLessThan(1500);
  }
});

test('an integral that no number of panels resolves ends, and says how far it is off', () => {
  let asked = 0;
  const jagged = (x: number) => (asked++, Math.floor(1e6 * x) % 2);
  const { value, error } = integrate(jagged, 0, 1);
  expect(Math.abs(value - 0.5)).toBeLessThan(error);
  expect(error).toBeGreaterThan(1e-3);
  expect(asked).toBeLessThanOrEqual(15 * 2 * 2000);
});

test('an integral over a pole ends where halving finds no more numbers between', () => {
  let asked = 0;
  const { error } = integrate((x) => (asked++, x === 1 ? 0 : 1 / (x - 1)), 1, 2);
  expect(error).toBeGreaterThan(0.1);
  expect(asked).toBeLessThan(15 * 2 * 200);
});

test('an expectation by enumeration is off by a rounding for each outcome and two more', () => {
  const { value, error } = expectation(categorical([0.5, 0.25, 0.25]), (x) => x - 1);
  expect(value).toBe(-0.25);
  expect(error).toBe(5 * Number.EPSILON * 0.75);
});

test.each([
  [() => integrate(Math.exp, NaN, 1), 'integrate: lower must be a number, but it is NaN.'],
  [() => integrate(Math.exp, 0, NaN), 'integrate: upper must be a number, but it is NaN.'],
  [
    () => integrate(Math.exp, 0, 1, { relativeTolerance: NaN }),
    'integrate: relativeTolerance must be a finite number, but it is NaN.',
  ],
  [
    () => integrate(Math.exp, 0, 1, { absoluteTolerance: Infinity }),
    'integrate: absoluteTolerance must be a finite number, but it is Infinity.',
  ],
  [
    () => integrate(Math.exp, 0, 1, { breaks: [0.5, -Infinity] }),
    'integrate: breaks[1] must be a finite number, but it is -Infinity.',
  ],
])('what is no limit, tolerance or break is refused: %#', (compute, sentence) => {
  expect(compute).toThrow(new RangeError(sentence));
});
