import { batch, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadTypesetter, typesetsAtOnce, typesetter } from '../../../answer/typeset.ts';

export interface Printing {
  /** Whether the paper is being printed, by a button of the page or by the browser. */
  readonly isPrinting: ReadonlySignal<boolean>;
  readonly withKey: ReadonlySignal<boolean>;
  print(withKey: boolean): Promise<void>;
}

/** Ctrl+P, and ⌘P on a Mac. */
const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && ctrlKey !== metaKey && !altKey && !shiftKey;

const afterRendering = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What makes the paper. */
export interface PaperMaking {
  isHere(): boolean;
  /** Fetches it, and says whether it is here. */
  load(): Promise<boolean>;
}

/**
 * The paper is only made while it is printed. The browser prints what stands in the page right after it has asked: so every
 * formula is then set at once, and where a button of the page asks, or the browser's key before what makes the paper is here,
 * the paper is there before the browser is told.
 */
export function usePaper(making: PaperMaking): Printing {
  const isPrinting = useSignal(false);
  const withKey = useSignal(true);

  const begin = (): void =>
    batch(() => {
      typesetsAtOnce.value = true;
      isPrinting.value = true;
    });

  const print = async (next: boolean): Promise<void> => {
    const [isReady] = await Promise.all([making.load(), loadTypesetter()]);
    if (!isReady) return;
    withKey.value = next;
    begin();
    await afterRendering();
    window.print();
  };

  useEffect(() => {
    const end = (): void =>
      batch(() => {
        typesetsAtOnce.value = false;
        isPrinting.value = false;
        withKey.value = true;
      });
    const press = (event: KeyboardEvent): void => {
      if (!isPrintKey(event) || (making.isHere() && typesetter.peek() !== null)) return;
      event.preventDefault();
      if (!event.repeat) void print(true);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('beforeprint', begin, { signal });
    addEventListener('afterprint', end, { signal });
    addEventListener('keydown', press, { signal });
    return () => stop.abort();
  }, []);

  return { isPrinting, withKey, print };
}
