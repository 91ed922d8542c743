import { fromSuperscript } from '../../src/text/number.ts';
import type { Seen, ShownReading } from './in-page.ts';

/** A number as it is shown, and how far from it the number may lie that was rounded to it. */
export interface Shown {
  readonly value: number;
  readonly within: number;
}

const shown = /(?<sign>−?)(?<whole>\d[\d\u202f ]*)(?:\.(?<part>\d+))?(?:\s*×\s*10(?<power>⁻?[⁰¹²³⁴-⁹]+))?/;

/** The first number of a text, to the digits it has; undefined where there is none. */
function numberIn(text: string): Shown | undefined {
  const groups = shown.exec(text)?.groups;
  if (!groups) return undefined;
  const { sign, whole = '', part = '', power } = groups;
  const scale = 10 ** (power === undefined ? 0 : Number(fromSuperscript(power)));
  const size = Number(`${whole.replace(/\D/g, '')}.${part}`) * scale;
  return { value: sign === '' ? size : -size, within: 0.5 * 10 ** -part.length * scale };
}

/** The first number of a text, and what stands behind “±”; undefined where there is none. */
export function shownIn(text: string): Shown | undefined {
  const [before = '', after = ''] = text.split('±');
  const number = numberIn(before);
  return number && { ...number, within: number.within + (numberIn(after)?.value ?? 0) };
}

const sum = (parts: readonly Shown[], signs: readonly number[]): Shown => ({
  value: parts.reduce((total, { value }, i) => total + signs[i]! * value, 0),
  within: parts.reduce((total, { within }) => total + within, 0),
});

/** Whether two numbers can be one, for all that is shown of them. */
export const canBeOne = (a: Shown, b: Shown): boolean =>
  Math.abs(a.value - b.value) <= (a.within + b.within) * (1 + 1e-9) + 1e-12 * Math.abs(a.value);

const labelOf = ({ label }: ShownReading): string => label.replace(/[\s\u2009\u202f\u00a0]/g, '');

/** The number of the reading whose label, without its spaces, is this. */
export function readingOf({ readings }: Pick<Seen, 'readings'>, ...labels: readonly string[]): Shown | undefined {
  const reading = readings.find((one) => labels.includes(labelOf(one)));
  if (!reading) return undefined;
  const [, error] = reading.note.split(/integral of its own.*|(?=±)/);
  return shownIn(`${reading.value} ${error ?? ''}`);
}

const evidenceLabels = ['logp(x)', 'exactlogp(x)'] as const;
export const elboOf = (seen: Seen): Shown | undefined => readingOf(seen, 'ELBO', 'L1,theELBO');
export const evidenceOf = (seen: Seen): Shown | undefined => readingOf(seen, ...evidenceLabels);

const byItself = /by an integral of its own:(?<number>.*)/;

/** Which of the identities that a figure shows do not hold within the digits shown. */
export function brokenIdentities(seen: Seen): string[] {
  const [elbo, evidence, gap] = [elboOf(seen), evidenceOf(seen), readingOf(seen, 'gap', 'thegap')];
  const own = seen.readings.map(({ note }) => byItself.exec(note)?.groups?.['number']).find(Boolean);
  const integrated = own === undefined ? undefined : shownIn(own);
  const broken: string[] = [];
  if (elbo && evidence && gap && !canBeOne(sum([elbo, gap], [1, 1]), evidence))
    broken.push(`ELBO + gap = ${elbo.value} + ${gap.value} is not log p(x) = ${evidence.value}`);
  if (elbo && evidence && elbo.value - elbo.within > evidence.value + evidence.within)
    broken.push(`ELBO ${elbo.value} above log p(x) ${evidence.value}`);
  if (gap && gap.value + gap.within < 0) broken.push(`a negative gap: ${gap.value}`);
  const difference =
    gap && sum([gap, { value: 0, within: elbo?.within ?? 0 }, { value: 0, within: evidence?.within ?? 0 }], [1, 1, 1]);
  if (difference && integrated && !canBeOne(difference, integrated))
    broken.push(`the gap ${difference.value} is not its own integral ${integrated.value}`);
  const [against] = /should equal the difference.*?(?: against [^.;]*)/.exec(seen.words) ?? [];
  if (against !== undefined) broken.push(against);
  const [off] = /✗.{0,40}/.exec(seen.words) ?? [];
  if (off !== undefined) broken.push(off);
  return broken;
}
