import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The width of an element's content in CSS pixels, fractions included; undefined until it is known. It is known before
 * the first paint. The element must have no padding and no border.
 */
export function useMeasuredWidth(ref: RefObject<Element>): number | undefined {
  const [width, setWidth] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (measured: number): void => {
      if (measured > 0) setWidth(measured);
    };
    take(element.getBoundingClientRect().width);
    const observer = new ResizeObserver((entries) => take(entries.at(-1)?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
