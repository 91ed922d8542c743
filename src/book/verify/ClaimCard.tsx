import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckModel } from './model.ts';
import { printed } from './marks.ts';
import { NumberFacts } from './NumberFacts.tsx';
import { placeBeside } from './place.ts';
import { watchPointing, type Pointed } from './pointing.ts';
import './claim-card.css';

function place(card: HTMLElement, anchor: HTMLElement): void {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeBeside(anchor.getBoundingClientRect(), card.getBoundingClientRect(), view);
  card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
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
      <div class="claim-card-box">
        {pointed?.statements.map((statement) => (
          <NumberFacts
            key={statement}
            says={statement.dataset['says'] ?? ''}
            stated={printed(statement)}
            built={Number(statement.getAttribute('value'))}
            checked={model.results.get(statement.dataset['claim'] ?? '')?.value ?? null}
          />
        ))}
      </div>
    </div>
  );
}
