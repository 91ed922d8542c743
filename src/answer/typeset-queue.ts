/** A task of ours on the page's thread lasts about this long at most, in milliseconds. */
const budget = 12;

const waiting: (() => void)[] = [];
let isRunning = false;

const work = (): void => {
  const end = performance.now() + budget;
  while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
  isRunning = waiting.length > 0;
  if (isRunning) setTimeout(work);
};

const enqueue = (job: () => void): void => {
  waiting.push(job);
  if (isRunning) return;
  isRunning = true;
  setTimeout(work);
};

/**
 * Does the job after so many milliseconds, in a task of its own with others that have room in it. Returns what takes it
 * back.
 */
export const later = (job: () => void, delay: number): (() => void) => {
  const timer = setTimeout(() => enqueue(job), delay);
  return () => {
    clearTimeout(timer);
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
  };
};
