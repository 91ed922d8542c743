import { watchOverflow } from '../../kit/tex/overflow.ts';

const kindOf = (box: HTMLElement): string => (box.tagName === 'PRE' ? 'Listing' : 'Formula');

/** Gives each box that is wider than its place a stop for the keyboard and a name, and takes both away when it fits. */
export function focusableWhileScrolling(boxes: Iterable<HTMLElement>): void {
  for (const box of boxes)
    watchOverflow(box, (scrolls) => {
      if (scrolls) {
        box.tabIndex = 0;
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', box.dataset.label ?? `${kindOf(box)}, scrolls sideways`);
      } else {
        for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
      }
    });
}
