import { quote, type Typed } from '../../text/typed.ts';
import { readNumber } from './read-number.ts';
import { shortest } from '../../text/number.ts';
import type { NumberDomain } from '../../text/bounds.ts';

/** One setting of a figure: its value at the start, and how it is written in a link and read back. */
export interface Setting<T> {
  /** What it is, as it reads in a sentence: "the mean of q". */
  readonly name: string;
  readonly initial: T;
  /** Which numbers it allows, where it is a number. */
  readonly domain?: NumberDomain;
  /** All that it may be, where that is one of a few. */
  readonly choices?: readonly T[];
  read(text: string): Typed<T>;
  write(value: T): string;
  /** The value as the page shows it; empty where there is nothing to show. */
  say(value: T): string;
  /** Not on the page as a field: what a link gets wrong about it is dropped without a sentence. */
  readonly hidden?: boolean;
}

/** All settings of a figure, one row each: the only place where a setting is declared. */
export type SettingsTable<V> = { readonly [K in keyof V]: Setting<V[K]> };

/** Where a figure's settings stand in a query string: every key is `<prefix>.<setting>`, beside `<prefix>.v`. */
export interface Namespace {
  readonly prefix: string;
  readonly version: number;
  /** Versions before this one whose links mean the same. */
  readonly older?: readonly number[];
}

export function numberSetting(initial: number, domain: NumberDomain): Setting<number> {
  return { name: domain.name, initial, domain, read: (text) => readNumber(text, domain), write: String, say: shortest };
}

/** A choice among words: those of a link, or, where the page says it otherwise, a table from those to the page's. */
export function choiceSetting<C extends string>(
  initial: NoInfer<C>,
  name: string,
  choices: readonly C[] | Readonly<Record<C, string>>,
): Setting<C> {
  const words = new Map<C, string>(
    Array.isArray(choices)
      ? choices.map((choice: C) => [choice, choice] as const)
      : (Object.entries(choices) as [C, string][]),
  );
  const allowed = [...words.values()].join(' or ');
  return {
    name,
    initial,
    choices: [...words.keys()],
    read(text) {
      const value = [...words.keys()].find((choice) => choice === text);
      if (value !== undefined) return { ok: true, value };
      return { ok: false, problem: `${quote(text)} is not a choice. For ${name}, choose ${allowed}.` };
    },
    write: (value) => value,
    say: (value) => words.get(value) ?? value,
  };
}

/** A text a reader typed, kept as typed up to `longest` characters. */
export function textSetting(initial: string, name: string, longest: number): Setting<string> {
  return {
    name,
    initial,
    read: (text) =>
      text.length <= longest
        ? { ok: true, value: text }
        : { ok: false, problem: `${quote(text)} is longer than ${longest} characters, the most for ${name}.` },
    write: (value) => value,
    say: (value) => (value.trim() === '' ? '' : quote(value)),
  };
}

/** A setting that the page has no field for, such as whether a button was pressed. */
export function hiddenSetting<T>(setting: Setting<T>): Setting<T> {
  return { ...setting, hidden: true };
}

export function settingNames<V>(table: SettingsTable<V>): (keyof V & string)[] {
  return Object.keys(table) as (keyof V & string)[];
}

export function initialValues<V>(table: SettingsTable<V>): V {
  const values: Partial<V> = {};
  for (const key of settingNames(table)) values[key] = table[key].initial;
  return values as V;
}

export function sameValues<V>(table: SettingsTable<V>, a: V, b: V): boolean {
  return settingNames(table).every((key) => table[key].write(a[key]) === table[key].write(b[key]));
}

/**
 * Writes every setting into `params`, so that a link means the same when a default changes later. `isWritten` may leave out
 * those that have no part in what is shown.
 */
export function writeSettings<V>(
  table: SettingsTable<V>,
  { prefix, version }: Namespace,
  values: V,
  params: URLSearchParams,
  isWritten: (key: keyof V & string) => boolean = () => true,
): void {
  params.set(`${prefix}.v`, String(version));
  for (const key of settingNames(table).filter(isWritten)) {
    params.set(`${prefix}.${key}`, table[key].write(values[key]));
  }
}

/** Takes a figure's settings out of `params` and leaves everything else. */
export function clearSettings({ prefix }: Namespace, params: URLSearchParams): void {
  for (const key of [...params.keys()]) if (key.startsWith(`${prefix}.`)) params.delete(key);
}

/** A link's settings: always complete and within bounds, with a sentence for each that could not be taken. */
export interface LinkReading<V> {
  readonly values: V;
  readonly problems: readonly string[];
}

/**
 * Never throws: what the link lacks or garbles keeps its initial value. `place` is what shows the values, as it reads
 * after "the".
 */
export function readSettings<V>(
  table: SettingsTable<V>,
  { prefix, version, older = [] }: Namespace,
  params: URLSearchParams,
  place = 'figure',
): LinkReading<V> {
  const values = initialValues(table);
  const problems: string[] = [];
  const stated = params.get(`${prefix}.v`);
  if (stated !== null && ![version, ...older].some((known) => stated === String(known))) {
    const made = stated.trim() === '' ? 'another version' : `version ${quote(stated)}`;
    problems.push(
      `The link was made for ${made} of this ${place}, and this is version ${version}: the ${place} starts afresh.`,
    );
    return { values, problems };
  }
  for (const key of settingNames(table)) {
    const text = params.get(`${prefix}.${key}`);
    if (text === null) continue;
    const setting = table[key];
    const reading = setting.read(text);
    if (reading.ok) values[key] = reading.value;
    else if (!setting.hidden) problems.push(problemInLink(setting, text, reading.problem, place));
  }
  return { values, problems };
}

function problemInLink<T>({ name, initial, say }: Setting<T>, text: string, problem: string, place: string): string {
  const wrong = text.trim() === '' ? `In the link, ${name} is blank.` : `In the link: ${problem}`;
  const shown = say(initial);
  return `${wrong} The ${place} ${shown === '' ? 'leaves it blank' : `shows ${shown}`}.`;
}
