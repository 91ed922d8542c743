import { readStored, writeStored } from '../../../kit/work/stored.ts';

const storageKey = 'elbook.code-language';
const storage = (): Storage => localStorage;

interface Group {
  tabs: HTMLButtonElement[];
  panels: HTMLElement[];
}

function groupOf(root: HTMLElement): Group {
  const tabs = [...root.querySelectorAll<HTMLButtonElement>('button[data-language]')];
  const panels = [...root.querySelectorAll<HTMLElement>('.code-tabs-panel')];
  const list = root.querySelector('.code-tabs-list');
  list?.setAttribute('role', 'tablist');
  list?.setAttribute('aria-label', root.dataset.label ?? 'Code');
  tabs.forEach((tab, at) => {
    tab.setAttribute('role', 'tab');
    const panel = panels[at];
    if (panel === undefined) return;
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
  });
  root.dataset.live = '';
  return { tabs, panels };
}

/** Shows one language. A group that lacks it keeps what it shows. */
function show({ tabs, panels }: Group, language: string): void {
  if (!tabs.some((tab) => tab.dataset.language === language)) return;
  for (const tab of tabs) {
    const chosen = tab.dataset.language === language;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const panel of panels) panel.hidden = panel.dataset.language !== language;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Turns groups of panels into tabs. A choice in one holds for all, and for the reader's next visit. */
export function startCodeTabs(roots: Iterable<HTMLElement>): void {
  const groups = [...roots].map(groupOf);

  const choose = (tab: HTMLButtonElement): void => {
    const language = tab.dataset.language ?? '';
    const before = tab.getBoundingClientRect().top;
    for (const group of groups) show(group, language);
    // Groups above may have grown or shrunk: the tab under the reader's hand stays where it is.
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
    writeStored(storage, storageKey, language);
  };

  for (const group of groups) {
    show(group, group.tabs[0]?.dataset.language ?? '');
    show(group, readStored(storage, storageKey) ?? '');
    group.tabs.forEach((tab, at) => {
      tab.addEventListener('click', () => choose(tab));
      tab.addEventListener('keydown', (event) => {
        const next = group.tabs[steps[event.key]?.(at, group.tabs.length) ?? -1];
        if (next === undefined) return;
        event.preventDefault();
        choose(next);
        next.focus();
      });
    });
  }
}
