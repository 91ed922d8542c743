import { fromSuperscript, superscript } from '../text/number.ts';

/** A number as somebody typed it: what it says, and how it was laid out. */
export interface Stated {
  /** Without zero-width characters and with entities decoded. */
  readonly text: string;
  readonly negative: boolean;
  /** The typed value is ± units / 10^places; null for ∞. */
  readonly units: bigint | null;
  readonly places: number;
  readonly layout: Layout;
}

/** How the number was typed, so that another can be typed the same way. */
export interface Layout {
  /** The sign as typed: −, -, + or nothing. */
  readonly sign: string;
  /** What parts the digits into groups of three: a thin space, `\,`, or nothing. */
  readonly separator: string;
  readonly decimals: number;
  /** How many digits stand before the point, leading zeros left out. */
  readonly wholeDigits: number;
  readonly power: Power | null;
  /** The per cent sign and the space before it, or nothing. */
  readonly percent: string;
}

/** ` × 10⁻⁷`, `\times10^{-7}`, `e-7`. */
export interface Power {
  /** What stands between the digits and the exponent: ` × 10`, `\times10^`, `e`. */
  readonly lead: string;
  readonly style: 'superscript' | 'braced' | 'plain';
  readonly exponent: number;
  /** The exponent's minus sign, had it one. */
  readonly minus: string;
}

const entities: Readonly<Record<string, string>> = {
  minus: '−',
  times: '×',
  middot: '·',
  sdot: '⋅',
  infin: '∞',
  percnt: '%',
  plus: '+',
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  numsp: '\u2007',
  thinsp: '\u2009',
  hairsp: '\u200a',
  NoBreak: '\u2060',
  ZeroWidthSpace: '\u200b',
  shy: '\u00ad',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([A-Za-z]+));/gi, (entity, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    return entities[name] ?? entity;
  });

const zeroWidth = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const signPattern = String.raw`(?<sign>[-−+]|\{-\})?`;
const separators = String.raw`[\u0020\u00a0\u2007\u2009\u200a\u202f]|\\[,;:]|~|\\thinspace\s?`;
const grouped = String.raw`\d{1,3}(?<separator>${separators})\d{3}(?:\k<separator>\d{3})*`;
const mantissa = String.raw`(?:(?<whole>${grouped}|\d+)(?:\.(?<fraction>\d+))?|\.(?<only>\d+))`;
const tenToThe = String.raw`\s*(?:[×·⋅]|\\times|\\cdot)\s*10`;
const exponents = [
  String.raw`(?<raised>${tenToThe})(?<superscript>⁻?[⁰¹²³⁴-⁹]{1,3})`,
  String.raw`(?<braces>${tenToThe}\s*\^)\{\s*(?<braced>[-−+]?\d{1,3})\s*\}`,
  String.raw`(?<caret>${tenToThe}\s*\^)(?<plain>[-−+]?\d{1,3})`,
  String.raw`(?<letter>[eE])(?<short>[-−+]?\d{1,3})`,
];
const percentPattern = String.raw`(?<percent>(?:${separators})*\\?%)?`;
const number = new RegExp(`^\\s*${signPattern}${mantissa}(?:${exponents.join('|')})?${percentPattern}\\s*$`, 'u');
const infinity = new RegExp(`^\\s*${signPattern}(?:∞|\\\\infty)\\s*$`, 'u');

const isMinus = (sign: string): boolean => /[-−]/.test(sign);

function powerIn(groups: Record<string, string | undefined>): Power | null {
  const power = (lead: string, style: Power['style'], digits: string): Power => ({
    lead,
    style,
    exponent: Number(fromSuperscript(digits).replace('−', '-')),
    minus: /[-−⁻]/.exec(digits)?.[0] ?? '',
  });
  const { raised, superscript: raisedDigits, braces, braced, caret, plain, letter, short } = groups;
  if (raised && raisedDigits) return power(raised, 'superscript', raisedDigits);
  if (braces && braced) return power(braces, 'braced', braced);
  if (caret && plain) return power(caret, 'plain', plain);
  if (letter && short) return power(letter, 'plain', short);
  return null;
}

/**
 * Reads a number as authors type it, in prose or in TeX: `−1.20`, `24 113` with thin spaces, `2.6 × 10⁻⁷`, `2.6e-7`,
 * `2.6\times10^{-7}`, `51.6 %`, `∞`. Null for anything else, a number with its unit included.
 */
export function readStated(typed: string): Stated | null {
  const text = decodeEntities(typed).replace(zeroWidth, '');
  const endless = infinity.exec(text);
  if (endless) {
    const sign = endless.groups?.['sign'] ?? '';
    const layout = { sign, separator: '', decimals: 0, wholeDigits: 0, power: null, percent: '' };
    return { text: text.trim(), negative: isMinus(sign), units: null, places: 0, layout };
  }
  const groups = number.exec(text)?.groups;
  if (!groups) return null;
  const { sign = '', separator = '', percent = '' } = groups;
  const whole = (groups['whole'] ?? '').replace(/\\thinspace|\D/g, '');
  const fraction = groups['fraction'] ?? groups['only'] ?? '';
  const power = powerIn(groups);
  return {
    text: text.trim(),
    negative: isMinus(sign),
    units: BigInt(whole + fraction),
    places: fraction.length - (power?.exponent ?? 0) + (percent ? 2 : 0),
    layout: {
      sign,
      separator,
      decimals: fraction.length,
      wholeDigits: whole.replace(/^0+/, '').length,
      power,
      percent,
    },
  };
}

/** A typed number as text, its TeX resolved: `2.6\times10^{-7}` → 2.6 × 10⁻⁷. */
export const inPlainText = (typed: string): string =>
  decodeEntities(typed)
    .replace(zeroWidth, '')
    .replace(/\s*\\(?:times|cdot)\s*/g, ' × ')
    .replace(/\^\{?\s*([-−+]?\d+)\s*\}?/g, (_, exponent: string) => superscript(Number(exponent.replace('−', '-'))))
    .replace(/\\infty/g, '∞')
    .replace(/\\[,;:]|~|\\thinspace\s?/g, '\u2009')
    .replace(/\{-\}|-(?!$)/g, '−')
    .replace(/\\%/g, '%');
