/**
 * Shows what a reference points at, where that is out of sight or folded, while the pointer or the focus rests on the reference: a theorem, an equation, a figure's
 * caption, an entry of the bibliography, of this page or of another chapter. Without scripts the link is a link.
 */
import { createPages } from './pages.ts';

const delay = 180;
const beside = { placement: 'bottom-start', gap: 8, margin: 16 } as const;
const otherPage = createPages((html) => new DOMParser().parseFromString(html, 'text/html'));

const preview = document.createElement('div');
preview.className = 'preview card';
preview.popover = 'manual';
preview.id = 'reference-preview';
document.querySelector('main')!.append(preview);

let timer = 0;
let owner: HTMLAnchorElement | undefined;
let letGo = (): void => undefined;

const pageOf = ({ pathname }: URL): Document | Promise<Document> =>
  pathname === location.pathname ? document : otherPage(pathname);

/** Whether all of it is shown in the window, below the bar. */
function isInSight(part: Element): boolean {
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const { top, bottom } = part.getBoundingClientRect();
  return part.ownerDocument === document && part.checkVisibility() && top >= covered && bottom <= innerHeight;
}

async function contentFor(link: HTMLAnchorElement): Promise<Element | undefined> {
  const url = new URL(link.href);
  const target = (await pageOf(url)).getElementById(decodeURIComponent(url.hash.slice(1)));
  if (!target) return undefined;
  const part = reminderOf(target);
  if (isInSight(part)) return undefined;
  const copy = document.createElement('div');
  // An item of a list is shown without its list.
  copy.append(...(part.matches('li') ? part.cloneNode(true).childNodes : [document.importNode(part, true)]));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const element of copy.querySelectorAll('astro-island, script, button, details')) element.remove();
  return copy;
}

/** A fold is shown by its first part, a figure by its caption, a section by its first paragraph: not the page again. */
function reminderOf(target: Element): Element {
  if (target.matches('.careful')) return target.querySelector('summary')!.nextElementSibling ?? target;
  if (target.matches('h2')) return nextParagraph(target) ?? target;
  return target.querySelector('figcaption') ?? target;
}

const nextParagraph = (heading: Element): Element | undefined => {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) if (next.matches('p')) return next;
  return undefined;
};

async function show(link: HTMLAnchorElement): Promise<void> {
  // What cannot be fetched is not shown: the link is still a link.
  const fetched = await Promise.all([contentFor(link), import('./beside.ts')]).catch(() => undefined);
  const [content, { keepBeside } = {}] = fetched ?? [];
  if (!content || !keepBeside || owner !== link) return;
  preview.replaceChildren(content);
  preview.showPopover();
  letGo = keepBeside(link, preview, beside);
  link.setAttribute('aria-describedby', preview.id);
}

function want(link: HTMLAnchorElement): void {
  hide();
  owner = link;
  timer = window.setTimeout(() => void show(link), delay);
}

function hide(): void {
  clearTimeout(timer);
  letGo();
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
