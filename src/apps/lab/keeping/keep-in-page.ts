import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { device, isKept, tab, type Kept } from './kept.ts';

const unread =
  'What you left here last time could not be fetched, so this is the book’s model, and nothing of this visit is kept in its place. See whether you are online, then reload the page.';
const unkept =
  'What you do here is not kept yet: the code for it could not be fetched. See whether you are online, then change something.';

export interface KeepingInPage extends Kept {
  /** Why the model may not be here on the next visit, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Begins to keep the lab; returns how to stop. */
  start(): () => void;
}

/** Keeps a lab in the browser's storage by code that is fetched for what was kept, or once there is something to keep. */
export function keepInPage(lab: Lab): KeepingInPage {
  const { value: code, failed, load } = parts.keeping;
  const isUnread = code.peek() === null && isKept();
  const told = signal<string | undefined>(undefined);
  const keeping = computed(() =>
    isUnread ? undefined : code.value?.createKeeping(lab, tab, device, (sentence) => (told.value = sentence)),
  );
  const save = (): void => keeping.peek()?.save();

  function fetchWhenChanged(): void {
    void lab.settings.values.value;
    if (lab.settings.canUndo.value) void load();
  }

  return {
    candidates: () => keeping.peek()?.candidates() ?? [],
    ownImages: () => keeping.peek()?.ownImages(),
    problem: computed(() => (isUnread ? unread : (told.value ?? (failed.value ? unkept : undefined)))),
    start() {
      const stops = [effect(fetchWhenChanged), effect(() => keeping.value?.start())];
      addEventListener('pagehide', save);
      return () => {
        removeEventListener('pagehide', save);
        stops.forEach((stop) => stop());
      };
    },
  };
}
