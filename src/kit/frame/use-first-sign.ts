import { useEffect, useRef } from 'preact/hooks';

/** Calls this at the first sign of a reader who will do something: so what is heavy is fetched before it is asked for. */
export function useFirstSign(prepare: () => unknown): void {
  const latest = useRef(prepare);
  latest.current = prepare;
  useEffect(() => {
    const stop = new AbortController();
    const act = (): void => {
      stop.abort();
      latest.current();
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'beforeprint'])
      addEventListener(sign, act, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
