import { areOutside, endsValue, isSign, isWord, partners, type Token } from './tokens.ts';
import { unitOf, type WrittenUnit } from './units.ts';
import { Unreadable } from './unreadable.ts';
import {
  nearnessWords,
  asideWords,
  countingWords,
  printers,
  remarkWords,
  roundingLeads,
  roundingWords,
  unitLeads,
  unitParts,
} from './words.ts';

const isMark = (token: Token | undefined): boolean => isSign(token, '"', '`', "'");

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const list = new RegExp(`^${number}(?:[,;]${number})+$`);

/**
 * Refuses `[1,2]`, `(1,2)` and `{1;2}`: a list, an interval or a point. Bare, or within a longer formula as in `1/2(3,5 − 1)`,
 * the comma is a decimal comma.
 */
const refuseList = (inside: readonly Token[]): void => {
  const text = inside.map((token) => token.text).join('');
  if (!list.test(text)) return;
  const isDecimal = /^[+-]?\d+,\d+$/.test(text) && inside.at(-1)!.text.includes(',');
  throw new Unreadable(
    'I see a list of numbers in brackets. Give one number, without brackets.',
    ...(isDecimal ? [text.replace(',', '.')] : []),
  );
};

/** The tokens without one thing at their ends that says nothing; null where there is none. */
const trimmedOnce = (tokens: readonly Token[]): readonly Token[] | null => {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (tokens.length === 0) return null;
  if (isSign(last, ',', ';', '.', '...', '..') || isMark(last)) return tokens.slice(0, -1);
  if (isWord(last, nearnessWords)) return tokens.slice(0, -1);
  if (isMark(first) || isSign(first, ':') || first!.kind === 'break') return tokens.slice(1);
  if (last!.kind === 'break') return tokens.slice(0, -1);
  const isStarred = (token: Token | undefined): boolean =>
    isSign(token, '^', '*') || (isSign(token, '_') && second?.kind !== 'name');
  if (isStarred(first) && last!.text === first!.text && tokens.length > 2) return tokens.slice(1, -1);
  if (isWord(first, nearnessWords)) {
    return tokens.slice(isSign(second, '.') && !second!.spaced ? 2 : 1);
  }
  const partner = partners(tokens).get(0);
  if (partner === tokens.length - 1 && tokens.length > 2) {
    const inside = tokens.slice(1, -1);
    refuseList(inside);
    return inside;
  }
  const isIndex = first!.text === '[' && partner === 2 && second!.text === '1';
  return isIndex && (tokens[3]?.kind === 'number' || isSign(tokens[3], '-')) ? tokens.slice(3) : null;
};

/** The tokens without what stands around an answer: quotation marks, stars, “ca.”, brackets around the whole, R's [1]. */
export const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const less = trimmedOnce(tokens);
  return less === null ? tokens : trimmed(less);
};

const unitOfBase: Readonly<Record<string, WrittenUnit>> = { 2: 'bits', e: 'nats' };

/** Where a unit is named among some tokens, and how many tokens name it: `bits`, `base 2`. */
const unitAt = (
  tokens: readonly Token[],
  index: number,
): { readonly unit: WrittenUnit; readonly length: number } | null => {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.kind !== 'name') return null;
  const unit = unitOf(token.text);
  if (unit) return { unit, length: 1 };
  if (token.text !== 'base') return null;
  const base = next && unitOfBase[next.text];
  return base ? { unit: base, length: 2 } : null;
};

/** The units that some tokens name, each once. */
export const unitsNamed = (tokens: readonly Token[]): readonly WrittenUnit[] => [
  ...new Set(
    tokens.flatMap((token, index) => {
      // “with log2” says as much, where it takes no number.
      const isBaseAlone = isWord(token, new Set(['log2'])) && index === tokens.length - 1;
      return isBaseAlone ? 'bits' : (unitAt(tokens, index)?.unit ?? []);
    }),
  ),
];

/** Whether a unit, as the first of three tokens, is counted by something: `bits/dim`, `bits per dimension`. */
const isCounted = ([unit, per, part]: readonly Token[]): boolean =>
  (per?.text === 'per' || isSign(per, '/')) && isWord(part, unitParts) && unitOf(unit!.text) !== undefined;

/** The tokens without what their unit is counted by. */
const withoutPart = (tokens: readonly Token[]): readonly Token[] =>
  isCounted(tokens.slice(-3)) ? tokens.slice(0, -2) : tokens;

