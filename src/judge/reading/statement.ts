import { hasNumber, type Clause } from './clauses.ts';
import { isSameAnswer, merged, textOf, twoAnswers, twoUnits, unitBeside, type Side } from './side.ts';
import { readSide } from './sides.ts';
import { quoted } from './source.ts';
import { unitsNamed } from './surroundings.ts';
import { areOutside, isConstant, isSign, isWord, spanOf, type Token } from './tokens.ts';
import type { WrittenUnit } from './units.ts';
import { Unreadable } from './unreadable.ts';
import { equalityWords, givenSymbols, isFormulaWord, spreadSymbols } from './words.ts';

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

/** A side, or why there is none. */
const refusable = (read: () => Side): Side | Unreadable => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
};

const isRead = (side: Side | Unreadable | undefined): side is Side =>
  side !== undefined && !(side instanceof Unreadable);

interface Link {
  readonly tokens: readonly Token[];
  /** Whether the sign before it is ≈. */
  readonly isNear: boolean;
}

/** The place of the colon behind a name, as in `KL: 24.11` and `Q1: 24.11`; −1 where there is none. A colon between numbers is none. */
const labelEnd = (tokens: readonly Token[], outside: readonly boolean[]): number => {
  const colon = tokens.findIndex((token, index) => outside[index] === true && isSign(token, ':'));
  const [first] = tokens;
  if (first?.kind !== 'name' || isConstant(first)) return -1;
  return isFormulaWord(first.text) && hasNumber(tokens.slice(0, colon)) ? -1 : colon;
};

const chainOf = (tokens: readonly Token[]): readonly Link[] => {
  const outside = areOutside(tokens);
  const links: Link[] = [];
  const colon = labelEnd(tokens, outside);
  let start = 0;
  let isNear = false;
  tokens.forEach((token, index) => {
    if (outside[index] !== true) return;
    if (index !== colon && !isSign(token, '=', '≈', '→') && !isWord(token, equalityWords)) return;
    links.push({ tokens: tokens.slice(start, index), isNear });
    start = index + 1;
    isNear = isSign(token, '≈');
  });
  links.push({ tokens: tokens.slice(start), isNear });
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
  if (!names.every((name) => givenSymbols.has(name) || isFormulaWord(name))) return false;
  if (!names.some((name) => givenSymbols.has(name)) || label.some((token) => isSign(token, '|'))) return false;
  const first = names[0]!;
  return spreadSymbols.has(first) || label.every(({ kind }) => kind !== 'open') || isFormulaWord(first);
};

/** `-86.02 KL = 0.818`: a number, and then something else by its name. */
const twoIn = (links: readonly Link[], sides: readonly (Side | Unreadable)[], source: string): Unreadable | null => {
  const at = links.findIndex(
    ({ tokens }, index) => index < links.length - 1 && !isRead(sides[index]) && holdsTwo(tokens),
  );
  if (at < 0) return null;
  const { tokens } = links[at]!;
  const parts = [tokens.slice(0, isSign(tokens[0], '-', '+') ? 2 : 1), links.at(-1)!.tokens];
  return new Unreadable('I see two answers. Give one.', ...parts.map((part) => quoted(source, spanOf(part))));
};

const holdsTwo = (tokens: readonly Token[]): boolean => {
  const rest = tokens.slice(isSign(tokens[0], '-', '+') ? 2 : 1);
  if (tokens[tokens.length - rest.length - 1]?.kind !== 'number' || rest[0]?.spaced !== true) return false;
  if (isSign(rest[0], ':', '!')) return true;
  const name = rest.slice(rest.findIndex((token) => !isSign(token, '|', '@')));
  const isCalculation = name.some((token) => token.kind === 'sign' && !isSign(token, '|', '_', '^'));
  return name[0]?.kind === 'name' && (isName(name) || isGiven(name)) && !isCalculation;
};

