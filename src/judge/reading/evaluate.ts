import {
  create,
  parseDependencies,
  type ConstantNode,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
} from 'mathjs/number';
import type { Written } from '../written.ts';
import { isScientific, literalTex, literalWords } from './literals.ts';
import { Unreadable } from './unreadable.ts';

const { parse } = create({ ...parseDependencies });

/** An expression's value, how it is printed and how it is spoken. `level` orders how tightly it binds: 1 a sum, 5 an atom. */
interface Read extends Written {
  readonly value: number;
  readonly level: number;
}

const texAt = (level: number, read: Read): string => (read.level < level ? `\\left(${read.tex}\\right)` : read.tex);
const wordsAt = (level: number, read: Read): string => (read.level < level ? `(${read.words})` : read.words);

const finite = (value: number, words: string): number => {
  if (Number.isFinite(value)) return value;
  throw new Unreadable(
    Number.isNaN(value)
      ? `The formula ${words} has no real value.`
      : `The value of ${words} is larger than any number this page can hold.`,
  );
};

const logarithms = {
  ln: { apply: Math.log, tex: '\\ln', words: 'the natural logarithm of' },
  log: { apply: Math.log, tex: '\\ln', words: 'the natural logarithm of' },
  log2: { apply: Math.log2, tex: '\\log_{2}', words: 'the base-2 logarithm of' },
  log10: { apply: Math.log10, tex: '\\log_{10}', words: 'the base-10 logarithm of' },
} as const;

const binary: Record<string, (a: Read, b: Read, implicit: boolean) => Read> = {
  add: (a, b) => ({
    value: a.value + b.value,
    tex: `${a.tex} + ${texAt(2, b)}`,
    words: `${a.words} plus ${wordsAt(2, b)}`,
    level: 1,
  }),
  subtract: (a, b) => ({
    value: a.value - b.value,
    tex: `${a.tex} - ${texAt(2, b)}`,
    words: `${a.words} minus ${wordsAt(2, b)}`,
    level: 1,
  }),
  multiply: (a, b, implicit) => ({
    value: a.value * b.value,
    tex: `${texAt(2, a)}${implicit && !/^[\d.]/.test(texAt(3, b)) ? '\\,' : ' \\cdot '}${texAt(3, b)}`,
    words: `${wordsAt(2, a)} times ${wordsAt(3, b)}`,
    level: 2,
  }),
  divide: (a, b) => {
    if (b.value === 0) throw new Unreadable('The formula divides by zero.');
    return {
      value: a.value / b.value,
      tex: `\\frac{${a.tex}}{${b.tex}}`,
      words: `${wordsAt(4, a)} over ${wordsAt(3, b)}`,
      level: 3,
    };
  },
  pow: (a, b) => {
    if (a.value === 0 && b.value < 0) throw new Unreadable('The formula divides by zero.');
    return {
      value: a.value ** b.value,
      tex: `${texAt(5, a)}^{${b.tex}}`,
      words: `${wordsAt(5, a)} to the power ${wordsAt(5, b)}`,
      level: 4,
    };
  },
};

const unary: Record<string, (a: Read) => Read> = {
  unaryMinus: (a) => ({ value: -a.value, tex: `-${texAt(2, a)}`, words: `minus ${wordsAt(2, a)}`, level: 1 }),
  unaryPlus: (a) => a,
};

/** 1/2π and 1/(2·16)(3+4) mean one thing to some and another to others. */
const refuseAmbiguousDivision = (node: OperatorNode): void => {
  const [first, second] = node.args;
  const isImplicit = (operator: MathNode | undefined): operator is OperatorNode =>
    operator?.type === 'OperatorNode' && (operator as OperatorNode).implicit;
  const show = (part: MathNode | undefined): string => part?.toString() ?? '';
  if (node.fn === 'divide' && isImplicit(second)) {
    const [factor, rest] = second.args;
    throw ambiguous(show(first), show(factor), show(rest));
  }
  const isQuotient = first?.type === 'OperatorNode' && (first as OperatorNode).fn === 'divide';
  const isLetterOrRoot =
    second?.type === 'SymbolNode' || (second?.type === 'FunctionNode' && nameOf(second) === 'sqrt');
  if (isImplicit(node) && isQuotient && isLetterOrRoot) {
    const [top, bottom] = (first as OperatorNode).args;
    throw ambiguous(show(top), show(bottom), show(second));
  }
};

const ambiguous = (top: string, bottom: string, factor: string): Unreadable =>
  new Unreadable(
    `In ${top}/${bottom}${factor.startsWith('(') ? '' : ' '}${factor}, what does the stroke divide by?`,
    `(${top}/${bottom})*${factor}`,
    `${top}/(${bottom}*${factor})`,
  );

