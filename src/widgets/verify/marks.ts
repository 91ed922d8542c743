import { effect } from '@preact/signals';
import type { CheckedClaim } from '../../claims/check.ts';
import type { CheckModel } from './model.ts';
import { inOneSentence } from './words.ts';

/** The places of the page that state a claim. */
export const statementsOf = (id: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`data.claim[data-claim="${CSS.escape(id)}"]`),
];

/**
 * What takes the keyboard's focus for a number: the number itself, or the whole formula around it, since the drawn
 * formula is hidden from screen readers and must not hold anything that takes the focus.
 */
export const focusTargetOf = (statement: HTMLElement): HTMLElement =>
  statement.closest<HTMLElement>('.katex') ?? statement;

const attributes = ['tabindex', 'role', 'aria-label', 'aria-description'];

function unmark(statement: HTMLElement): void {
  delete statement.dataset['verdict'];
  for (const name of attributes) focusTargetOf(statement).removeAttribute(name);
}

function mark(statement: HTMLElement, checked: CheckedClaim): void {
  statement.dataset['verdict'] = checked.verdict;
  const target = focusTargetOf(statement);
  target.tabIndex = 0;
  if (target === statement) {
    target.setAttribute('role', 'button');
    target.setAttribute('aria-description', inOneSentence(checked));
    return;
  }
  const said = `${statement.textContent.replaceAll('\u200b', '')}: ${inOneSentence(checked)}`;
  target.setAttribute('role', 'group');
  target.setAttribute('aria-label', 'Formula with checked numbers');
  target.setAttribute('aria-description', [target.getAttribute('aria-description'), said].filter(Boolean).join(' '));
}

/** Keeps every number of the page marked with what its check found. Returns what ends it. */
export function markNumbers({ results }: CheckModel): () => void {
  const ends = [...results].map(([id, result]) =>
    effect(() => {
      const checked = result.value;
      for (const statement of statementsOf(id)) {
        if (checked) mark(statement, checked);
        else unmark(statement);
      }
    }),
  );
  return () => ends.forEach((end) => end());
}
