import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckModel } from './model.ts';
import { NumberFacts } from './NumberFacts.tsx';
import { watchPointing, type Pointed } from './pointing.ts';
import './claim-card.css';

const gap = 8;

/** Puts the card under what it explains, or over it where there is no room below. */
function place(card: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = from.bottom + gap;
  const top = below + height > innerHeight && from.top > height + gap ? from.top - gap - height : below;
  const left = Math.min(Math.max(from.left + from.width / 2 - width / 2, gap), innerWidth - width - gap);
  card.style.translate = `${Math.round(Math.max(left, gap))}px ${Math.round(top)}px`;
}

/** The card that explains the number the reader points at or has focused. */
export function ClaimCard({ model }: { readonly model: CheckModel }): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => (card.current ? watchPointing(card.current, setPointed) : undefined), []);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    element.togglePopover(pointed !== null);
    if (!pointed) return undefined;
    const follow = (): void => place(element, pointed.anchor);
    follow();
    const end = new AbortController();
    addEventListener('scroll', follow, { capture: true, passive: true, signal: end.signal });
    addEventListener('resize', follow, { signal: end.signal });
    return () => end.abort();
  }, [pointed]);

  return (
    <div ref={card} class="claim-card" popover="manual">
      {pointed?.statements.map((statement) => (
        <NumberFacts
          key={statement}
          says={statement.dataset['says'] ?? ''}
          stated={statement.textContent.replaceAll('\u200b', '')}
          built={Number(statement.getAttribute('value'))}
          checked={model.results.get(statement.dataset['claim'] ?? '')?.value ?? null}
        />
      ))}
    </div>
  );
}
