import { Unreadable } from './unreadable.ts';

const spacing = /\\(?:left|right|bigg?[lrm]?|displaystyle|,|;|:|!| |quad|qquad)(?![a-z])|~/g;
const approximates = /\\(?:approx|simeq|sim|cong|doteq)(?![a-z])/g;
const wrapper =
  /\\(?:text|textrm|textbf|textit|emph|underline|mathrm|mathit|mathbf|mathsf|operatorname|boxed|fbox|mbox)\s*\{([^{}]*)\}/g;
const names = new Map([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['div', '/'],
  ['pm', '±'],
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

/** `24\frac{1}{9}` is 24 + 1/9 to some, and a product to others. */
const refuseMixedNumber = (before: string, numerator: string, denominator: string, after: string): void => {
  const whole = /(^.*?)(\d+) *$/.exec(before);
  if (whole === null || !/^\d+$/.test(numerator) || !/^\d+$/.test(denominator)) return;
  const [, earlier = '', number = ''] = whole;
  const fraction = `${numerator}/${denominator}`;
  const isAll = earlier.trim() === '' && after.trim() === '';
  throw new Unreadable(
    `Is ${number} ${fraction} a mixed number or a product? Write a + or a * between ${number} and the fraction.`,
    ...(isAll ? [`${number}+${fraction}`, `${number}*(${fraction})`] : []),
  );
};

const readFractions = (text: string): string => {
  const found = /\\([cdt]?frac)(?![a-z])/.exec(text);
  if (!found) return text;
  const [numerator, middle] = groupAt(text, found.index + found[0].length, found[1] ?? 'frac');
  const [denominator, end] = groupAt(text, middle, found[1] ?? 'frac');
  const fraction = `((${readFractions(numerator)})/(${readFractions(denominator)}))`;
  refuseMixedNumber(text.slice(0, found.index), numerator, denominator, text.slice(end));
  return text.slice(0, found.index) + fraction + readFractions(text.slice(end));
};

const readRoots = (text: string): string => {
  const found = /\\sqrt(?: *\[([^\]]*)\])?/.exec(text);
  if (!found) return text;
  const [inside, end] = groupAt(text, found.index + found[0].length, 'sqrt');
  const root = found[1] ? `((${readRoots(inside)})^(1/(${found[1]})))` : ` sqrt(${readRoots(inside)})`;
  return text.slice(0, found.index) + root + readRoots(text.slice(end));
};

/** LaTeX's signs of near equality, as an equals sign. */
export const withEqualsSigns = (text: string): string => text.replace(approximates, '=');

/** Are the braces of a piece of LaTeX closed within it? */
export const hasWholeGroups = (text: string): boolean => text.split('{').length === text.split('}').length;

const unwrap = (text: string): string => {
  const opened = text.replace(wrapper, ' $1 ');
  return opened === text ? text : unwrap(opened);
};

/** Turns LaTeX into the plain form: `\frac{1}{2}\ln 4` becomes `((1)/(2)) ln 4`. Braces and square brackets become round. */
export const plainFromLatex = (text: string): string => {
  const flat = text
    .replace(/\\[()[\]]/g, ' ')
    .replace(/\{([.,])\}/g, '$1')
    .replaceAll(',\\!', ',')
    .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '(' : ')'))
    .replace(spacing, ' ')
    .replace(/ +/g, ' ');
  return readRoots(readFractions(unwrap(flat)))
    .replace(/_\{ *(\w+) *\}/g, '_$1 ')
    .replace(/\\([a-z]+)/g, (_, command: string) => {
      const plain = names.get(command);
      if (plain === undefined) throw new Unreadable(`I do not know the LaTeX command \\${command}.`);
      return ` ${plain}`;
    })
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/ +/g, ' ');
};
