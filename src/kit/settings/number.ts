/** What came of reading something typed: a value, or the sentence to show under the field. */
export type Reading<T> =
  { readonly ok: true; readonly value: T; readonly note?: string } | { readonly ok: false; readonly problem: string };

/** Which numbers a field allows. `above` is an exclusive lower bound; `min` and `max` are allowed themselves. */
export interface NumberDomain {
  /** What the number is, as it reads in a sentence: "the mean of q". */
  readonly name: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly integer?: boolean | undefined;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const digitsAndSigns = /^[-+\d.,e]+$/i;
const decimalComma = /^([+-]?\d*),(\d+)((?:e[+-]?\d+)?)$/i;
const couldBeThousands = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const minusSigns = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/** A double in the shortest decimal form that reads back as itself, with a real minus sign. */
export function spell(value: number): string {
  return String(value).replace(/-/g, '\u2212');
}

/** What the reader typed, in quotation marks, shortened where it is long. */
export function quote(text: string): string {
  const line = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
  return `\u201c${line.length > 28 ? `${line.slice(0, 27)}\u2026` : line}\u201d`;
}

/** "a number from 0.05 to 20", "a whole number from 0 to 4294967295", "a number above 0". */
export function describeDomain({ min, max, above, integer }: NumberDomain): string {
  const noun = integer ? 'a whole number' : 'a number';
  const low = above !== undefined ? `above ${spell(above)}` : min !== undefined ? `from ${spell(min)}` : undefined;
  if (low === undefined) return max === undefined ? noun : `${noun}, at most ${spell(max)}`;
  if (max === undefined) return above !== undefined ? `${noun} ${low}` : `${noun}, at least ${spell(min ?? 0)}`;
  return above !== undefined ? `${noun} ${low} and at most ${spell(max)}` : `${noun} ${low} to ${spell(max)}`;
}

function withDecimalPoint(text: string): Reading<string> {
  if (!text.includes(',') || !digitsAndSigns.test(text)) return { ok: true, value: text };
  const parts = decimalComma.exec(text);
  if (!parts || text.includes('.')) {
    return {
      ok: false,
      problem: `${quote(text)} has a comma that is not a decimal sign. Write it without separators.`,
    };
  }
  const point = `${parts[1] ?? ''}.${parts[2] ?? ''}${parts[3] ?? ''}`;
  if (couldBeThousands.test(text)) {
    const whole = text.replace(',', '');
    return { ok: false, problem: `${quote(text)} could be ${point} or ${whole}. Write ${point} or ${whole}.` };
  }
  return { ok: true, value: point, note: `${quote(text)} is read as ${point}.` };
}

/**
 * Reads one number as a person types it: spaces around it, a Unicode minus and a decimal comma are understood.
 * Anything else is refused by a sentence that says what was given, what is allowed and what to do.
 */
export function readNumber(text: string, domain: NumberDomain): Reading<number> {
  const allowed = describeDomain(domain);
  const cleaned = text.replace(invisible, '').replace(minusSigns, '-').trim();
  if (cleaned === '') return { ok: false, problem: `This field is blank. For ${domain.name}, type ${allowed}.` };
  if (/^[+-]?(?:\u221e|inf|infinity)$/i.test(cleaned)) {
    return { ok: false, problem: `${quote(text)} is not a finite number. For ${domain.name}, type ${allowed}.` };
  }

  const point = withDecimalPoint(cleaned);
  if (!point.ok) return point;
  if (!number.test(point.value)) {
    return { ok: false, problem: `${quote(text)} is not a number. For ${domain.name}, type ${allowed}.` };
  }
  const value = Number(point.value) + 0;
  if (!Number.isFinite(value)) {
    const problem = `${quote(text)} is beyond 1.8e308, the largest number a computer\u2019s double holds. For ${domain.name}, type ${allowed}.`;
    return { ok: false, problem };
  }
  if (value === 0 && /[1-9]/.test(point.value.replace(/e.*/i, ''))) {
    const problem = `${quote(text)} is closer to 0 than any number a computer\u2019s double holds. For ${domain.name}, type ${allowed}.`;
    return { ok: false, problem };
  }
  return inDomain(value, point.note, text, domain);
}

function inDomain(value: number, note: string | undefined, text: string, domain: NumberDomain): Reading<number> {
  const { min, max, above, integer, name } = domain;
  const refuse = (why: string): Reading<number> => ({
    ok: false,
    problem: `${quote(text)} ${why}. For ${name}, type ${describeDomain(domain)}.`,
  });
  if (integer && !Number.isInteger(value)) return refuse('is not a whole number');
  if (above !== undefined && value <= above) return refuse(above === 0 && value < 0 ? 'is negative' : 'is too small');
  if (min !== undefined && value < min) return refuse(min >= 0 && value < 0 ? 'is negative' : 'is too small');
  if (max !== undefined && value > max) return refuse('is too large');
  return note === undefined ? { ok: true, value } : { ok: true, value, note };
}
