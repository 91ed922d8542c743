import { describe, expect, test } from 'vitest';
import { createFetched } from '../../../src/kit/work/fetched.ts';

/** A fetch whose tries are ended by hand, in order. */
function handEnded() {
  const tries: PromiseWithResolvers<string>[] = [];
  const fetched = createFetched(() => {
    const next = Promise.withResolvers<string>();
    tries.push(next);
    return next.promise;
  });
  return { tries, fetched };
}

const offline = new Error('offline');

describe('something fetched when it is needed', () => {
  test('is fetched once for all who ask, and kept', async () => {
    const { tries, fetched } = handEnded();
    const asked = [fetched.prepare(), fetched.load(), fetched.load()];
    tries[0]!.resolve('here');
    await Promise.all(asked);
    await fetched.load();
    expect(tries).toHaveLength(1);
    expect(fetched.value.value).toBe('here');
    expect(fetched.failed.value).toBe(false);
  });

  test('that fails while it is only prepared says nothing, and is tried again when it is needed', async () => {
    const { tries, fetched } = handEnded();
    const prepared = fetched.prepare();
    tries[0]!.reject(offline);
    await prepared;
    expect(fetched.failed.value).toBe(false);
    const loaded = fetched.load();
    tries[1]!.reject(offline);
    await loaded;
    expect(fetched.failed.value).toBe(true);
  });

  test('is tried again for whoever asked while an earlier try, which then failed, was under way', async () => {
    const { tries, fetched } = handEnded();
    const first = fetched.load();
    const again = [fetched.load(), fetched.load()];
    tries[0]!.reject(offline);
    await first;
    await Promise.resolve();
    expect(tries).toHaveLength(2);
    tries[1]!.resolve('here');
    await Promise.all(again);
    expect(fetched.value.value).toBe('here');
    expect(fetched.failed.value).toBe(false);
  });
});
