/**
 * The folds of a chapter. What an address points at within one is opened, by browsers that do not do so by themselves too; and
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

/** What the address points at. `:target` knows it only after the page has been read. */
function pointedAt(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A damaged address points at nothing.
    return null;
  }
}

function openTarget(): void {
  const target = pointedAt();
  const wasHidden = target?.checkVisibility() === false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  if (wasHidden) target!.scrollIntoView();
}

for (const button of switches) {
  button.hidden = folds.length === 0;
  button.addEventListener('click', press);
}
showAll();
// From now on each fold can be folded alone.
delete root.dataset.careful;
openTarget();
addEventListener('hashchange', openTarget);
