import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckModel } from './model.ts';
import { printed } from './marks.ts';
import { explanationOf } from './explained.ts';
import { Facts } from './Facts.tsx';
import { NumberFacts } from './NumberFacts.tsx';
import { watchPointing, type Pointed } from './pointing.ts';
import '../card.css';
import './claim-card.css';

// The card brings its own distance, as a transparent margin.
const beside = { placement: 'bottom', gap: 0, margin: 0 } as const;

export interface ClaimCardProps {
  readonly model: CheckModel;
  /** How to have a number checked. */
  readonly invitation: ComponentChildren;
  /** Whether the page can open a number's check as code. */
  readonly opensCode?: boolean;
}

/** What is known of a number that its own code explains, such as a line of a derivation. */
function ExplainedFacts({ of }: { readonly of: HTMLElement }): JSX.Element | null {
  const explanation = explanationOf(of);
  if (explanation === undefined) return null;
  const { says, facts, verdict } = explanation;
  return (
    <Facts says={says} facts={facts}>
      <p class={`number-verdict ${verdict.tone}`}>{verdict.text}</p>
    </Facts>
  );
}

/** The card that explains the number the reader points at or has focused. */
export function ClaimCard({ model, invitation, opensCode }: ClaimCardProps): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => (card.current ? watchPointing(card.current, setPointed) : undefined), []);

  useEffect(() => {
    const element = card.current;
    if (!element || !pointed) return void element?.togglePopover(false);
    let letGo: (() => void) | undefined;
    let left = false;
    const show = async (): Promise<void> => {
      const { keepBeside } = await import('../client/beside.ts');
      if (left) return;
      element.togglePopover(true);
      letGo = keepBeside(pointed.anchor, element, beside);
    };
    // Without its code the card stays away; the number says the same to those who hear the page.
    show().catch(() => undefined);
    return () => {
      left = true;
      letGo?.();
    };
  }, [pointed]);

  return (
    <div ref={card} class="claim-card" popover="manual">
      <div class="card">
        {pointed?.statements.map((statement) =>
          statement.matches('[data-explained]') ? (
            <ExplainedFacts key={statement} of={statement} />
          ) : (
            <NumberFacts
              key={statement}
              says={statement.dataset['says'] ?? ''}
              stated={printed(statement)}
              built={Number(statement.getAttribute('value'))}
              checked={model.results.get(statement.dataset['claim'] ?? '')?.value ?? null}
              invitation={invitation}
              more={
                opensCode && (
                  <button type="button" data-code={`claim ${statement.dataset['claim']}`}>
                    Open this check as code
                  </button>
                )
              }
            />
          ),
        )}
      </div>
    </div>
  );
}
