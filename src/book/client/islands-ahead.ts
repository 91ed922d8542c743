/**
 * Fetches the code of the islands that are still unseen while the page is idle, so that a reader who loses the network finds
 * them alive further down. Nothing is drawn or worked before it comes near: an island is hydrated as ever.
 */

/** What the code of an island may say of itself. */
interface IslandCode {
  /** Fetches what it will need beyond its own code, when it is first worked. */
  readonly ahead?: () => Promise<unknown>;
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

const addressesAhead = (): Set<string> =>
  new Set(
    [...document.querySelectorAll('astro-island[ssr][client="visible"]')].flatMap((island) =>
      ['renderer-url', 'component-url'].flatMap((name) => island.getAttribute(name) ?? []),
    ),
  );

async function fetchAhead(): Promise<void> {
  for (const address of addressesAhead()) {
    await idle();
    // A failed import may be remembered as such: better none.
    if (!navigator.onLine) return;
    const { ahead } = (await import(/* @vite-ignore */ address)) as IslandCode;
    await idle();
    await ahead?.();
  }
}

const begin = (): void => void setTimeout(() => void fetchAhead().catch(() => undefined), wait);

if (!savesData) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
