/** A worker could not fetch a part of its code, and never will: browsers remember that, each worker for itself. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** Whether this is a NotLoaded; thrown in a worker, it arrives in the page as an Error of that name. */
export const isNotLoaded = (cause: unknown): cause is Error => cause instanceof Error && cause.name === 'NotLoaded';

/** The code, or NotLoaded with this sentence: then the page's next question starts another worker. */
export async function loaded<Code>(code: Promise<Code>, sentence: string): Promise<Code> {
  try {
    return await code;
  } catch (cause) {
    throw new NotLoaded(sentence, { cause });
  }
}
