/** A function that may be written in an answer. */
export interface NumberFunction {
  readonly apply: (x: number) => number;
  /** Why it has no value at a number that is spoken so; null where it has one. */
  readonly refusal?: (x: number, words: string) => string | null;
  /** How its name is set before its argument; null where it is set in a way of its own. */
  readonly tex: string | null;
  readonly words: string;
}

const positive = (x: number, words: string): string | null =>
  x > 0 ? null : `A logarithm takes a number greater than zero, and ${words} is not.`;

const beyondMinusOne = (x: number, words: string): string | null => positive(1 + x, `1 plus ${words}`);

const notNegative = (x: number, words: string): string | null =>
  x >= 0 ? null : `The value of ${words} is negative and has no real square root.`;

const named = (name: string): string => `\\operatorname{${name}}`;

export const functions = {
  ln: { apply: Math.log, refusal: positive, tex: '\\ln', words: 'the natural logarithm of' },
  log: { apply: Math.log, refusal: positive, tex: '\\ln', words: 'the natural logarithm of' },
  log2: { apply: Math.log2, refusal: positive, tex: '\\log_{2}', words: 'the base-2 logarithm of' },
  log10: { apply: Math.log10, refusal: positive, tex: '\\log_{10}', words: 'the base-10 logarithm of' },
  log1p: { apply: Math.log1p, refusal: beyondMinusOne, tex: named('log1p'), words: 'the natural logarithm of 1 plus' },
  exp: { apply: Math.exp, tex: null, words: 'e to the power' },
  sqrt: { apply: Math.sqrt, refusal: notNegative, tex: null, words: 'the square root of' },
  abs: { apply: Math.abs, tex: null, words: 'the absolute value of' },
  tanh: { apply: Math.tanh, tex: '\\tanh', words: 'the hyperbolic tangent of' },
  cosh: { apply: Math.cosh, tex: '\\cosh', words: 'the hyperbolic cosine of' },
  sinh: { apply: Math.sinh, tex: '\\sinh', words: 'the hyperbolic sine of' },
  sech: { apply: (x) => 1 / Math.cosh(x), tex: named('sech'), words: 'the hyperbolic secant of' },
  relu: { apply: (x) => Math.max(x, 0), tex: named('relu'), words: 'the positive part of' },
  sigmoid: { apply: (x) => 1 / (1 + Math.exp(-x)), tex: named('sigmoid'), words: 'the sigmoid of' },
  softplus: { apply: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), tex: named('softplus'), words: 'the softplus of' }, // prettier-ignore
} as const satisfies Record<string, NumberFunction>;

export type FunctionName = keyof typeof functions;

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** What is taken of several numbers. */
export const extremes = {
  max: { apply: Math.max, tex: '\\max', words: 'the largest of' },
  min: { apply: Math.min, tex: '\\min', words: 'the smallest of' },
} as const;

export type ExtremeName = keyof typeof extremes;

export const isExtreme = (name: string): name is ExtremeName => Object.hasOwn(extremes, name);

/** Of these, tanh² x means (tanh x)² to everyone. */
export const raisedByCustom: ReadonlySet<string> = new Set<FunctionName>(['tanh', 'cosh', 'sinh', 'sech']);

/** The functions that are logarithms; `log` leaves its base unsaid. */
export const isLogarithm = (name: FunctionName): boolean => name.startsWith('l');
