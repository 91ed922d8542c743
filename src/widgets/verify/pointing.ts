import { focusTargetOf } from './marks.ts';

/** The numbers that the reader points at or has focused, and what they stand beside. */
export interface Pointed {
  readonly anchor: HTMLElement;
  readonly statements: readonly HTMLElement[];
}

const patience = 200;

const pointedBy = (node: EventTarget | null): Pointed | null => {
  const statement = node instanceof Element ? node.closest<HTMLElement>('data.claim') : null;
  return statement && { anchor: statement, statements: [statement] };
};

const focusedBy = (node: EventTarget | null): Pointed | null => {
  if (!(node instanceof HTMLElement)) return null;
  const statements = [...node.querySelectorAll<HTMLElement>('data.claim')].filter(
    (statement) => focusTargetOf(statement) === node,
  );
  return node.matches('data.claim') ? pointedBy(node) : statements.length > 0 ? { anchor: node, statements } : null;
};

/**
 * Tells which number the reader means, by pointer, finger or keyboard; null when none. The pointer may rest on the card;
 * Escape dismisses it, Enter and the space bar bring it back.
 */
export function watchPointing(card: HTMLElement, show: (pointed: Pointed | null) => void): () => void {
  const end = new AbortController();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const now = (pointed: Pointed | null): void => {
    clearTimeout(leaving);
    show(pointed);
  };
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void => document.addEventListener(name, listener, { signal: end.signal });

  listen('pointerover', ({ target }) => {
    const pointed = pointedBy(target);
    if (pointed) return now(pointed);
    clearTimeout(leaving);
    if (!(target instanceof Node && card.contains(target)) && !focusedBy(document.activeElement))
      leaving = setTimeout(() => show(null), patience);
  });
  listen('focusin', ({ target }) => now(focusedBy(target)));
  listen('focusout', () => now(null));
  listen('keydown', (event) => {
    if (event.key === 'Escape') return now(null);
    const focused = event.key === 'Enter' || event.key === ' ' ? focusedBy(event.target) : null;
    if (!focused) return;
    event.preventDefault();
    now(focused);
  });
  return () => {
    clearTimeout(leaving);
    end.abort();
  };
}
