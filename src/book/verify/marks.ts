import { effect } from '@preact/signals';
import { spoken } from '../../kit/formula/spoken.ts';
import type { CheckModel } from './model.ts';
import { inOneSentence } from './words.ts';

/** The places of the page that state a claim. */
export const statementsOf = (id: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`data.claim[data-claim="${CSS.escape(id)}"]`),
];

/** The number as it is printed. */
export const printed = (statement: HTMLElement): string => statement.textContent.replaceAll('\u200b', '');

/**
 * What takes the keyboard's focus for a number: the number itself, or the whole formula around it, since the drawn
 * formula is hidden from screen readers and must not hold anything that takes the focus.
 */
export const focusTargetOf = (statement: HTMLElement): HTMLElement =>
  statement.closest<HTMLElement>('.katex') ?? statement;

function makeFocusable(target: HTMLElement, statements: readonly HTMLElement[]): void {
  target.tabIndex = 0;
  if (statements.includes(target)) return target.setAttribute('role', 'button');
  target.setAttribute('role', 'group');
  target.setAttribute('aria-label', 'Formula with numbers');
}

function mark(target: HTMLElement, statements: readonly HTMLElement[], results: CheckModel['results']): void {
  const said = statements.map((statement) => {
    const checked = results.get(statement.dataset['claim'] ?? '')?.value ?? null;
    if (checked) statement.dataset['verdict'] = checked.verdict;
    else delete statement.dataset['verdict'];
    const about = checked ? inOneSentence(checked) : `${spoken(statement.dataset['says'] ?? '')}.`;
    return statement === target ? about : `${printed(statement)}: ${about}`;
  });
  target.setAttribute('aria-description', said.join(' '));
}

/**
 * Lets the keyboard reach every number of the page, as the pointer does, and keeps each marked with what its check
 * found. Returns what ends the marking.
 */
export function markNumbers({ results }: CheckModel): () => void {
  const statements = [...document.querySelectorAll<HTMLElement>('data.claim')];
  const ends = [...Map.groupBy(statements, focusTargetOf)].map(([target, within]) => {
    makeFocusable(target, within);
    return effect(() => mark(target, within, results));
  });
  return () => ends.forEach((end) => end());
}
