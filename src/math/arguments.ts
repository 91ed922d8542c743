/**
 * Checks of parameters. Each throws a sentence that names the function, the parameter, its domain and the value
 * given: a TypeError where the type is wrong, a RangeError where the value is.
 */

/** The value as an author would write it: strings in quotes, long lists cut short. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) {
    const shown = value.slice(0, 4).map(describe);
    return `[${[...shown, ...(value.length > 4 ? ['…'] : [])].join(', ')}]`;
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** The sentence of an error: who refuses what, what is allowed, and what was given. */
export function refusal(owner: string, name: string, domain: string, value: unknown): string {
  return `${owner}: ${name} must be ${domain}, but it is ${describe(value)}.`;
}

/** Throws unless `value` is a number for which `allowed` holds. */
function checkNumber(owner: string, name: string, domain: string, value: unknown, allowed: (x: number) => boolean) {
  if (typeof value !== 'number') throw new TypeError(refusal(owner, name, domain, value));
  if (!allowed(value)) throw new RangeError(refusal(owner, name, domain, value));
}

export function checkFinite(owner: string, name: string, value: unknown): void {
  checkNumber(owner, name, 'a finite number', value, Number.isFinite);
}

export function checkPositive(owner: string, name: string, value: unknown): void {
  checkNumber(owner, name, 'a positive finite number', value, (x) => x > 0 && x < Infinity);
}

export function checkNotNegative(owner: string, name: string, value: unknown): void {
  checkNumber(owner, name, 'a finite number from 0', value, (x) => x >= 0 && x < Infinity);
}

export function checkProbability(owner: string, name: string, value: unknown): void {
  checkNumber(owner, name, 'a probability, from 0 to 1', value, (x) => x >= 0 && x <= 1);
}

/** A number, ±Infinity included, but not NaN. */
export function checkNotNaN(owner: string, name: string, value: unknown): void {
  checkNumber(owner, name, 'a number', value, (x) => !Number.isNaN(x));
}

export function checkWholeNumber(owner: string, name: string, value: unknown, least: number, most: number): void {
  const inRange = (x: number) => Number.isInteger(x) && x >= least && x <= most;
  checkNumber(owner, name, `a whole number from ${least} to ${most}`, value, inRange);
}

/** Checks each entry of a list of numbers that may not be empty. */
export function checkVector(
  owner: string,
  name: string,
  value: unknown,
  checkEntry: (owner: string, name: string, entry: unknown) => void,
): void {
  if (!isList(value)) throw new TypeError(refusal(owner, name, 'a list of numbers', value));
  if (value.length === 0) throw new RangeError(`${owner}: ${name} must have at least one entry, but it is empty.`);
  for (let i = 0; i < value.length; i++) checkEntry(owner, `${name}[${i}]`, value[i]);
}

/** Throws unless the list called `name` has as many entries as the one called `otherName`. */
export function checkSameLength(
  owner: string,
  name: string,
  length: number,
  otherName: string,
  otherLength: number,
): void {
  if (length === otherLength) return;
  throw new RangeError(
    `${owner}: ${name} must have as many entries as ${otherName}, but it has ${length} and ${otherName} has ${otherLength}.`,
  );
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
