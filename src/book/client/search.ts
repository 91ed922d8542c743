import { plural } from '../../text/words.ts';
import { createSearch, most, wordsOf, type Answer, type Found } from './search-index.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const field = dialog.querySelector<HTMLInputElement>('input')!;
const report = dialog.querySelector<HTMLElement>('.search-status')!;
const list = dialog.querySelector<HTMLOListElement>('.search-results')!;

type Index = ReturnType<Parameters<typeof createSearch>[0]>;

let index: Index | undefined;
const loadIndex = (): Index => {
  const address = new URL(dialog.dataset.index!, location.href).href;
  index ??= (import(/* @vite-ignore */ address) as Index).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
};
const find = createSearch(loadIndex);

function open(): void {
  dialog.showModal();
  field.select();
  void loadIndex().catch(tellMissing);
}

const tellMissing = (): void => {
  report.textContent = 'The search index could not be loaded. It is made by the build; try again in a moment.';
};

/** How long the reader must have paused, in milliseconds. */
const pause = 150;
let timer: ReturnType<typeof setTimeout> | undefined;

function searchSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), pause);
}

async function search(): Promise<void> {
  const asked = field.value.trim();
  try {
    const answer = await find(wordsOf(asked));
    if (field.value.trim() !== asked) return;
    report.textContent = asked === '' ? '' : told(asked, answer);
    list.replaceChildren(...answer.places.map(entryOf));
  } catch {
    tellMissing();
  }
}

function told(asked: string, { places, haveAll }: Answer): string {
  if (places.length === 0) return `Nothing found for “${asked.length > 40 ? `${asked.slice(0, 40)}…` : asked}”.`;
  if (haveAll)
    return places.length < most ? `${plural(places.length, 'place')} found.` : `The ${most} best places found.`;
  return `No place has all of these words. ${plural(places.length, 'place')} with some of them found.`;
}

function entryOf({ url, excerpt, meta: { title, within } }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = within === '' ? title : `${within}: ${title}`;
  link.addEventListener('click', () => dialog.close());
  const text = document.createElement('p');
  text.append(...textAndMarks(excerpt));
  entry.append(link, text);
  return entry;
}

/** Of an excerpt, the text and the marks around the words found, and no other element. */
function textAndMarks(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const words = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return words;
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

/** Enter goes to the first place found for what stands in the field. */
async function goToFirst(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  clearTimeout(timer);
  await search();
  list.querySelector('a')?.click();
}

/** The arrows go from the field through the places found and back. */
function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [field, ...list.querySelectorAll('a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

for (const button of document.querySelectorAll('.open-search')) button.addEventListener('click', open);
field.addEventListener('input', searchSoon);
field.form!.addEventListener('submit', (event) => void goToFirst(event));
dialog.addEventListener('keydown', step);
dialog.querySelector('.close')!.addEventListener('click', () => dialog.close());
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    open();
  }
});
