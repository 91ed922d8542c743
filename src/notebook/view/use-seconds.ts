import { useEffect, useState } from 'preact/hooks';

/** How long something has been so, in seconds, looked at four times in each; 0 where it is not. */
export function useSeconds(isSo: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!isSo) return undefined;
    const start = performance.now();
    const timer = setInterval(() => setSeconds((performance.now() - start) / 1000), 250);
    return () => clearInterval(timer);
  }, [isSo]);
  return seconds;
}
