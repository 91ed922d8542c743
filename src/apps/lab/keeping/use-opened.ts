import { useEffect, useState } from 'preact/hooks';
import { loadParts } from '../parts.ts';
import { isKept } from './kept.ts';

const isLinked = (prefix: string): boolean =>
  typeof location !== 'undefined' &&
  [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${prefix}.`));

/**
 * Whether the lab may come alive. At once, where it opens as it was built; what was kept or linked is shown only once all is
 * here that reads and draws it, so that no other model is seen first.
 */
export function useOpened(prefix: string): boolean {
  const [opened, setOpened] = useState(() => !isKept() && !isLinked(prefix));
  useEffect(() => {
    if (!opened) void loadParts().then(() => setOpened(true));
  }, [opened]);
  return opened;
}
