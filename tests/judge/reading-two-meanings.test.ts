import { describe, expect, test } from 'vitest';
import { readingOf, refusalOf } from './refusal.ts';

describe('the French point for times', () => {
  test.each<[string, string[]]>([
    ['2.10^-8', ['2*10^-8', '(2.10)^-8']],
    ['2.10⁻⁸', ['2*10^-8', '(2.10)^-8']],
    ['2.10^{-8}', ['2*10^-8', '(2.10)^-8']],
    ['2.10^(-8)', ['2*10^-8', '(2.10)^-8']],
    ['2.10**-8', ['2*10^-8', '(2.10)^-8']],
    ['5.10^11', ['5*10^11', '(5.10)^11']],
    ['5.10¹¹', ['5*10^11', '(5.10)^11']],
    ['-5.10^2', ['-5*10^2', '-(5.10)^2']],
    ['D = 2.10^-8 nats', ['D = 2*10^-8 nats', 'D = (2.10)^-8 nats']],
    ['1 + 2.10^-3', ['1 + 2*10^-3', '1 + (2.10)^-3']],
    ['12.10^-3', ['12*10^-3', '(12.10)^-3']],
  ])('%s is asked back with both', (text, suggestions) => {
    const { message, suggestions: given } = refusalOf(text);
    expect(message).toMatch(/decimal point or a times sign/);
    expect(given).toEqual(suggestions);
  });

  test.each<[string, number]>([
    ['1,5.10^-8', 1.5e-8],
    ['2,41.10^1', 24.1],
    ['1.5.10^-8', 1.5e-8],
    ['2,0.10⁻⁸', 2e-8],
    ['2.100^2', 4.41],
    ['2.1^2', 4.41],
    ['2.10', 2.1],
    ['2.10e-8', 2.1e-8],
    ['2.10*3', 6.3],
    ['(2.10)^2', 4.41],
    ['2·10^-8', 2e-8],
  ])('%s has one meaning, %d', (text, value) => {
    expect(readingOf(text).value / value).toBeCloseTo(1, 12);
  });

  test('a lone point before a power of ten may have been a times sign', () => {
    expect(refusalOf('2 . 10^-8').suggestions).toEqual(['2 * 10^-8']);
  });
});

describe('numbers of programmers', () => {
  test.each([
    ['0x18', 'hexadecimal'],
    ['0X1F', 'hexadecimal'],
    ['0b101', 'binary'],
    ['0o17', 'octal'],
    ['D = 0x18', 'hexadecimal'],
    ['0xff', 'hexadecimal'],
    ['-0x18', 'hexadecimal'],
  ])('%s is refused as %s', (text, name) => {
    expect(refusalOf(text).message).toMatch(new RegExp(`looks like an? ${name} one`));
  });

  test.each<[string, number]>([
    ['1_234.5', 1234.5],
    ['1_234_567', 1234567],
    ['2.41`*^1', 24.1],
    ['2.41*^1', 24.1],
    ['2.411371`5.*^1', 24.11371],
    ['tensor(24.1137)', 24.1137],
    ['tensor([24.1137])', 24.1137],
    ['tensor(24.1137, dtype=torch.float64)', 24.1137],
    ["tensor(24.1137, device='cuda:0')", 24.1137],
    ['tensor(24.1137, grad_fn=<MeanBackward0>)', 24.1137],
    ['tf.Tensor(24.1137, shape=(), dtype=float32)', 24.1137],
    ['np.float64(24.11370563888011)', 24.11370563888011],
    ['float64(24.11)', 24.11],
    ['array(24.1137)', 24.1137],
    ['array([24.1137])', 24.1137],
    ['Array(24.1137, dtype=float32)', 24.1137],
    ['tensor(-0.88)', -0.88],
    ['kl = tensor(24.1137)', 24.1137],
    ['[1] 24.11371', 24.11371],
    ['[1] -86.02', -86.02],
    ['Out[3]: 24.1137', 24.1137],
    ['Out[3]= 24.1137', 24.1137],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test('R’s index is a 1: another is asked back, and two numbers in a tensor are a list', () => {
    expect(refusalOf('(1) 24.11').message).toMatch(/sign is missing/);
    expect(refusalOf('[2] 24.11').message).toMatch(/sign is missing/);
    expect(refusalOf('tensor([24.11,2.04])').message).toMatch(/list/);
  });
});

describe('a comma in a logarithm', () => {
  test.each<[string, number]>([
    ['log(0,2)', Math.log(0.2)],
    ['log(0,2333)', Math.log(0.2333)],
    ['log(1,05)', Math.log(1.05)],
    ['log(2,718)', Math.log(2.718)],
    ['log(16,1)', Math.log(16.1)],
    ['-0,2·log(0,2)-0,8·log(0,8)', -0.2 * Math.log(0.2) - 0.8 * Math.log(0.8)],
    ['0,5·log(16,2)', 0.5 * Math.log(16.2)],
    ['log(0,2) + log(16,2)', Math.log(0.2) + Math.log(16.2)],
    ['1,5 − log(2,5)', 1.5 - Math.log(2.5)],
    ['log(8, 2)', 3],
    ['log(8; 2)', 3],
    ['log(0.2, 2)', Math.log2(0.2)],
    ['log(100, 10)', 2],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test.each(['log(16,2)', 'log(16,4)', '0.5*log(16,2)', 'log(16,2) + log(9,3)', '2 log(16,2)'])(
    '%s is asked back',
    (text) => {
      expect(refusalOf(text).message).toMatch(/may be a decimal comma or may part the number from its base/);
    },
  );
});

describe('thousands', () => {
  test.each([
    ['90,000', 90, 90000],
    ['-24,114', -24.114, -24114],
    ['90,000 nats', 90, 90000],
    ['KL = 90,000', 90, 90000],
  ])('%s leaves both readings', (text, value, other) => {
    expect(readingOf(text)).toMatchObject({ value, alternative: { value: other } });
  });

  test.each(['90,00', '90.000', '0,900', '1234,567'])('%s leaves one', (text) => {
    expect(readingOf(text)).not.toHaveProperty('alternative');
  });
});

describe('a minus before a power is read as written, and the other reading is kept', () => {
  test.each<[string, number, number]>([
    ['−0.6^2', -0.36, 0.36],
    ['-2^2', -4, 4],
    ['−0.6²', -0.36, 0.36],
    ['-0,6^2', -0.36, 0.36],
    ['1/2(-0.6^2 + 1)', 0.32, 0.68],
    ['1 - -2^2', 5, -3],
    ['(-3^2 + 1)/2', -4, 5],
    ['-2^2 bits', -4 * Math.LN2, 4 * Math.LN2],
  ])('%s is %d, or else %d', (text, value, other) => {
    const answer = readingOf(text);
    expect(answer.value).toBeCloseTo(value, 12);
    expect(answer.bracketed?.value).toBeCloseTo(other, 12);
  });

  test.each(['(-0.6)^2', '1 - 0.6^2', '-2^3', '-0.36', '2^-2', '-2^0.5', '-(0.6^2)', '-(0.6)^2', '-ln(4)**2'])(
    '%s has no such reading',
    (text) => {
      expect(readingOf(text)).not.toHaveProperty('bracketed');
    },
  );
});
