import { listInWords } from '../../text/words.ts';
import type { Written } from '../written.ts';
import type { BinaryNode, CallNode, Expression, ExtremeNode } from './expression.ts';
import { extremes, functions } from './functions.ts';
import { isScientific, literalTex, literalWords } from './literals.ts';

/** How an expression is set and spoken. `level` orders how tightly it binds: 1 a sum, 5 an atom. */
export interface Printed extends Written {
  readonly level: number;
}

const texAt = (level: number, part: Printed): string => (part.level < level ? `\\left(${part.tex}\\right)` : part.tex);
const wordsAt = (level: number, part: Printed): string => (part.level < level ? `(${part.words})` : part.words);

const printBinary = ({ sign, implicit, left, right }: BinaryNode): Printed => {
  const [a, b] = [print(left), print(right)];
  switch (sign) {
    case '+':
      return { tex: `${a.tex} + ${texAt(2, b)}`, words: `${a.words} plus ${wordsAt(2, b)}`, level: 1 };
    case '-':
      return { tex: `${a.tex} - ${texAt(2, b)}`, words: `${a.words} minus ${wordsAt(2, b)}`, level: 1 };
    case '*': {
      const factor = texAt(3, b);
      const times = implicit && !/^[\d.]/.test(factor) ? '\\,' : ' \\cdot ';
      return { tex: texAt(2, a) + times + factor, words: `${wordsAt(2, a)} times ${wordsAt(3, b)}`, level: 2 };
    }
    case '/':
      return { tex: `\\frac{${a.tex}}{${b.tex}}`, words: `${wordsAt(4, a)} over ${wordsAt(3, b)}`, level: 3 };
    case '^':
      return { tex: `${texAt(5, a)}^{${b.tex}}`, words: `${wordsAt(5, a)} to the power ${wordsAt(5, b)}`, level: 4 };
  }
};

const printCall = ({ name, argument }: CallNode): Printed => {
  const inside = print(argument);
  const { tex, words } = functions[name];
  if (tex !== null) return { tex: `${tex} ${texAt(3, inside)}`, words: `${words} ${wordsAt(3, inside)}`, level: 3 };
  const spoken = `${words} ${wordsAt(5, inside)}`;
  if (name === 'exp') return { tex: `e^{${inside.tex}}`, words: spoken, level: 4 };
  if (name === 'abs') return { tex: `\\left|${inside.tex}\\right|`, words: spoken, level: 5 };
  return { tex: `\\sqrt{${inside.tex}}`, words: spoken, level: 5 };
};

const printExtreme = ({ name, among }: ExtremeNode): Printed => {
  const parts = among.map(print);
  const { tex, words } = extremes[name];
  return {
    tex: `${tex}\\left(${parts.map((part) => part.tex).join(',\\ ')}\\right)`,
    words: `${words} (${listInWords(parts.map((part) => part.words))})`,
    level: 3,
  };
};

const constants = {
  e: { tex: 'e', words: 'e', level: 5 },
  pi: { tex: '\\pi', words: 'pi', level: 5 },
  inf: { tex: '\\infty', words: 'infinity', level: 5 },
} as const satisfies Record<string, Printed>;

/** A formula in TeX and in words, with the brackets that it needs and no others. */
export const print = (expression: Expression): Printed => {
  switch (expression.kind) {
    case 'number': {
      const text = expression.number.canonical.replace(/^\./, '0.') + expression.number.power;
      return { tex: literalTex(text), words: literalWords(text), level: isScientific(text) ? 2 : 5 };
    }
    case 'constant':
      return constants[expression.name];
    case 'group':
      return print(expression.inside);
    case 'negation': {
      const operand = print(expression.operand);
      return { tex: `-${texAt(2, operand)}`, words: `minus ${wordsAt(2, operand)}`, level: 1 };
    }
    case 'binary':
      return printBinary(expression);
    case 'call':
      return printCall(expression);
    case 'extreme':
      return printExtreme(expression);
  }
};
