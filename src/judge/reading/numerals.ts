import { Unreadable } from './unreadable.ts';

/** How a lone comma before three digits is read: `24,114` as 24.114, or as 24 114. */
export type CommaReading = 'decimal' | 'thousands';

export interface Numeral {
  /** The number with a decimal point and nothing else: `1.234,5` gives `1234.5`. */
  readonly canonical: string;
  readonly comma: 'none' | 'decimal' | 'thousands';
  /** True where the comma could be read the other way. */
  readonly ambiguous: boolean;
}

const grouped = (parts: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => part.length === 3);

/** Commas as they are set in India: `1,23,456`. */
const indianGroups = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/**
 * Joins digits that spaces part into threes, as in `24 113.7` and `24.113 705 6`. Before a stroke or an exponent they may be
 * a mixed number or two factors instead.
 */
export const joinSpacedDigits = (text: string): string =>
  text
    .replace(/(?<![\w.,)])[1-9]\d{0,2}(?: \d{3})+(?!\d| ?[/^])/g, (digits) => digits.replaceAll(' ', ''))
    .replace(/[.,]\d{3}(?: \d{3})*(?: \d{1,3})(?![\d.,]| ?[/^])/g, (digits) => digits.replaceAll(' ', ''));

/** Reads digits with points, commas and apostrophes between them. */
export const readNumeral = (raw: string, commaReading: CommaReading): Numeral => {
  const text = raw.replace(/\.$/, '');
  const refuse = (): never => {
    throw new Unreadable(
      `I cannot tell which mark in ${raw} is the decimal point. Write it with one point, and no other.`,
    );
  };
  const plain = text.replaceAll("'", '');
  if (plain !== text && !grouped((text.split(/[.,]/)[0] ?? '').split("'"))) refuse();
  const points = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  if (commas === 0 && points <= 1) return { canonical: plain, comma: 'none', ambiguous: false };
  if (points === 0 && commas === 1) {
    const parts = plain.split(',');
    const ambiguous = grouped(parts);
    if (ambiguous && commaReading === 'thousands') {
      return { canonical: parts.join(''), comma: 'thousands', ambiguous };
    }
    return { canonical: parts.join('.'), comma: 'decimal', ambiguous };
  }
  if (points === 0 || commas === 0) {
    const parts = plain.split(/[.,]/);
    if (!grouped(parts) && !indianGroups.test(plain)) refuse();
    return { canonical: parts.join(''), comma: commas > 0 ? 'thousands' : 'none', ambiguous: false };
  }
  const decimalMark = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
  const at = plain.lastIndexOf(decimalMark);
  const whole = plain.slice(0, at);
  if (whole.includes(decimalMark) || !(grouped(whole.split(/[.,]/)) || indianGroups.test(whole))) refuse();
  return {
    canonical: `${whole.replace(/[.,]/g, '')}.${plain.slice(at + 1)}`,
    comma: decimalMark === ',' ? 'decimal' : 'thousands',
    ambiguous: false,
  };
};
