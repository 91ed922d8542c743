/**
 * Buttons of the page that open code say which; what opens it is fetched at the press. Where it does not arrive, the page
 * says so. Returns what ends that.
 */
export function openCodeAtPress(): () => void {
  const press = ({ target }: MouseEvent): void => {
    const opener = target instanceof Element ? target.closest<HTMLElement>('[data-code]') : null;
    if (opener)
      import('../../notebook/view/opened/open.ts').then(
        ({ openCode }) => openCode(opener.dataset['code']!, opener),
        () => document.dispatchEvent(new Event('astro:hydration-error')),
      );
  };
  document.addEventListener('click', press);
  return () => document.removeEventListener('click', press);
}
