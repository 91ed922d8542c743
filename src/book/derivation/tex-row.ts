/** A command, a digit, a letter, a sign, or a group in braces with all that is in it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a reader sees as one thing, with its place in the TeX. Two pieces of one `key` are the same. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** What stands between its brackets. */
  readonly inside?: Row;
}

/** What is added to the rest of its row, or taken from it. */
export interface Term {
  readonly sign: '+' | '-';
  readonly pieces: readonly Piece[];
}

/** One side of a sign such as «=», or what stands between two brackets. */
export type Row = readonly Term[];

const spacing = /^(?:\s+|\\[,;:! ]|\\q?quad(?![A-Za-z]))/;
const size = /^\\(?:left|right|middle|[bB]igg?[lr])(?![A-Za-z])\s*/;
const symbol = /^(?:\\(?:[A-Za-z]+|.)|[^])/;
const relation = /^(?:=|<|>|\\(?:le|ge|approx|equiv|propto))$/;
const closings = new Map([
  ['(', ')'],
  ['[', ']'],
  ['\\{', '\\}'],
  ['\\lvert', '\\rvert'],
  ['\\lVert', '\\rVert'],
]);
const closes = new Set(closings.values());
/** What takes its arguments without braces too. */
const takes = new Map([
  ...['\\frac', '\\tfrac', '\\dfrac'].map((name) => [name, 2] as const),
  ...['\\hat', '\\bar', '\\tilde', '\\vec', '\\sqrt', '\\mathrm', '\\mathcal'].map((name) => [name, 1] as const),
]);
/** What a round bracket right behind it belongs to: f(z), q(z), tr(A). */
const named = /^(?:[A-Za-z]|\\(?:[qp]|data|prior|decoder|encoder|posterior|evidence|tr|diag|Var|mathrm|operatorname))$/;
const digit = /^[\d.]$/;

function endOfGroup(tex: string, from: number): number {
  let depth = 0;
  for (let at = from; at < tex.length; at++) {
    if (tex[at] === '\\') at++;
    else if (tex[at] === '{') depth++;
    else if (tex[at] === '}' && --depth === 0) return at + 1;
  }
  throw new Error(`In the formula “${tex}” a brace is not closed.`);
}

/** The TeX in its tokens, without what only spaces it. */
export function tokensOf(tex: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < tex.length) {
    const rest = tex.slice(at);
    const skipped = spacing.exec(rest)?.[0].length;
    const sized = size.exec(rest)?.[0].length ?? 0;
    const end = rest[0] === '{' ? endOfGroup(tex, at) : at + sized + (symbol.exec(rest.slice(sized))?.[0].length ?? 0);
    if (skipped === undefined) tokens.push({ text: tex.slice(at + sized, end), start: at, end });
    at = skipped === undefined ? end : at + skipped;
  }
  return tokens;
}

/** The sides of a formula: what stands before, between and behind its signs of equality and order. */
export function sidesOf(tex: string): readonly Row[] {
  const tokens = tokensOf(tex);
  let at = 0;
  const next = (): string | undefined => tokens[at]?.text;

  function passDigits(): void {
    while (digit.test(next() ?? '')) at += 1;
  }
  /** Passes over one token with what belongs to it: its arguments and its scripts. */
  function pass(): void {
    const name = next() ?? '';
    at += 1;
    if (digit.test(name)) return passDigits();
    for (let left = takes.get(name) ?? (name.startsWith('\\') ? Infinity : 0); left > 0; left--) {
      if (!takes.has(name) && !next()?.startsWith('{')) break;
      at += 1;
    }
  }
  /** Passes over the sign of a script and what stands raised or lowered, a digit alone where it is not in braces. */
  function passScript(): void {
    at += 1;
    if (digit.test(next() ?? '')) at += 1;
    else pass();
  }
  function passScripts(): void {
    for (;;) {
      if (next() === '_' || next() === '^') passScript();
      else if (next() === "'" || next() === '\\T') at += 1;
      else return;
    }
  }
  function readBrackets(): Row {
    const closing = closings.get(next() ?? '');
    at += 1;
    const inside = readRow((text) => closes.has(text));
    if (next() !== closing) throw new Error(`In the formula “${tex}” a bracket has no other half.`);
    at += 1;
    return inside;
  }
  function readPiece(): Piece {
    const first = at;
    const bracketed = closings.has(next() ?? '') ? readBrackets() : undefined;
    if (bracketed === undefined) {
      const isNamed = named.test(next() ?? '');
      pass();
      passScripts();
      if (isNamed && next() === '(') readBrackets();
    }
    passScripts();
    const of = tokens.slice(first, at);
    return {
      start: of[0]?.start ?? 0,
      end: of.at(-1)?.end ?? 0,
      key: of.map(({ text }) => text.replaceAll(/\s+/g, '')).join(' '),
      ...(bracketed && { inside: bracketed }),
    };
  }
  function readRow(ends: (text: string) => boolean): Row {
    const terms: Term[] = [];
    let sign: Term['sign'] = '+';
    let pieces: Piece[] = [];
    const close = (): void => {
      if (pieces.length > 0) terms.push(...withoutBrackets({ sign, pieces }));
      pieces = [];
    };
    for (let text = next(); text !== undefined && !ends(text); text = next()) {
      if (text === '+' || text === '-') {
        close();
        sign = text;
        at += 1;
      } else pieces.push(readPiece());
    }
    close();
    return terms;
  }

  const sides = [readRow((text) => relation.test(text))];
  while (next() !== undefined) {
    at += 1;
    sides.push(readRow((text) => relation.test(text)));
  }
  return sides;
}

/** The terms of a sum in round brackets, where a term is nothing else. */
function withoutBrackets(term: Term): Row {
  const [only, another] = term.pieces;
  if (another !== undefined || only?.inside === undefined || !/^\(.*\)$/.test(only.key)) return [term];
  return only.inside.map(({ sign, pieces }) => ({ sign: sign === term.sign ? '+' : '-', pieces }));
}
