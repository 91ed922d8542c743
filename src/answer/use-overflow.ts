import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the box is wider inside than its place, so that it scrolls; looked at again when `content` changes. */
export function useOverflow(box: RefObject<HTMLElement>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, content]);
  return overflows;
}
