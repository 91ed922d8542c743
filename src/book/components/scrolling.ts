/** Gives each box that is wider than its place a stop for the keyboard and a name, and takes both away when it fits. */
export function focusableWhileScrolling(boxes: Iterable<HTMLElement>): void {
  const update = (box: HTMLElement): void => {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    if (scrolls) {
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', box.dataset.label ?? 'Formula, scrolls sideways');
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    }
  };
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) update(target);
  });
  for (const box of boxes) observer.observe(box);
}
