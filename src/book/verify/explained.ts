import type { Fact } from './Facts.tsx';

/** What the card says of a number that is not a claim's. */
export interface Explanation {
  readonly says: string;
  readonly facts: readonly Fact[];
  readonly verdict: { readonly tone: 'agrees' | 'fails' | 'unsure'; readonly text: string };
}

const explanations = new WeakMap<Element, () => Explanation>();

/** Lets a number open the card, by pointer and by keyboard. Returns what ends it. */
export function explain(element: HTMLElement, explanation: () => Explanation): () => void {
  explanations.set(element, explanation);
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.dataset['explained'] = '';
  return () => {
    explanations.delete(element);
    for (const name of ['tabindex', 'role', 'data-explained', 'aria-description']) element.removeAttribute(name);
  };
}

export const explanationOf = (element: Element): Explanation | undefined => explanations.get(element)?.();
