import { describeBounds, trespass, type NumberDomain } from '../../text/bounds.ts';
import { ungrouped } from '../../text/number.ts';
import { quote, withoutInvisible, type Typed } from '../../text/typed.ts';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const digitsAndSigns = /^[-+\d.,e]+$/i;
const decimalComma = /^([+-]?\d*),(\d+)((?:e[+-]?\d+)?)$/i;
const couldBeThousands = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const minusSigns = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const infinity = /^[+-]?(?:\u221e|inf|infinity)$/i;

function withDecimalPoint(text: string): Typed<string> {
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
 * Reads one number as a person types it: spaces around it, a Unicode minus, a decimal comma and thousands as
 * the book parts them are understood.
 * Anything else is refused by a sentence that says what was given, what is allowed and what to do.
 */
export function readNumber(text: string, domain: NumberDomain): Typed<number> {
  const wanted = `For ${domain.name}, type ${describeBounds(domain)}.`;
  const refuse = (why: string): Typed<number> => ({ ok: false, problem: `${quote(text)} ${why}. ${wanted}` });
  const cleaned = ungrouped(withoutInvisible(text).replace(minusSigns, '-').trim());
  if (cleaned === '') return { ok: false, problem: `This field is blank. ${wanted}` };
  if (infinity.test(cleaned)) return refuse('is not a finite number');

  const point = withDecimalPoint(cleaned);
  if (!point.ok) return point;
  if (!number.test(point.value)) return refuse('is not a number');
  const value = Number(point.value) + 0;
  if (!Number.isFinite(value)) return refuse('is beyond 1.8e308, the largest number a computer’s double holds');
  if (value === 0 && /[1-9]/.test(point.value.replace(/e.*/i, ''))) {
    return refuse('is closer to 0 than any number a computer’s double holds');
  }
  const wrong = trespass(value, domain);
  if (wrong !== null) return refuse(wrong);
  return point.note === undefined ? { ok: true, value } : { ok: true, value, note: point.note };
}
