/**
 * Shows what a reference points at while the pointer or the focus rests on it: a theorem, an equation, a figure's
 * caption, an entry of the bibliography, of this page or of another chapter. Without scripts the link is a link.
 */
const delay = 180;
const pages = new Map<string, Promise<Document>>();

const preview = document.createElement('div');
preview.className = 'preview';
preview.popover = 'manual';
preview.id = 'reference-preview';
document.querySelector('main')!.append(preview);

let timer = 0;
let owner: HTMLAnchorElement | undefined;

const pageOf = (url: URL): Promise<Document> => {
  if (url.pathname === location.pathname) return Promise.resolve(document);
  const known = pages.get(url.pathname);
  if (known) return known;
  const page = fetch(url.pathname)
    .then((response) => response.text())
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  pages.set(url.pathname, page);
  return page;
};

async function contentFor(link: HTMLAnchorElement): Promise<Element | undefined> {
  const url = new URL(link.href);
  const target = (await pageOf(url)).getElementById(decodeURIComponent(url.hash.slice(1)));
  if (!target) return undefined;
  // A figure is shown by its caption, a section by its first paragraph: a preview is a reminder, not the page again.
  const part =
    target.querySelector('figcaption') ?? (target.matches('h2') ? nextParagraph(target) : undefined) ?? target;
  const copy = document.createElement('div');
  // An item of a list is shown without its list.
  copy.append(...(part.matches('li') ? part.cloneNode(true).childNodes : [document.importNode(part, true)]));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const element of copy.querySelectorAll('astro-island, script, button, details')) element.remove();
  return copy;
}

const nextParagraph = (heading: Element): Element | undefined => {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) if (next.matches('p')) return next;
  return undefined;
};

async function show(link: HTMLAnchorElement): Promise<void> {
  const content = await contentFor(link).catch(() => undefined);
  if (!content || owner !== link) return;
  preview.replaceChildren(content);
  preview.showPopover();
  place(link.getBoundingClientRect());
  link.setAttribute('aria-describedby', preview.id);
}

function place(link: DOMRect): void {
  const { width, height } = preview.getBoundingClientRect();
  const left = Math.max(16, Math.min(link.left, innerWidth - width - 16));
  const below = link.bottom + 8;
  const top = below + height > innerHeight - 8 ? Math.max(8, link.top - height - 8) : below;
  preview.style.left = `${left}px`;
  preview.style.top = `${top}px`;
}

function want(link: HTMLAnchorElement): void {
  hide();
  owner = link;
  timer = window.setTimeout(() => void show(link), delay);
}

function hide(): void {
  clearTimeout(timer);
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  if (preview.matches(':popover-open')) preview.hidePopover();
}

const referenceAt = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.reference') : null;

const leaving = (event: PointerEvent | FocusEvent): boolean => {
  const to = event.relatedTarget;
  return !(to instanceof Node && (preview.contains(to) || owner?.contains(to)));
};

document.addEventListener('pointerover', (event) => {
  const link = referenceAt(event);
  if (link && link !== owner && event.pointerType === 'mouse') want(link);
});
document.addEventListener('pointerout', (event) => {
  if (owner && (referenceAt(event) || preview.contains(event.target as Node)) && leaving(event)) hide();
});
document.addEventListener('focusin', (event) => {
  const link = referenceAt(event);
  if (link && link.matches(':focus-visible')) want(link);
});
document.addEventListener('focusout', (event) => {
  if (owner && leaving(event)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
document.addEventListener(
  'scroll',
  () => {
    if (owner && preview.matches(':popover-open')) place(owner.getBoundingClientRect());
  },
  { passive: true },
);
