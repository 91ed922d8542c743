import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../judge/practice/item.ts';
import { itemFrom, queryWith } from './item-address.ts';
import type { PracticeModel } from './model.ts';

const write = (item: Item): void => {
  const query = queryWith(item, location.search);
  if (query !== location.search) history.replaceState(history.state, '', `${query}${location.hash}`);
};

/**
 * Keeps the present item in the page's address: a link that names one is opened, also on Back and Forward. `step` is for what
 * Back shall undo: it does what it is given, and makes an entry in the history of it.
 */
export function useItemAddress(model: PracticeModel): {
  readonly problems: readonly string[];
  readonly step: (move: () => void) => void;
} {
  const [problems, setProblems] = useState<readonly string[]>([]);

  useEffect(() => {
    const arrival = itemFrom(location.search);
    setProblems(arrival.problems);
    model.arrive(arrival.item);
    const stop = model.work.subscribe(({ attempt }) => write(attempt.item));
    const move = (): void => {
      const { item } = itemFrom(location.search);
      if (item) model.open(item);
    };
    const changed = ({ key }: StorageEvent): void => model.changed(key);
    addEventListener('popstate', move);
    addEventListener('storage', changed);
    return () => {
      stop();
      removeEventListener('popstate', move);
      removeEventListener('storage', changed);
    };
  }, [model]);

  const step = (move: () => void): void => {
    history.pushState(history.state, '', location.href);
    move();
  };
  return { problems, step };
}
