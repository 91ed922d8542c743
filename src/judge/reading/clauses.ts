import { readSide, isSameAnswer, moreExact, textOf, twoAnswers, twoUnits, type Side } from './sides.ts';
import { quoted } from './source.ts';
import { isUnitPhrase } from './surroundings.ts';
import { areOutside, endsValue, isConstant, isSign, spanOf, type Token } from './tokens.ts';
import { unitOf, type Unit } from './units.ts';
import { Unreadable } from './unreadable.ts';
import {
  alternativeWords,
  asideWords,
  conclusionWords,
  equalityWords,
  givenSymbols,
  isFormulaWord,
  spreadSymbols,
} from './words.ts';

/** A piece of what is written between commas, line ends and words such as “since” or “so”. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** How it is joined to what stands before. */
  readonly by: 'start' | 'comma' | 'break' | 'alternative' | 'aside' | 'conclusion';
}

const isWord = (token: Token, words: ReadonlySet<string>): boolean => token.kind === 'name' && words.has(token.text);

const isOperator = (token: Token | undefined): boolean =>
  isSign(token, '+', '*', '·', '/', '^', '=', '≈', '→') || token === undefined;

const joinAt = (tokens: readonly Token[], index: number): Clause['by'] | null => {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token === undefined) return null;
  if (token.kind === 'break') return isOperator(before) || isSign(before, '-') || isOperator(after) ? null : 'break';
  if (isSign(token, ',')) return 'comma';
  if (isSign(token, ';')) return 'break';
  if (isSign(token, '.') && !token.spaced) return endsValue(before) && after?.spaced === true ? 'break' : null;
  if (isWord(token, asideWords)) return 'aside';
  if (isWord(token, conclusionWords)) return 'conclusion';
  return isWord(token, alternativeWords) ? 'alternative' : null;
};

const hasNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }) => kind === 'number' || kind === 'fraction' || kind === 'fault' || text === 'inf');

/** Without the dash that parts an answer from what is said of it. */
const withoutDash = (tokens: readonly Token[]): readonly Token[] =>
  isSign(tokens.at(-1), '-') && tokens.at(-1)?.spaced ? tokens.slice(0, -1) : tokens;

/** Cuts what is written into clauses. A bare unit or name is no clause of its own. */
export const clausesOf = (tokens: readonly Token[]): readonly Clause[] => {
  const outside = areOutside(tokens);
  const clauses: Clause[] = [];
  let by: Clause['by'] = 'start';
  let start = 0;
  const close = (end: number, next: Clause['by']): void => {
    const piece = tokens.slice(start, end).filter(({ kind }) => kind !== 'break');
    const body = next === 'aside' || next === 'conclusion' ? withoutDash(piece) : piece;
    const last = clauses.at(-1);
    if (last && body.length > 0 && isUnitPhrase(body))
      clauses.splice(-1, 1, { ...last, tokens: [...last.tokens, ...body] });
    else if (body.length > 0) clauses.push({ tokens: body, by });
    by = next;
  };
  tokens.forEach((_, index) => {
    const join = outside[index] === true ? joinAt(tokens, index) : null;
    if (join === null || (start === 0 && isUnitPhrase(tokens.slice(0, index)))) return;
    // A reason goes on to the next comma or line; a word in it, such as “and”, begins nothing new.
    if (by === 'aside' && (join === 'alternative' || join === 'aside')) return;
    close(index, join === 'comma' && by === 'alternative' ? 'comma' : join);
    start = index + 1;
  });
  close(tokens.length, 'start');
  return clauses;
};

/** What a clause says: a value, under a name or under none. */
export interface Statement {
  readonly kind: 'bare' | 'named' | 'working' | 'given';
  readonly by: Clause['by'];
  /** The value, or why there is none. */
  readonly answer: Side | Unreadable;
  /** Where there is a number in what stands before the side that counts. */
  readonly hasSteps: boolean;
  readonly hasNumber: boolean;
}

