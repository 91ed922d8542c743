import { savesData } from '../../kit/work/saves-data.ts';

/** So long after the page has loaded the islands further down are fetched, in milliseconds: what is in sight comes first. */
const wait = 5000;
/** So long nothing must have come over the network, in milliseconds. */
const quiet = 2000;

const sinceLastFetched = (): number =>
  performance.now() - Math.max(0, ...performance.getEntriesByType('resource').map(endOf));

const endOf = (entry: PerformanceEntry): number => entry.startTime + entry.duration;

async function fetchAhead(): Promise<void> {
  if (sinceLastFetched() < quiet) return beginIn(quiet);
  const { fetchIslands } = await import('./islands-ahead.ts');
  await fetchIslands();
}

const beginIn = (time: number): void => void setTimeout(() => void fetchAhead().catch(() => undefined), time);

if (!savesData()) {
  if (document.readyState === 'complete') beginIn(wait);
  else addEventListener('load', () => beginIn(wait));
}
