/** A stretch of the student's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text in plain characters, in lower case, each with the stretch of the student's own text that it stands for. */
export interface FairCopy {
  readonly source: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

const each = (signs: string, plain: string): [string, string][] => [...signs].map((sign) => [sign, plain]);

/** What keyboards, word processors and web pages write for a plain sign. */
const plainSigns = new Map([
  ...each('−–—‐‑‒﹣－', '-'),
  ...each('×⨯✕✖∗', '*'),
  ...each('·⋅∙•‧・', '·'),
  ...each('÷∕⁄', '/'),
  ...each('ˆ˄⌃‸↑∧\u0302', '^'),
  ...each('≈≃≅≐∼≒', '≈'),
  ...each('→⇒⟹⟶➔➜⇨∴', '→'),
  ...each('∣∥‖ǀ│', '|'),
  ...each('’‘ʼ٬', "'"),
  ...each('“”„«»', '"'),
  ...each('٫。', '.'),
  ...each('،、', ','),
  ...each('$&', ' '),
]);

/** Joiners, directional marks and isolates, selectors of a variant, soft hyphens. */
const invisible = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f)$/u;
const digit = /^\p{Nd}$/u;

/** The digits of a script stand in a row, nought first. */
const digitOf = (sign: string): string => {
  const point = sign.codePointAt(0) ?? 0;
  let first = point;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
};

const plainOf = (sign: string): string => {
  if (invisible.test(sign)) return '';
  if (digit.test(sign)) return digitOf(sign);
  if (/[\n\r\u2028]/.test(sign)) return '\n';
  if (/\s/.test(sign)) return ' ';
  if (/[¼½¾⅐-⅞]/.test(sign)) return sign;
  const composed = sign.normalize('NFKC');
  return (plainSigns.get(composed) ?? composed).toLowerCase();
};

const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾]+/y;
const spacing =
  /\\(?:(?:left|right)(?:\.(?!\d))?|bigg?[lrm]?|(?:display|text)style|quad|qquad)(?![a-z])|\\[,;:! ()[\]]|\\(?:begin|end)\{[a-z*]*\}|\{\}/iy;

/** Several signs that stand for one, by the first pattern that fits. */
const runs: readonly (readonly [RegExp, (run: string, before: string) => string])[] = [
  [/,\\!/y, () => ','],
  [/\{[.,]\}/y, (run) => run.charAt(1)],
  // With TeX's {} before it, a sign goes on with the row above.
  [/\\\\\*?(?:\[-?[\d.]+ ?[a-z]{2}\])?(?: *& *\{\}(?= *[+-]))?/y, (run) => (run.endsWith('}') ? '' : '\n')],
  // TeX's tie stands between two signs; with a space before it, it is “about”.
  [/~=?/y, (run, before) => (run === '~=' || /[ \n=]$/.test(before) ? '≈' : ' ')],
  [/\\\{/y, () => '('],
  [/\\\}/y, () => ')'],
  [spacing, () => ' '],
  [
    raised,
    (run, before) => {
      const plain = [...run.normalize('NFKC')].map(plainOf).join('');
      return /^[+-]$/.test(plain) && !/[\p{L}\d)\]}] ?$/u.test(before) ? plain : `^(${plain})`;
    },
  ],
  [/[₀₁₂₃₄₅₆₇₈₉]+/y, (run) => `_${run.normalize('NFKC')}`],
];

/** Begins no run. */
const isOrdinary = /^[\w .+\-*/=()]$/;

const runAt = (source: string, at: number, before: string): readonly [plain: string, end: number] | null => {
  for (const [pattern, plain] of runs) {
    pattern.lastIndex = at;
    const run = pattern.exec(source)?.[0];
    if (run !== undefined) return [plain(run, before), at + run.length];
  }
  return null;
};

/**
 * Writes out a text in plain characters: digits of any script, Unicode's minuses and circumflexes, ⁻³ as ^(-3), TeX's and
 * typesetters' spaces as one space. Loses where nothing stood: what is invisible is left out.
 */
export const fairCopy = (source: string): FairCopy => {
  let text = '';
  const spans: Span[] = [];
  for (let at = 0; at < source.length;) {
    const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const run = isOrdinary.test(sign) ? null : runAt(source, at, text);
    const [plain, end] = run ?? [plainOf(sign), at + sign.length];
    const isRepeated = plain === ' ' && /[ \n]$/.test(text);
    if (!isRepeated) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) spans.push({ start: at, end });
    }
    at = end;
  }
  return { source, text, spans };
};
