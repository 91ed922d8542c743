import { useEffect } from 'preact/hooks';
import type { ExamModel } from './model.ts';

const everySecond = 1000;

/**
 * Takes up the sitting that is kept of the exam in the address, on arrival and on Back and Forward, and looks at the clock
 * every second while the exam is written. Comes after `useUrlState`, which reads the address.
 */
export function useSitting(model: ExamModel): void {
  const stage = model.stage.value;
  useEffect(() => {
    model.arrive();
    const changed = ({ key }: StorageEvent): void => model.changed(key);
    addEventListener('popstate', model.arrive);
    addEventListener('pageshow', model.tick);
    addEventListener('storage', changed);
    return () => {
      removeEventListener('popstate', model.arrive);
      removeEventListener('pageshow', model.tick);
      removeEventListener('storage', changed);
    };
  }, [model]);

  useEffect(() => {
    if (stage !== 'writing') return undefined;
    const timer = setInterval(model.tick, everySecond);
    return () => clearInterval(timer);
  }, [model, stage]);
}
