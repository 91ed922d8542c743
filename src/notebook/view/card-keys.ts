/** What a key asks of a cell, wherever in its card it is pressed. */
export type CellKey = 'run' | 'run and stay' | 'run and add';

/** Shift+Enter, Ctrl+Enter or ⌘Enter, and Alt+Enter. */
export function cellKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): CellKey | undefined {
  if (key !== 'Enter') return undefined;
  if (ctrlKey || metaKey) return 'run and stay';
  if (altKey) return 'run and add';
  return shiftKey ? 'run' : undefined;
}

/** The card before or after this one, in all of the notebook. */
export function neighbourOf(card: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const cards = [...(card.closest('.notebook')?.querySelectorAll<HTMLElement>('.cell') ?? [])];
  return cards[cards.indexOf(card) + by];
}
