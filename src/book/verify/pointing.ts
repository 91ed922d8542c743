import { focusTargetOf } from './marks.ts';

/** The numbers that the reader points at or has focused, and what they stand beside. */
export interface Pointed {
  readonly anchor: HTMLElement;
  readonly statements: readonly HTMLElement[];
}

const patience = 200;
/** Claims, and what has an explanation of its own. */
const numbers = 'data.claim, [data-explained]';

const pointedBy = (node: EventTarget | null): Pointed | null => {
  const statement = node instanceof Element ? node.closest<HTMLElement>(numbers) : null;
  return statement && { anchor: statement, statements: [statement] };
};

const focusedBy = (node: EventTarget | null): Pointed | null => {
  if (!(node instanceof HTMLElement)) return null;
  const statements = [...node.querySelectorAll<HTMLElement>('data.claim')].filter(
    (statement) => focusTargetOf(statement) === node,
  );
  return node.matches(numbers) ? pointedBy(node) : statements.length > 0 ? { anchor: node, statements } : null;
};

/**
 * Tells which number the reader means, by pointer, finger or keyboard; null when none. The pointer may rest on the card,
 * and the focus in it; when the pointer leaves, the card goes back to the number in focus. Escape dismisses it, Enter and
 * the space bar bring it back, and lead into it while it is there.
 */
export function watchPointing(card: HTMLElement, show: (pointed: Pointed | null) => void): () => void {
  const end = new AbortController();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let focused: Pointed | null = null;
  const now = (pointed: Pointed | null): void => {
    clearTimeout(leaving);
    show(pointed);
  };
  const focus = (pointed: Pointed | null): void => {
    focused = pointed;
    now(pointed);
  };
  const isOnCard = (node: EventTarget | null): boolean => node instanceof Node && card.contains(node);
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void => document.addEventListener(name, listener, { signal: end.signal });

  listen('pointerover', ({ target }) => {
    const pointed = pointedBy(target);
    if (pointed) return now(pointed);
    clearTimeout(leaving);
    if (!isOnCard(target)) leaving = setTimeout(() => show(focused), patience);
  });
  listen('focusin', ({ target }) => isOnCard(target) || focus(focusedBy(target)));
  listen('focusout', ({ relatedTarget }) => isOnCard(relatedTarget) || focus(null));
  listen('keydown', (event) => {
    if (event.key === 'Escape') {
      if (isOnCard(event.target)) focused?.anchor.focus();
      return focus(null);
    }
    const chosen = event.key === 'Enter' || event.key === ' ' ? focusedBy(event.target) : null;
    if (!chosen) return;
    event.preventDefault();
    const within = card.matches(':popover-open') && card.querySelector('button');
    if (within) within.focus();
    else focus(chosen);
  });
  return () => {
    clearTimeout(leaving);
    end.abort();
  };
}
