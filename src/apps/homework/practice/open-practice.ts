import { fetchTaught } from '../../../answer/fetch-kind.ts';
import { newSeed } from '../../../kit/settings/new-seed.ts';
import { replaceAddress } from '../../../kit/settings/replace-address.ts';
import type { Item } from '../../../judge/practice/item.ts';
import { itemFrom, queryWith } from './item-address.ts';
import { createPractice } from './model.ts';
import type { Opened } from './opening.ts';

const write = (item: Item): void => {
  const query = queryWith(item, location.search);
  if (query !== location.search) replaceAddress(`${query}${location.hash}`);
};

/**
 * Takes up what is kept on the device, and keeps the present item in the page's address: a link that names one is opened, also
 * on Back and Forward.
 *
 * @throws where what poses the present item cannot be fetched.
 */
export async function openPractice(): Promise<Opened> {
  const model = createPractice({
    fetchTaught,
    fetchJudge: () => import('../../../answer/judge-code.ts'),
    storage: () => localStorage,
    now: () => Date.now(),
    newSeed,
  });
  const { item, problems } = itemFrom(location.search);
  await model.arrive(item);
  if (model.kindFailed.peek()) throw new Error('What poses the present problem could not be fetched.');
  model.work.subscribe(({ attempt }) => write(attempt.item));
  addEventListener('popstate', () => {
    const { item } = itemFrom(location.search);
    if (item) void model.open(item);
  });
  addEventListener('storage', ({ key }) => model.changed(key));
  return { model, linkProblems: problems };
}
