import { createFetched, type Fetched } from './fetched.ts';

/** Several heavy things, each fetched when it is first needed, and kept. */
export const createFetchedEach = <Name, T>(fetch: (name: Name) => Promise<T>): ((name: Name) => Fetched<T>) => {
  const each = new Map<Name, Fetched<T>>();
  return (name) => {
    const known = each.get(name) ?? createFetched(() => fetch(name));
    each.set(name, known);
    return known;
  };
};
