import { quote, readNumber, type NumberDomain, type Reading } from './number.ts';

/** One setting of a widget: its value at the start, and how it is written in a link and read back. */
export interface Setting<T> {
  /** What it is, as it reads in a sentence: "the mean of q". */
  readonly name: string;
  readonly initial: T;
  read(text: string): Reading<T>;
  write(value: T): string;
}

/** All settings of a widget, one row each: the only place where a setting is declared. */
export type SettingsTable<V> = { readonly [K in keyof V]: Setting<V[K]> };

/** Where a widget's settings stand in a query string: every key is `<prefix>.<setting>`, beside `<prefix>.v`. */
export interface Namespace {
  readonly prefix: string;
  readonly version: number;
}

export function numberSetting(initial: number, domain: NumberDomain): Setting<number> {
  return { name: domain.name, initial, read: (text) => readNumber(text, domain), write: String };
}

export function choiceSetting<C extends string>(initial: C, name: string, choices: readonly C[]): Setting<C> {
  return {
    name,
    initial,
    read(text) {
      const value = choices.find((choice) => choice === text);
      if (value !== undefined) return { ok: true, value };
      return { ok: false, problem: `${quote(text)} is not a choice. For ${name}, choose ${choices.join(' or ')}.` };
    },
    write: (value) => value,
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
        : { ok: false, problem: `The link's text for ${name} is longer than ${longest} characters.` },
    write: (value) => value,
  };
}

/** The seeds a random source takes: whole numbers of 32 bits. */
export const seedDomain: NumberDomain = { name: 'the seed', min: 0, max: 2 ** 32 - 1, integer: true };

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

/** Writes every setting into `params`, so that a link means the same when a default changes later. */
export function writeSettings<V>(
  table: SettingsTable<V>,
  { prefix, version }: Namespace,
  values: V,
  params: URLSearchParams,
): void {
  params.set(`${prefix}.v`, String(version));
  for (const key of settingNames(table)) params.set(`${prefix}.${key}`, table[key].write(values[key]));
}

/** Takes a widget's settings out of `params` and leaves everything else. */
export function clearSettings({ prefix }: Namespace, params: URLSearchParams): void {
  for (const key of [...params.keys()]) if (key.startsWith(`${prefix}.`)) params.delete(key);
}

/** A link's settings: always complete and within bounds, with a sentence for each that could not be taken. */
export interface LinkReading<V> {
  readonly values: V;
  readonly problems: readonly string[];
}

/** Never throws: what the link lacks or garbles keeps its initial value. */
export function readSettings<V>(
  table: SettingsTable<V>,
  { prefix, version }: Namespace,
  params: URLSearchParams,
): LinkReading<V> {
  const values = initialValues(table);
  const problems: string[] = [];
  const given = settingNames(table).filter((key) => params.has(`${prefix}.${key}`));
  const stated = params.get(`${prefix}.v`);
  if (stated !== null && stated !== String(version)) {
    problems.push(
      `The link was made for version ${quote(stated)} of this figure, and this is version ${version}: the figure starts afresh.`,
    );
    return { values, problems };
  }
  for (const key of given) {
    const setting = table[key];
    const reading = setting.read(params.get(`${prefix}.${key}`) ?? '');
    if (reading.ok) values[key] = reading.value;
    else problems.push(`In the link: ${reading.problem} The figure shows ${setting.write(setting.initial)}.`);
  }
  return { values, problems };
}