const attempt = (tokens: readonly Token[], source: string): Side | Unreadable => {
  try {
    return readSide(tokens, source);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
};

interface Link {
  readonly tokens: readonly Token[];
  /** The sign before it. */
  readonly sign: '=' | '≈' | ':' | '';
}

/** `KL: 24.11`, `Q1: 24.11`: a name and a colon. A colon between numbers is none. */
const labelEnd = (tokens: readonly Token[], outside: readonly boolean[]): number => {
  const colon = tokens.findIndex((token, index) => outside[index] === true && isSign(token, ':'));
  const [first] = tokens;
  if (colon < 1 || first?.kind !== 'name' || isConstant(first)) return 0;
  return isFormulaWord(first.text) && hasNumber(tokens.slice(0, colon)) ? 0 : colon;
};

const chainOf = (tokens: readonly Token[]): readonly Link[] => {
  const outside = areOutside(tokens);
  const links: Link[] = [];
  const colon = labelEnd(tokens, outside);
  let start = 0;
  let sign: Link['sign'] = '';
  const close = (end: number, next: Link['sign']): void => {
    links.push({ tokens: tokens.slice(start, end), sign });
    start = end + 1;
    sign = next;
  };
  tokens.forEach((token, index) => {
    if (outside[index] !== true) return;
    if (index === colon && colon > 0) close(index, ':');
    else if (isSign(token, '≈')) close(index, '≈');
    else if (isSign(token, '=', '→') || isWord(token, equalityWords)) close(index, '=');
  });
  links.push({ tokens: tokens.slice(start), sign });
  return links;
};

const valueOfFunction = /^(?!d|kl|h|l|elbo)[a-z]\w*'?\((?![qp]\))[a-z]\)$/;

/** Refuses `f(x) = 3`: what stands before the equals sign is a function's value; `H(p) = 3` and `L(x) = 3` may be asked for. */
const functionValue = (label: readonly Token[], source: string): Unreadable | null => {
  if (!valueOfFunction.test(label.map(({ text }) => text).join(''))) return null;
  const shown = quoted(source, spanOf(label));
  return new Unreadable(`This gives ${shown}, and the question asks for another value. Give that value alone.`);
};

/** Whether tokens name something, as `KL` and `D(q ‖ p)` do. */
const isName = (tokens: readonly Token[]): boolean =>
  !hasNumber(tokens) &&
  (tokens[0]?.kind === 'name' || tokens[0]?.kind === 'command') &&
  !isFormulaWord(tokens[0].text) &&
  tokens.every((token) => token.kind !== 'sign' || isSign(token, '|', '_', ',', ';', "'"));

/** Whether a label names what is given in the question: `σ`, `σ²`, `q`, `log σ`. */
const isGiven = (label: readonly Token[]): boolean => {
  const names = label.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const [first] = names;
  if (first === undefined || !names.every((name) => givenSymbols.has(name) || isFormulaWord(name))) return false;
  if (!names.some((name) => givenSymbols.has(name))) return false;
  return spreadSymbols.has(first) || label.every(({ kind }) => kind !== 'open') || isFormulaWord(first);
};

const kindOf = (links: readonly Link[], first: Side | Unreadable | null): Statement['kind'] => {
  const label = links[0]?.tokens ?? [];
  if (links.length === 1 || label.length === 0) return 'bare';
  if (first !== null && !(first instanceof Unreadable)) return 'working';
  return isGiven(label) ? 'given' : 'named';
};

const unitsNamed = (tokens: readonly Token[]): readonly Unit[] => [
  ...new Set(tokens.flatMap(({ kind, text }) => (kind === 'name' ? (unitOf(text) ?? []) : []))),
];

/** The last side with the unit that its label or an earlier side names. */
const withUnitOf = (last: Side, earlier: readonly Side[], labels: readonly Unit[], source: string): Side => {
  const other = earlier.find(({ unit }) => unit !== null && last.unit !== null && unit !== last.unit);
  if (other && !isSameAnswer(other, last)) {
    throw twoAnswers(
      source,
      [other, last],
      'I see two units, and the numbers do not agree. Give one number and one unit.',
    );
  }
  const stated = new Set([...labels, ...earlier.flatMap(({ unit }) => unit ?? [])]);
  if (last.unit !== null) {
    const isTold = stated.has(last.unit) || stated.size === 0 || other !== undefined;
    const [contradicting] = labels;
    if (!isTold && contradicting) throw twoUnits(source, last, contradicting);
    return last;
  }
  const [unit, more] = [...stated];
  if (more !== undefined) {
    const text = textOf(source, last);
    throw new Unreadable(
      'I see two units, nats and bits. Give the number with its own unit.',
      `${text} nats`,
      `${text} bits`,
    );
  }
  return { ...last, unit: unit ?? null };
};

/** In 1/2 (51 − 2.77) ≈ 24.11 the last side counts, as in an equation; one that is no rounding of what it is said to be, does not. */
const approximated = (last: Side, before: Side, source: string): Side => {
  if (isSameAnswer(before, last)) return moreExact(before, last);
  const isNear = Math.abs(last.value - before.value) <= 1e-3 * Math.abs(before.value);
  if (isNear || (before.unit ?? last.unit) !== (last.unit ?? before.unit)) return last;
  throw twoAnswers(
    source,
    [before, last],
    `I see two answers that do not agree, ${textOf(source, before)} and ${textOf(source, last)}. Give one.`,
  );
};

const answerOf = (links: readonly Link[], read: readonly (Side | Unreadable)[], source: string): Side | Unreadable => {
  const last = read.at(-1);
  if (last === undefined) return new Unreadable('');
  if (last instanceof Unreadable) return last;
  const earlier = read.slice(0, -1).filter((side) => !(side instanceof Unreadable)) as Side[];
  const labels = read
    .slice(0, -1)
    .flatMap((side, index) => (side instanceof Unreadable ? unitsNamed(links[index]?.tokens ?? []) : []));
  try {
    const before = read.at(-2);
    const isApproximate = links.at(-1)?.sign === '≈' && before !== undefined && !(before instanceof Unreadable);
    const side = isApproximate ? approximated(last, before, source) : last;
    return withUnitOf(side, earlier, [...new Set(labels)], source);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
};

/** Reads a clause: `D = 1/2 (51 − 2.77) = 24.11` says 24.11; what stands before the last sign need not be readable. */
export const statementOf = ({ tokens, by }: Clause, source: string): Statement => {
  const all = chainOf(tokens);
  const attempts = all.map(({ tokens: side }) => attempt(side, source));
  const isRead = (index: number): boolean => !(attempts[index] instanceof Unreadable);
  const last = all.at(-1)?.tokens ?? [];
  const saysNothing = last.length === 0 || isName(last);
  const isTurned = all.length > 1 && saysNothing && isRead(all.length - 2);
  const count = isTurned ? all.length - 1 : all.length;
  const links = all.slice(0, count);
  const name = isTurned ? last : [];
  const label = links.slice(0, -1).flatMap((link) => link.tokens);
  const body = links.at(-1)?.tokens ?? [];
  const fault = links.length > 1 && body.length > 0 ? functionValue(label, source) : null;
  const read = answerOf(links, attempts.slice(0, count), source);
  const unit = unitsNamed(name)[0];
  const united = !(read instanceof Unreadable) && read.unit === null && unit ? { ...read, unit } : read;
  return {
    kind:
      isTurned && name.length > 0 && links.length === 1
        ? isGiven(name)
          ? 'given'
          : 'named'
        : kindOf(links, attempts[0] ?? null),
    by,
    answer: fault ?? united,
    hasSteps: hasNumber(label),
    hasNumber: hasNumber(tokens),
  };
};
