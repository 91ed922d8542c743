import { safeParse, type GenericSchema } from 'valibot';
import { parsedJson } from '../../text/json.ts';
import { readStored, type Store } from './stored.ts';

/** What is kept under a key as JSON of this shape; null where there is none, or something else. */
export const readStoredAs = <T>(
  storage: () => Pick<Store, 'getItem'>,
  key: string,
  shape: GenericSchema<unknown, T>,
): T | null => {
  const reading = safeParse(shape, parsedJson(readStored(storage, key) ?? 'null'));
  return reading.success ? reading.output : null;
};