const kindOf = (links: readonly Link[], first: Side | Unreadable | undefined): Statement['kind'] => {
  const label = links[0]!.tokens;
  if (links.length === 1 || label.length === 0) return 'bare';
  if (isRead(first)) return 'working';
  return isGiven(label) ? 'given' : 'named';
};

/** The last side with the unit that its label or an earlier side names. */
const withUnitOf = (last: Side, earlier: readonly Side[], labels: readonly WrittenUnit[], source: string): Side => {
  const conversion = earlier.find(({ unit }) => unit !== null && unit !== last.unit);
  if (conversion && !isSameAnswer(conversion, last)) {
    const message = 'I see two answers that do not agree. Give one number and one unit.';
    throw twoAnswers(source, [conversion, last], message);
  }
  if (last.unit !== null) {
    const [contradicting] = labels;
    if (contradicting && !labels.includes(last.unit) && !conversion) throw twoUnits(source, last, contradicting);
    return last;
  }
  if (conversion) return { ...last, unit: unitBeside(conversion, last) };
  const [unit, more] = labels;
  if (more === undefined) return { ...last, unit: unit ?? null };
  const text = textOf(source, last);
  throw new Unreadable(
    'I see two units, nats and bits. Give the number with its own unit.',
    `${text} nats`,
    `${text} bits`,
  );
};

/** In 1/2 (51 − 2.77) ≈ 24.11 the last side counts, as in an equation; one that is far from what it should be near, does not. */
const approximated = (last: Side, before: Side, source: string): Side => {
  const isNear = Math.abs(last.value - before.value) <= 1e-3 * Math.abs(before.value);
  const isConverted = last.unit !== null && before.unit !== null && last.unit !== before.unit;
  return !isSameAnswer(before, last) && (isNear || isConverted) ? last : merged(source, before, last);
};

/** The side of a chain that counts: the last, or what it approximates. */
const answerOf = (links: readonly Link[], sides: readonly (Side | Unreadable)[], source: string): Side | Unreadable => {
  const [last, before] = [sides.at(-1), sides.at(-2)];
  if (!isRead(last)) return last!;
  const names = links.filter(
    ({ tokens }, index) => !isRead(sides[index]) && (last.unit === null || !hasNumber(tokens)),
  );
  const labels = unitsNamed(names.flatMap(({ tokens }) => tokens));
  return refusable(() => {
    const side = links.at(-1)!.isNear && isRead(before) ? approximated(last, before, source) : last;
    return withUnitOf(side, sides.filter(isRead), labels, source);
  });
};

/** `24.11 = KL` the other way round, and `24.11 =` without its sign. */
const turned = (links: readonly Link[], source: string): readonly Link[] => {
  const [last, before] = [links.at(-1)!, links.at(-2)];
  if (before === undefined || !(last.tokens.length === 0 || isName(last.tokens))) return links;
  if (!isRead(refusable(() => readSide(before.tokens, source)))) return links;
  const others = links.slice(0, -1);
  return last.tokens.length === 0 ? others : [last, ...others];
};

/** Reads a clause: `D = 1/2 (51 − 2.77) = 24.11` says 24.11; what stands before the last sign need not be readable. */
export const statementOf = ({ tokens, by }: Clause, source: string): Statement => {
  const links = turned(chainOf(tokens), source);
  const sides = links.map((link) => refusable(() => readSide(link.tokens, source)));
  const label = links.slice(0, -1).flatMap((link) => link.tokens);
  const body = links.at(-1)!.tokens;
  const isEquation = body.length > 0 && !isRead(sides[0]);
  const fault = isEquation ? (functionValue(label, source) ?? twoIn(links, sides, source)) : null;
  return {
    kind: kindOf(links, sides[0]),
    by,
    answer: fault ?? answerOf(links, sides, source),
    hasSteps: hasNumber(label),
    hasNumber: hasNumber(tokens),
  };
};
