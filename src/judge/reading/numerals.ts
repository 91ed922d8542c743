import { Unreadable } from './unreadable.ts';

/** A decimal numeral with marks between its digits. */
export interface Numeral {
  /** The number with a decimal point and nothing else: `1.234,5` gives `1234.5`. */
  readonly canonical: string;
  /** What a comma in it is read as. */
  readonly comma: 'none' | 'decimal' | 'thousands';
  /** The number where its one comma or point may as well part thousands: `24114` for `24,114`. */
  readonly grouped?: string;
}

const isGrouped = (parts: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(parts[0]!) && parts.slice(1).every((part) => part.length === 3);

/** Commas as they are set in India: `1,23,456`. */
const indianGroups = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** Reads digits with points, commas, apostrophes, underscores and spaces between them. */
export const readNumeral = (raw: string): Numeral => {
  const text = raw.replace(/\.$/, '').replaceAll(' ', '').replaceAll('_', "'");
  const refuse = (): never => {
    throw new Unreadable(
      `I cannot tell which mark in ${raw} is the decimal point. Write it with one point, and no other.`,
    );
  };
  const plain = text.replaceAll("'", '');
  if (plain !== text && !isGrouped(text.split(/[.,]/)[0]!.split("'"))) refuse();
  const points = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  const parts = plain.split(/[.,]/);
  if (points + commas <= 1) {
    return {
      canonical: parts.join('.'),
      comma: commas === 0 ? 'none' : 'decimal',
      ...(parts.length === 2 && isGrouped(parts) && !raw.includes(' ') && { grouped: parts.join('') }),
    };
  }
  if (points === 0 || commas === 0) {
    if (!isGrouped(parts) && !indianGroups.test(plain)) refuse();
    return { canonical: parts.join(''), comma: commas > 0 ? 'thousands' : 'none' };
  }
  const decimalMark = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
  const at = plain.lastIndexOf(decimalMark);
  const whole = plain.slice(0, at);
  if (whole.includes(decimalMark) || !(isGrouped(whole.split(/[.,]/)) || indianGroups.test(whole))) refuse();
  return {
    canonical: `${whole.replace(/[.,]/g, '')}.${plain.slice(at + 1)}`,
    comma: decimalMark === ',' ? 'decimal' : 'thousands',
  };
};
