import { plural } from '../../text/words.ts';
export {};

/** What the built Pagefind index answers with; see https://pagefind.app/docs/api/. */
interface Pagefind {
  debouncedSearch(words: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const words = dialog.querySelector<HTMLInputElement>('input')!;
const report = dialog.querySelector<HTMLElement>('.search-status')!;
const list = dialog.querySelector<HTMLOListElement>('.search-results')!;
const most = 12;

let index: Promise<Pagefind> | undefined;
const loadIndex = (): Promise<Pagefind> => {
  const address = new URL(dialog.dataset.index!, location.href).href;
  index ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
};

function open(): void {
  dialog.showModal();
  words.select();
  void loadIndex().catch(tellMissing);
}

const tellMissing = (): void => {
  report.textContent = 'The search index could not be loaded. It is made by the build; try again in a moment.';
};

async function search(): Promise<void> {
  // Pagefind indexes words: brackets and bars between them find nothing.
  const asked = words.value.replace(/[^\p{L}\p{N}\s.−-]+/gu, ' ').trim();
  if (asked === '') {
    report.textContent = '';
    list.replaceChildren();
    return;
  }
  try {
    const answer = await (await loadIndex()).debouncedSearch(asked);
    if (!answer) return;
    const pages = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
    const places = pages.flatMap((page) =>
      page.sub_results
        .filter(({ excerpt }) => answers(asked, excerpt))
        .slice(0, 4)
        .map((place) => ({ ...place, page: page.meta.title ?? '' })),
    );
    report.textContent =
      places.length === 0
        ? `Nothing found for “${asked.length > 40 ? `${asked.slice(0, 40)}…` : asked}”.`
        : `${plural(places.length, 'place')} found.`;
    list.replaceChildren(...places.map(entryOf));
  } catch {
    tellMissing();
  }
}

/**
 * Pagefind answers a word that the book does not have with the longest beginning that it has, down to one letter.
 * A place counts only if some marked word shares at least half of an asked one.
 */
function answers(asked: string, excerpt: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word!.toLowerCase());
  const beginnings = asked
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.slice(0, Math.ceil(word.length / 2)));
  return marked.some((word) => beginnings.some((beginning) => word.includes(beginning)));
}

function entryOf({ title, url, excerpt, page }: { title: string; url: string; excerpt: string; page: string }) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title === page ? title : `${page}: ${title}`;
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

for (const button of document.querySelectorAll('.open-search')) button.addEventListener('click', open);
words.addEventListener('input', () => void search());
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    open();
  }
});
