import { batch, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadTypesetter, typesetsAtOnce } from '../../../answer/typeset.ts';

export interface Printing {
  /** Whether the paper is being printed, by a button of the page or by the browser. */
  readonly isPrinting: ReadonlySignal<boolean>;
  readonly withKey: ReadonlySignal<boolean>;
  print(withKey: boolean): Promise<void>;
}

const afterRendering = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The paper is only made while it is printed. The browser prints what stands in the page right after it has asked: so every
 * formula is then set at once, and where a button of the page asks, the paper is there before the browser is told. `prepare`
 * fetches what makes it, and says whether it is here.
 */
export function usePaper(prepare: () => Promise<boolean>): Printing {
  const isPrinting = useSignal(false);
  const withKey = useSignal(true);

  const begin = (): void =>
    batch(() => {
      typesetsAtOnce.value = true;
      isPrinting.value = true;
    });

  useEffect(() => {
    const end = (): void =>
      batch(() => {
        typesetsAtOnce.value = false;
        isPrinting.value = false;
        withKey.value = true;
      });
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);

  return {
    isPrinting,
    withKey,
    async print(next) {
      const [isReady] = await Promise.all([prepare(), loadTypesetter()]);
      if (!isReady) return;
      withKey.value = next;
      begin();
      await afterRendering();
      window.print();
    },
  };
}
