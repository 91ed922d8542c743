/** Opens a part of the chapter as code, at the press of a button that names it. What does so is fetched then. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-code]');
  if (!button) return;
  import('../../notebook/view/opened/open.ts').then(
    ({ openNamedBy }) => openNamedBy(button),
    () => document.dispatchEvent(new Event('astro:hydration-error')),
  );
});
