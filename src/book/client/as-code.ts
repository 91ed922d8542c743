/** Opens a part of the chapter as code, at the press of a button that names it. What does so is fetched then. */
document.addEventListener('click', ({ target }) => {
  const opener = target instanceof Element && target.closest<HTMLElement>('[data-code]');
  if (!opener) return;
  const { code, runs } = opener.dataset;
  const chapter = location.pathname.split('/').at(-2)!;
  import('../../notebook/view/opened/open.ts').then(
    ({ openBeside }) => openBeside({ chapter, section: code!, runs: runs === '', opener }),
    () => document.dispatchEvent(new Event('astro:hydration-error')),
  );
});
