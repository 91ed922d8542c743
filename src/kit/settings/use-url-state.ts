import { useEffect, useState } from 'preact/hooks';
import type { Settings } from './settings.ts';
import { clearSettings, readSettings, writeSettings, type Namespace } from './url-state.ts';

const writeDelay = 250;
const none: readonly number[] = [];

function addressWith(params: URLSearchParams): string {
  const query = params.toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

function writeAddress<V extends object>(settings: Settings<V>, namespace: Namespace): void {
  const params = new URLSearchParams(location.search);
  clearSettings(namespace, params);
  if (!settings.isInitial.peek()) {
    writeSettings(settings.table, namespace, settings.values.peek(), params, settings.isWritten);
  }
  const address = addressWith(params);
  if (address !== `${location.pathname}${location.search}${location.hash}`) {
    history.replaceState(history.state, '', address);
  }
}

/**
 * Keeps a figure's settings in the page's address: read once when the figure comes alive and again on back and
 * forward, written shortly after each change. Returns the sentences about what the link got wrong; `place` is what
 * shows the values, as those sentences name it; links of `older` versions are read too.
 */
export function useUrlState<V extends object>(
  settings: Settings<V>,
  prefix: string,
  version: number,
  place: 'figure' | 'page' | 'derivation' = 'figure',
  older: readonly number[] = none,
): readonly string[] {
  const [problems, setProblems] = useState<readonly string[]>([]);

  useEffect(() => {
    const namespace = { prefix, version, older };
    let timer: ReturnType<typeof setTimeout> | undefined;

    const read = (): void => {
      const reading = readSettings(settings.table, namespace, new URLSearchParams(location.search), place);
      settings.load(reading.values);
      setProblems(reading.problems);
    };
    const write = (): void => {
      clearTimeout(timer);
      timer = undefined;
      writeAddress(settings, namespace);
    };
    const flush = (): void => {
      if (timer !== undefined) write();
    };
    // Following a link to #anchor fires popstate too, and its address does not hold an edit that is not yet written.
    const move = (): void => {
      if (timer !== undefined) write();
      else read();
    };

    read();
    let first = true;
    const stop = settings.values.subscribe(() => {
      if (first) first = false;
      else {
        clearTimeout(timer);
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
  }, [settings, prefix, version, place, older]);

  return problems;
}

/** A link to a page that restores every setting of one figure. */
export function linkTo<V extends object>(
  settings: Settings<V>,
  namespace: Namespace,
  page: string,
  anchor = '',
): string {
  const url = new URL(page, location.href);
  const params = new URLSearchParams();
  writeSettings(settings.table, namespace, settings.values.peek(), params, settings.isWritten);
  url.search = params.toString();
  url.hash = anchor;
  return url.href;
}
