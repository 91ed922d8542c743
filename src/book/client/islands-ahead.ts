/**
 * Fetches the code of the islands that are still unseen while the page is idle, so that a reader who loses the network finds
 * them alive further down. Nothing is drawn or worked before it comes near: an island is hydrated as ever.
 */

/** What the code of an island may say of itself. */
interface IslandCode {
  /** Fetches what an island with these properties will need beyond its own code, when it is first worked. */
  readonly ahead?: (properties: unknown) => Promise<unknown>;
}

/** So long after the page has loaded, in milliseconds: what is in sight comes first. */
const wait = 5000;

/** Not yet in TypeScript's DOM. */
const savesData =
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;

/** Safari has no requestIdleCallback. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve, 50);
  });

/** A property as Astro writes it into the page: its kind, 1 for a list, and its value. */
type Written = readonly [kind: number, value: unknown];

const propertiesIn = (written: object): object =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [name, valueIn(value as Written)]));

function valueIn([kind, value]: Written): unknown {
  if (kind === 1) return (value as Written[]).map(valueIn);
  return typeof value === 'object' && value !== null ? propertiesIn(value) : value;
}

async function fetchIsland(island: Element): Promise<void> {
  await import(/* @vite-ignore */ island.getAttribute('renderer-url')!);
  const { ahead } = (await import(/* @vite-ignore */ island.getAttribute('component-url')!)) as IslandCode;
  if (!ahead) return;
  await idle();
  await ahead(propertiesIn(JSON.parse(island.getAttribute('props')!) as object));
}

async function fetchAhead(): Promise<void> {
  for (const island of document.querySelectorAll('astro-island[ssr][client="visible"]')) {
    await idle();
    // A failed import may be remembered as such: better none.
    if (!navigator.onLine) return;
    await fetchIsland(island);
  }
}

const begin = (): void => void setTimeout(() => void fetchAhead().catch(() => undefined), wait);

if (!savesData) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