/** Whether some tokens name a unit that is counted by something: `bpd`, `nats/dim`. */
export const countsByPart = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, index) => text === 'bpd' || isCounted(tokens.slice(index, index + 3)));

/** The unit that some tokens name and nothing else; undefined where they say more than that, or name two. */
const unitOfPhrase = (phrase: readonly Token[]): WrittenUnit | undefined => {
  const tokens = withoutPart(phrase);
  let found: WrittenUnit | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const named = unitAt(tokens, index);
    if (named && found !== undefined) return undefined;
    if (named) {
      found = named.unit;
      index += named.length - 1;
    } else if (!isWord(tokens[index], unitLeads) && !isSign(tokens[index], ':', '.', ',')) {
      return undefined;
    }
  }
  return found;
};

/** Whether tokens only name a unit. */
export const isUnitPhrase = (tokens: readonly Token[]): boolean => unitOfPhrase(tokens) !== undefined;

/** The unit at an end of some tokens, and what remains; null where there is none. */
export const takeUnit = (
  united: readonly Token[],
): { readonly rest: readonly Token[]; readonly unit: WrittenUnit } | null => {
  const tokens = withoutPart(united);
  const pairs = partners(tokens);
  const behind = pairs.get(tokens.length - 1);
  if (behind !== undefined) {
    const unit = unitOfPhrase(tokens.slice(behind + 1, -1));
    if (unit) return { rest: withoutLead(tokens.slice(0, behind)), unit };
  }
  const before = pairs.get(0);
  if (before !== undefined) {
    const unit = unitOfPhrase(tokens.slice(1, before));
    if (unit) return { rest: tokens.slice(before + 1), unit };
  }
  const start = tokens.findIndex((token) => ['number', 'fraction'].includes(token.kind) || isSign(token, '+', '-'));
  const ahead = start < 0 ? undefined : unitOfPhrase(tokens.slice(0, start));
  if (ahead) return { rest: tokens.slice(start), unit: ahead };
  for (const length of [1, 2]) {
    const named = unitAt(tokens, tokens.length - length);
    if (named?.length === length) return { rest: withoutLead(tokens.slice(0, -length)), unit: named.unit };
  }
  return null;
};

/** Without the “in” or “measured in” before a unit. */
const withoutLead = (tokens: readonly Token[]): readonly Token[] =>
  isWord(tokens.at(-1), unitLeads) ? withoutLead(tokens.slice(0, -1)) : tokens;

const isOnRounding = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isWord(token, countingWords) || (isWord(token, roundingWords) && token.text !== 'to')) &&
  tokens.every(
    (token) =>
      (token.kind === 'number' && tokens.some((other) => isWord(other, countingWords))) ||
      isSign(token, '.', '...') ||
      isWord(token, countingWords) ||
      isWord(token, roundingWords),
  );

const isRemarkInBrackets = (inside: readonly Token[]): boolean =>
  isOnRounding(inside) || (inside.length > 0 && inside.every((token) => isWord(token, remarkWords)));

/** What remains without a remark, such as (4 s.f.) or (natural log); null where there is none. */
export const takeRemark = (tokens: readonly Token[]): readonly Token[] | null => {
  const opening = partners(tokens).get(tokens.length - 1);
  const start = opening ?? tokens.findIndex((token) => isWord(token, roundingLeads));
  const before = tokens[start - 1];
  if (before === undefined) return null;
  const isRemark =
    opening === undefined
      ? isOnRounding(tokens.slice(start))
      : isRemarkInBrackets(tokens.slice(start + 1, -1)) && (endsValue(before) || unitOf(before.text) !== undefined);
  return isRemark ? tokens.slice(0, start) : null;
};

/** The number that a program printed, as in `tensor(24.1137, dtype=float64)`; null where it is none. */
export const takePrinter = (tokens: readonly Token[]): readonly Token[] | null => {
  if (!isWord(tokens[0], printers) || partners(tokens).get(1) !== tokens.length - 1) return null;
  const inside = tokens.slice(2, -1);
  const outside = areOutside(inside);
  const comma = inside.findIndex((token, index) => outside[index] === true && isSign(token, ','));
  return comma < 0 ? inside : inside.slice(0, comma);
};

/** Whether tokens give reasons, and no answer. */
export const isApart = (tokens: readonly Token[]): boolean => isWord(tokens[0], asideWords);
