import type { Typed } from '../../text/typed.ts';
import { replaceAddress } from '../../kit/settings/replace-address.ts';
import { readSeed } from './model.ts';

const key = 'seed';

/** The seed that a link names; null where it names none. */
export function seedFromAddress(search: string): Typed<number> | null {
  const text = new URLSearchParams(search).get(key);
  return text === null ? null : readSeed(text);
}

/** Writes the seed into the page's address, so that a link restores the run. */
export function seedIntoAddress(seed: number): void {
  const address = new URL(location.href);
  address.searchParams.set(key, String(seed));
  replaceAddress(address.href);
}