const nameOf = (node: MathNode): string => (node as FunctionNode & { fn: { name: string } }).fn.name;

const readLogarithm = (name: keyof typeof logarithms, argument: Read): Read => {
  const { apply, tex, words } = logarithms[name];
  if (argument.value <= 0) {
    throw new Unreadable(`A logarithm takes a number greater than zero, and ${argument.words} is not.`);
  }
  return {
    value: apply(argument.value),
    tex: `${tex} ${argument.level < 3 ? `\\left(${argument.tex}\\right)` : argument.tex}`,
    words: `${words} ${wordsAt(3, argument)}`,
    level: 3,
  };
};

const readFunction = (node: FunctionNode): Read => {
  const name = nameOf(node);
  const [argument, base, ...more] = node.args.map(walk);
  if (argument === undefined || more.length > 0 || (base !== undefined && name !== 'log')) {
    throw new Unreadable(`The function ${name} takes one number.`);
  }
  if (base !== undefined) {
    if (base.value !== 2 && base.value !== 10) {
      throw new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${base.words}.`);
    }
    return readLogarithm(base.value === 2 ? 'log2' : 'log10', argument);
  }
  if (name === 'exp') {
    const words = `e to the power ${wordsAt(5, argument)}`;
    return { value: Math.exp(argument.value), tex: `e^{${argument.tex}}`, words, level: 4 };
  }
  if (name === 'sqrt') {
    if (argument.value < 0)
      throw new Unreadable(`The value of ${argument.words} is negative and has no real square root.`);
    const words = `the square root of ${wordsAt(5, argument)}`;
    return { value: Math.sqrt(argument.value), tex: `\\sqrt{${argument.tex}}`, words, level: 5 };
  }
  if (Object.hasOwn(logarithms, name)) return readLogarithm(name as keyof typeof logarithms, argument);
  throw new Unreadable(`I do not know the function ${name}.`);
};

const readOperator = (node: OperatorNode): Read => {
  refuseAmbiguousDivision(node);
  const [first, second, ...more] = node.args.map(walk);
  const one = Object.hasOwn(unary, node.fn) ? unary[node.fn] : undefined;
  const two = Object.hasOwn(binary, node.fn) ? binary[node.fn] : undefined;
  if (first !== undefined && second === undefined && one) return one(first);
  if (first !== undefined && second !== undefined && more.length === 0 && two) return two(first, second, node.implicit);
  throw new Unreadable(`I cannot read the sign ${node.op}.`);
};

const symbols = new Map<string, Read>([
  ['e', { value: Math.E, tex: 'e', words: 'e', level: 5 }],
  ['pi', { value: Math.PI, tex: '\\pi', words: 'pi', level: 5 }],
]);

const readNode = (node: MathNode): Read => {
  if (node.type === 'ConstantNode') {
    const { value } = node as ConstantNode;
    if (typeof value !== 'number') throw new Unreadable('I cannot read this as a number.');
    const text = String(value);
    return { value, tex: literalTex(text), words: literalWords(text), level: isScientific(text) ? 2 : 5 };
  }
  if (node.type === 'ParenthesisNode') return walk((node as MathNode & { content: MathNode }).content);
  if (node.type === 'OperatorNode') return readOperator(node as OperatorNode);
  if (node.type === 'FunctionNode') return readFunction(node as FunctionNode);
  if (node.type === 'SymbolNode') {
    const symbol = symbols.get((node as MathNode & { name: string }).name);
    if (symbol) return symbol;
  }
  throw new Unreadable('I cannot read this as a number or as a formula made of numbers.');
};

const walk = (node: MathNode): Read => {
  const read = readNode(node);
  finite(read.value, read.words);
  return read;
};

const logarithmsIn = (tree: MathNode): ReadonlySet<string> => {
  const used = new Set<string>();
  tree.traverse((node) => {
    if (node.type !== 'FunctionNode') return;
    const { args } = node as FunctionNode;
    const base = args[1]?.toString();
    used.add(base === undefined ? nameOf(node) : `log${base}`);
  });
  return used;
};

/** What a formula comes to, and how it is shown back. */
export interface Formula extends Written {
  readonly value: number;
  /** Names under which logarithms were written: log alone leaves the base unsaid. */
  readonly logarithms: ReadonlySet<string>;
}

/** Evaluates an expression by walking its syntax tree: numbers, + − · / ^, brackets, ln, log, log2, log10, exp, √, e, π. */
export const evaluate = (expression: string): Formula => {
  let tree: MathNode;
  try {
    tree = parse(expression);
  } catch {
    throw new Unreadable('I cannot make out this formula. Is a sign or a bracket missing?');
  }
  const { value, tex, words } = walk(tree);
  return { value, tex, words, logarithms: logarithmsIn(tree) };
};
