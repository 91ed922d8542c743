/**
 * The folds of a chapter. What an address points at within one is opened, by browsers too that do not do so by themselves; and
 * one switch, remembered for the whole book, opens all that is for the careful reader.
 */
import { removeStored, writeStored } from '../../kit/work/stored.ts';

const storage = (): Storage => localStorage;
const root = document.documentElement;
const folds = document.querySelectorAll<HTMLDetailsElement>('.careful');
const switches = document.querySelectorAll<HTMLButtonElement>('.careful-switch');

let open = root.dataset.careful === 'open';

function showAll(): void {
  for (const fold of folds) fold.open = open;
  for (const button of switches) button.ariaPressed = String(open);
}

function press(): void {
  open = !open;
  // Where storage is refused the choice lasts until the page is left.
  if (open) writeStored(storage, 'careful', 'open');
  else removeStored(storage, 'careful');
  showAll();
}

/** What an address of this page points at. `:target` knows it only after the page has been read. */
function pointedAt({ hash }: { readonly hash: string }): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A damaged address points at nothing.
    return null;
  }
}

function openAround(target: Element | null): void {
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
}

function arrive(): void {
  const target = pointedAt(location);
  const wasHidden = target?.checkVisibility() === false;
  openAround(target);
  if (wasHidden) target!.scrollIntoView();
}

/** Opens before the browser leaves, and keeps the link where it is: so the way back leads to the place left. */
function depart({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest('a');
  if (!link || link.pathname !== location.pathname) return;
  const { top } = link.getBoundingClientRect();
  openAround(pointedAt(link));
  scrollBy({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
}

for (const button of switches) {
  button.hidden = folds.length === 0;
  button.addEventListener('click', press);
}
if (open) showAll();
// From now on each fold can be folded alone.
delete root.dataset.careful;
arrive();
addEventListener('hashchange', arrive);
document.addEventListener('click', depart);
