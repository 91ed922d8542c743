import { useEffect, useState } from 'preact/hooks';

/** False at build and for the first render in the page, true once the island is alive. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
