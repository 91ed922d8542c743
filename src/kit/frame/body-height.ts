/** Tells how high the page is, at first and whenever that changes. */
export function watchHeight(tell: (height: number) => void): { readonly again: () => void; readonly stop: () => void } {
  let last = 0;
  const look = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(height);
  };
  const observer = new ResizeObserver(look);
  observer.observe(document.body);
  return {
    again() {
      last = 0;
      look();
    },
    stop: () => observer.disconnect(),
  };
}
