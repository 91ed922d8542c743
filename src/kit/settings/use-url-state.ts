import { useEffect, useState } from 'preact/hooks';
import { longestAddress } from './link-length.ts';
import { replaceAddress } from './replace-address.ts';
import type { Linked } from './settings.ts';
import { clearSettings, readSettings, writeSettings, type Namespace } from './url-state.ts';

const writeDelay = 250;
const none: readonly number[] = [];

/** What shows the values, as sentences name it. */
export type Place = 'figure' | 'page' | 'derivation';

/** Whether the address then holds the settings. */
function writeAddress<V extends object>(settings: Linked<V>, namespace: Namespace): boolean {
  const url = new URL(location.href);
  clearSettings(namespace, url.searchParams);
  const without = url.href;
  if (!settings.isInitial.peek()) {
    writeSettings(settings.table, namespace, settings.values.peek(), url.searchParams, settings.isWritten);
  }
  const fits = url.href.length <= longestAddress;
  const address = fits ? url.href : without;
  return (address === location.href || replaceAddress(address)) && fits;
}

/** What the address holds of a namespace. */
function partOf({ prefix }: Namespace): string {
  const own = [...new URLSearchParams(location.search)].filter(([key]) => key.startsWith(`${prefix}.`));
  return new URLSearchParams(own).toString();
}

/**
 * Keeps settings in the page's address: reads it now and again on back and forward, tells what it got wrong, and writes it
 * shortly after each change. Returns how to stop.
 */
export function followAddress<V extends object>(
  settings: Linked<V>,
  namespace: Namespace,
  place: Place,
  tell: (problems: readonly string[]) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address holds the settings as they are. */
  let isHeld = true;
  /** What the address held of these settings when it was last read or written. */
  let known = '';

  const read = (): void => {
    clearTimeout(timer);
    isHeld = true;
    known = partOf(namespace);
    const reading = readSettings(settings.table, namespace, new URLSearchParams(location.search), place);
    settings.load(reading.values);
    tell(reading.problems);
  };
  const write = (): void => {
    clearTimeout(timer);
    isHeld = writeAddress(settings, namespace);
    known = partOf(namespace);
  };
  const flush = (): void => {
    if (!isHeld) write();
  };
  // Following a link to #anchor fires popstate too, and its address does not hold an edit that is not written.
  const move = (): void => {
    if (!isHeld && partOf(namespace) === known) write();
    else read();
  };

  read();
  let first = true;
  const stop = settings.values.subscribe(() => {
    if (first) first = false;
    else {
      clearTimeout(timer);
      isHeld = false;
      timer = setTimeout(write, writeDelay);
    }
  });
  addEventListener('popstate', move);
  addEventListener('pagehide', flush);
  return () => {
    stop();
    flush();
    removeEventListener('popstate', move);
    removeEventListener('pagehide', flush);
  };
}

/**
 * Keeps a figure's settings in the page's address while it is alive. Returns the sentences about what the link got wrong;
 * `place` is what shows the values, as those sentences name it; links of `older` versions are read too.
 */
export function useUrlState<V extends object>(
  settings: Linked<V>,
  prefix: string,
  version: number,
  place: Place = 'figure',
  older: readonly number[] = none,
): readonly string[] {
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(
    () => followAddress(settings, { prefix, version, older }, place, setProblems),
    [settings, prefix, version, place, older],
  );
  return problems;
}

/** A link to a page that restores every setting of one figure. */
export function linkTo<V extends object>(settings: Linked<V>, namespace: Namespace, page: string, anchor = ''): string {
  const url = new URL(page, location.href);
  const params = new URLSearchParams();
  writeSettings(settings.table, namespace, settings.values.peek(), params, settings.isWritten);
  url.search = params.toString();
  url.hash = anchor;
  return url.href;
}
