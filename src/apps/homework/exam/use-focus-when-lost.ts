import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Takes the focus when it comes, where the button that brought it has gone and the focus with it. */
export function useFocusWhenLost(place: RefObject<HTMLElement>): void {
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [place]);
}
