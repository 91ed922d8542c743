import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/judge/index.ts';
import { readingOf, refusalOf } from './refusal.ts';

describe('a unit counts wherever it stands', () => {
  test.each([
    'KL in bits = 34.79',
    'KL (bits) = 34.79',
    'KL [bits] = 34.79',
    'D_KL [bits] = 34.79',
    'D_{KL} [\\text{bits}] = 34.79',
    'D_{\\mathrm{KL}} \\; (\\mathrm{bits}) = 34.79',
    'bits: 34.79',
    'Bits: 34,79',
    'KL (in bits): 34.79',
    'Answer in bits: 34.79',
    'in bits: 34.79',
    'in bits, 34.79',
    '[bits] 34.79',
    '(in bits) 34.79',
    '34.79 [bits]',
    '34.79 (in bits)',
    '34.79 (bits)',
    '34.79 (measured in bits)',
    '(34.79 bits)',
    '[34.79 bits]',
    '{34.79 bits}',
    '(34,79 Bit)',
    '(D = 34.79 bits)',
    '34.79, in bits',
    '34.79 bit(s)',
    '34.79 = KL in bits',
    '34.79 bits = KL',
    'KL in bits is 34.79',
    'KL in shannons = 34.79',
    'KL in bits = 34.79 bits',
    '34.79 bits, since ln 16 = 2.77',
    'KL = 34.79 bits with σ = 4',
    '34.79 bits = 34.79',
    '\\SI{34.79}{bit}',
    '\\qty{34.79}{\\bit}',
    '\\num{34.79} bits',
    '\\boxed{34.79 \\text{ bits}}',
    '34.79 bits (4 s.f.)',
    'KL in base 2 = 34.79',
    '34.79 using bits',
    '34.79 with log base 2',
    'KL (base 2) = 34.79',
    '34.79 (base 2)',
    '34.79 in base 2',
    '34.79 bits (KL)',
    'KL / bits = 34.79',
  ])('%s is 34.79 bits', (text) => {
    expect(readingOf(text)).toMatchObject({ written: 34.79, unit: 'bits', unitStated: true });
  });

  test('a unit that an earlier side names is kept', () => {
    expect(readingOf('34.7887 bits ≈ 34.8')).toMatchObject({ unit: 'bits', written: 34.7887 });
    expect(readingOf('34.7887 bits = 34.8')).toMatchObject({ unit: 'bits', written: 34.8 });
    expect(readingOf('(51 − ln 16)/(2 ln 2) bits = 34.79')).toMatchObject({ unit: 'bits', written: 34.79 });
  });

  test.each([
    ['24.11 nats = 34.79 bits', 34.79, 'bits'],
    ['34.79 bits = 24.11 nats', 24.11, 'nats'],
    ['24.11 nats (34.79 bits)', 24.11, 'nats'],
    ['24.11 nats (= 34.79 bits)', 24.11, 'nats'],
    ['24.11 nats (i.e. 34.79 bits)', 24.11, 'nats'],
    ['24.11 nats or 34.79 bits', 24.11, 'nats'],
    ['24.11 nats, 34.79 bits', 24.11, 'nats'],
    ['24.11, or 34.79 bits', 24.11, 'nats'],
    ['24.11 (or 34.79 bits)', 24.11, 'nats'],
    ['24.11 (34.79 bits)', 24.11, 'nats'],
    ['34.79 (24.11 nats)', 34.79, 'bits'],
    ['KL in nats = 24.11, KL in bits = 34.79', 24.11, 'nats'],
    ['24.11 nats ≈ 34.79 bits', 24.11, 'nats'],
  ] as const)('%s is one answer in two units', (text, written, unit) => {
    expect(readingOf(text)).toMatchObject({ written, unit });
  });

  test.each<[string, string[]]>([
    ['24.11 nats = 24.11 bits', ['24.11 nats', '24.11 bits']],
    ['24.11 nats (2.95 bits)', ['24.11 nats', '2.95 bits']],
    ['34.79 nats = 24.11 bits', ['34.79 nats', '24.11 bits']],
    ['KL in bits = 24.11 nats', ['24.11 bits', '24.11 nats']],
    ['24.11 nats (bits)', ['24.11 bits', '24.11 nats']],
  ])('%s has two units that disagree', (text, suggestions) => {
    expect(refusalOf(text).suggestions).toEqual(suggestions);
  });

  test('a unit behind a number in a reason belongs to that number', () => {
    expect(readingOf('24.11, since 34.79 bits')).toMatchObject({ written: 24.11, unitStated: false });
  });

  test('without a unit, the question’s own is meant', () => {
    expect(readAnswer('KL = 34.79', { unit: 'bits' })).toMatchObject({ unit: 'bits', unitStated: false });
    expect(readAnswer('KL in nats = 34.79', { unit: 'bits' })).toMatchObject({ unit: 'nats', unitStated: true });
  });

  test.each(['24.11 rabbits', '18 kbit', '24 nats + 0.11 nats', '2 nat 3', 'bits'])('%s is refused', (text) => {
    expect(refusalOf(text).message).toMatch(/\.$/);
  });
});
