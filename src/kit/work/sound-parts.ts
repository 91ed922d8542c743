import { array, pipe, record, safeParse, string, transform, unknown, type GenericSchema } from 'valibot';

/** Of a list, the entries of this shape. */
export const soundItems = <T>(shape: GenericSchema<unknown, T>) =>
  pipe(
    array(unknown()),
    transform((items): T[] => items.flatMap((item) => sound(shape, item))),
  );

/** Of an object, the entries whose values have this shape. */
export const soundEntries = <T>(shape: GenericSchema<unknown, T>) =>
  pipe(
    record(string(), unknown()),
    transform((entries): Record<string, T> =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([name, value]) => sound(shape, value).map((one) => [name, one] as const)),
      ),
    ),
  );

function sound<T>(shape: GenericSchema<unknown, T>, value: unknown): T[] {
  const reading = safeParse(shape, value);
  return reading.success ? [reading.output] : [];
}
