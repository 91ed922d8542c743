/**
 * Says where in the chapter the reader is: in the bar that stays once the opening has gone by, and in the contents. The
 * section is the last whose heading stands in the upper third of the window or above it.
 */
const bar = document.querySelector<HTMLElement>('.place-bar')!;
const sectionLink = bar.querySelector<HTMLAnchorElement>('.place-section')!;
const opening = document.querySelector<HTMLElement>('.chapter > header')!;
const menu = document.querySelector<HTMLElement>('#menu')!;
const headings = [...document.querySelectorAll<HTMLElement>('.chapter h2[data-number]')];
const reached = new Set<Element>();

function tellSection(heading: HTMLElement | undefined): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.book-nav .sections a')) {
    if (heading && link.hash === `#${heading.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  sectionLink.hidden = !heading;
  if (!heading) return;
  sectionLink.href = `#${heading.id}`;
  sectionLink.textContent = `${heading.dataset.number} ${heading.textContent}`;
}

const sections = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) reached.add(target);
      else reached.delete(target);
    }
    tellSection(headings.findLast((heading) => reached.has(heading)));
    bar.style.setProperty('--read', String(reached.size / headings.length));
  },
  // What has gone by above counts as seen, however far above.
  { rootMargin: '1000000px 0px -66% 0px' },
);
for (const heading of headings) sections.observe(heading);

new IntersectionObserver((entries) => {
  bar.toggleAttribute('data-shown', !entries.at(-1)!.isIntersecting);
}).observe(opening);

menu.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.sections a, a[href="#main"]')) menu.hidePopover();
});
