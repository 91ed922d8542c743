import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width of an element's content in CSS pixels, fractions included; undefined until it is known. */
export function useMeasuredWidth(ref: RefObject<Element>): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver((entries) => {
      const measured = entries.at(-1)?.contentRect.width ?? 0;
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
