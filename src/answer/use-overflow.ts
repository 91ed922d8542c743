import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchOverflow } from '../kit/tex/overflow.ts';

/** Whether the box is wider inside than its place, so that it scrolls; looked at again when `content` changes. */
export function useOverflow(box: RefObject<HTMLElement>, content: string): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => (box.current ? watchOverflow(box.current, setOverflows) : undefined), [box, content]);
  return overflows;
}
