/** Says of a box, at once and whenever its place changes, whether it is wider inside than its place, so that it scrolls. */
export function watchOverflow(box: HTMLElement, say: (overflows: boolean) => void): () => void {
  const observer = new ResizeObserver(() => say(box.scrollWidth > box.clientWidth + 1));
  observer.observe(box);
  return () => observer.disconnect();
}
