import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interval } from './points.ts';

/** How long an axis takes to come over, in milliseconds. */
const easing = 250;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

export interface SteadyDomain {
  readonly domain: Interval;
  readonly hold: () => void;
  readonly release: () => void;
}

/**
 * The domain of an axis whose handles are dragged: it stands still while one is held, so that nothing slips from under the
 * pointer, and then comes over to where it should be; at once for those who want nothing to move.
 */
export function useSteadyDomain(wanted: Interval): SteadyDomain {
  const [shown, setShown] = useState<Interval | undefined>(undefined);
  const latest = useRef(wanted);
  latest.current = wanted;
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const domain = shown ?? wanted;
  return {
    domain,
    hold() {
      cancelAnimationFrame(frame.current);
      setShown(domain);
    },
    release() {
      if (shown === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return setShown(undefined);
      let start: number | undefined;
      const step = (now: number): void => {
        start ??= now;
        const share = (now - start) / easing;
        if (share >= 1) return setShown(undefined);
        const [lower, upper] = latest.current;
        const part = eased(share);
        setShown([shown[0] + part * (lower - shown[0]), shown[1] + part * (upper - shown[1])]);
        frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
  };
}
