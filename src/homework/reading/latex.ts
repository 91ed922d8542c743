import { Unreadable } from './unreadable.ts';

const spacing = /\\(?:left|right|bigg?|displaystyle|,|;|:|!| |quad|qquad)(?![a-z])/g;
const wrapper = /\\(?:text|textrm|mathrm|mathit|mathbf|operatorname|boxed|mbox)\s*\{([^{}]*)\}/g;
const names = new Map([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['div', '/'],
  ['approx', '='],
  ['infty', 'inf'],
  ['ln', 'ln'],
  ['log', 'log'],
  ['lg', 'lg'],
  ['exp', 'exp'],
  ['pi', 'pi'],
  ['sqrt', 'sqrt'],
]);

/** The group that starts at `start`: `{…}`, or one character (`\frac12`). Returns its inside and where it ends. */
const groupAt = (text: string, start: number, command: string): [inside: string, end: number] => {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (at >= text.length) throw new Unreadable(`The command \\${command} lacks an argument.`);
  if (text[at] !== '{') return [text.slice(at, at + 1), at + 1];
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return [text.slice(at + 1, end), end + 1];
  }
  throw new Unreadable(`The bracket { after \\${command} is never closed.`);
};

const readFractions = (text: string): string => {
  const found = /\\([dt]?frac)(?![a-z])/.exec(text);
  if (!found) return text;
  const [numerator, middle] = groupAt(text, found.index + found[0].length, found[1] ?? 'frac');
  const [denominator, end] = groupAt(text, middle, found[1] ?? 'frac');
  const fraction = `((${readFractions(numerator)})/(${readFractions(denominator)}))`;
  return text.slice(0, found.index) + fraction + readFractions(text.slice(end));
};

const readRoots = (text: string): string => {
  const found = /\\sqrt(?: *\[([^\]]*)\])?/.exec(text);
  if (!found) return text;
  const [inside, end] = groupAt(text, found.index + found[0].length, 'sqrt');
  const root = found[1] ? `((${readRoots(inside)})^(1/(${found[1]})))` : `sqrt(${readRoots(inside)})`;
  return text.slice(0, found.index) + root + readRoots(text.slice(end));
};

/** Turns LaTeX into the plain form: `\frac{1}{2}\ln 4` becomes `((1)/(2)) ln 4`. Braces and square brackets become round. */
export const plainFromLatex = (text: string): string => {
  const flat = text
    .replace(/\\[()[\]]/g, ' ')
    .replaceAll('{,}', ',')
    .replace(spacing, ' ')
    .replace(wrapper, ' $1 ');
  return readRoots(readFractions(flat))
    .replace(/_\{ *(\w+) *\}/g, '_$1')
    .replace(/\\([a-z]+)/g, (_, command: string) => {
      const plain = names.get(command);
      if (plain === undefined) throw new Unreadable(`I do not know the LaTeX command \\${command}.`);
      return ` ${plain}`;
    })
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')');
};
