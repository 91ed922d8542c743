/** The sentence of an error: who refuses what, what is allowed, and what was given. */
export function refuse(owner: string, name: string, domain: string, value: unknown): string {
  return `${owner}: ${name} must be ${domain}, but it is ${shown(value)}.`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** @throws unless `value` is a whole number from `least` to `most`. */
export function checkCount(owner: string, name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(refuse(owner, name, `a whole number from ${least} to ${most}`, value));
}
