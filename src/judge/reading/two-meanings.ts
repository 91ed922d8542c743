import { bare, type Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import { isLogarithm, type FunctionName } from './functions.ts';
import { quoted, rewritten } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** The digits of a number that is whole and written without a power of ten. */
export const wholeNumber = (expression: Expression): string | null =>
  expression.kind === 'number' && /^\d+$/.test(expression.number.canonical) && expression.number.power === ''
    ? expression.number.canonical
    : null;

/**
 * What is said of a formula that could be meant in two ways, each with both of them written out. Where a question arises only
 * for some of what can stand there, the answer is null for the rest.
 */
export const meaningsIn = (source: string) => {
  const text = (span: Span): string => quoted(source, span);

  return {
    /** 1/2π and 1/(2·16)(3+4) mean one thing to some and another to others. */
    stroke(top: Expression, bottom: Expression, factor: Expression): Unreadable {
      const span = { start: top.start, end: factor.end };
      const [a, b, c] = [top, bottom, factor].map(text);
      return new Unreadable(
        `In ${text(span)}, what does the stroke divide by?`,
        rewritten(source, span, `(${a}/${b})*${c}`),
        rewritten(source, span, `${a}/(${b}*${c})`),
      );
    },

    /** e(2) is e times 2 to some, and e² to others. */
    calledNumber: (between: Span): Unreadable =>
      new Unreadable(
        'Is e followed by a bracket a product or a power?',
        rewritten(source, between, '*'),
        rewritten(source, between, '^'),
      ),

    /** `24\frac{1}{9}` is 24 + 1/9 to some, and a product to others. */
    mixedNumber(left: Expression, fraction: Expression): Unreadable | null {
      const number = wholeNumber(left);
      const quotient = bare(fraction);
      if (number === null || quotient.kind !== 'binary') return null;
      const [top, bottom] = [wholeNumber(bare(quotient.left)), wholeNumber(bare(quotient.right))];
      if (top === null || bottom === null) return null;
      const span = { start: left.start, end: fraction.end };
      return new Unreadable(
        `Is ${number} ${top}/${bottom} a mixed number or a product? Write a + or a * between ${number} and the fraction.`,
        rewritten(source, span, `${number}+${top}/${bottom}`),
        rewritten(source, span, `${number}*(${top}/${bottom})`),
      );
    },

    /** 2.10^-8 is a power of 2.10 to some, and in France 2 · 10^-8. */
    frenchPoint(base: Expression, exponent: Expression): Unreadable | null {
      if (base.kind !== 'number' || !/^\d[\d',]*\.10$/.test(base.number.text)) return null;
      const inner = bare(exponent);
      const size = wholeNumber(bare(inner.kind === 'negation' ? inner.operand : inner));
      if (size === null) return null;
      const plain = `${inner.kind === 'negation' ? '-' : ''}${size}`;
      const span = { start: base.start, end: exponent.end };
      return new Unreadable(
        `In ${text(span)}, is the point a decimal point or a times sign?`,
        rewritten(source, span, `${base.number.text.slice(0, -3)}*10^${plain}`),
        rewritten(source, span, `(${base.number.text})^${plain}`),
      );
    },

    /** `√2π` is √2 times π to some, and √(2π) to others. */
    root(span: Span, inside: Expression, after: Span): Unreadable {
      const [taken, more] = [text(inside), text(after)];
      return new Unreadable(
        `In ${text(span)}, does the root take ${taken} or ${taken}${more}?`,
        rewritten(source, span, `sqrt(${taken})*${more}`),
        rewritten(source, span, `sqrt(${taken}*${more})`),
      );
    },

    /** `log(0,2333)` is the logarithm of a number with a decimal comma, or of 0 to a base. */
    logComma(span: Span, canonical: string): Unreadable {
      const [value, base] = canonical.split('.', 2);
      return new Unreadable(
        'In a log(…), the comma may be a decimal comma or may part the number from its base.',
        rewritten(source, span, `log(${canonical})`),
        rewritten(source, span, `ln(${value})/ln(${base})`),
      );
    },

    /** `ln(4)^2` is (ln 4)² to some, and ln(4²) to others; programs, which write `**`, mean the first. */
    raisedArgument(name: FunctionName, span: Span, inside: Span, exponent: Span): Unreadable {
      // A raised ² is written out.
      const [argument, power] = [text(inside), text(exponent).normalize('NFKC')];
      return new Unreadable(
        `In ${text(span)}, is the logarithm raised to the power, or what it is taken of?`,
        rewritten(source, span, `(${name}(${argument}))^${power}`),
        rewritten(source, span, `${name}((${argument})^${power})`),
      );
    },

    /** `log2` alone is the logarithm to base 2 of something still to come, or the natural logarithm of 2. */
    basedLogarithm: (name: FunctionName, base: string, span: Span): Unreadable =>
      new Unreadable(
        `The text ${name} could be the base-${base} logarithm of something, or the natural logarithm of ${base}.`,
        rewritten(source, span, `ln(${base})`),
      ),

    /** `ln 1/4` is (ln 1)/4 to some, and ln(1/4) to others. */
    argument(name: FunctionName, span: Span, taken: Span, divisor: Expression): Unreadable {
      const [argument, by] = [text(taken), text(divisor)];
      const taker = isLogarithm(name) ? 'logarithm' : name === 'exp' ? 'exponential' : `function ${name}`;
      return new Unreadable(
        `In ${text(span)}, does the ${taker} take ${argument} or ${argument}/${by}?`,
        rewritten(source, span, `${name}(${argument})/${by}`),
        rewritten(source, span, `${name}(${argument}/${by})`),
      );
    },
  };
};
