import type { JSX } from 'preact';
import { idOfClaim } from '../../notebook/section-ids.ts';
import { keepBeside } from '../client/beside.ts';
import type { ClaimCardProps } from './ClaimCard.tsx';
import { explanationOf } from './explained.ts';
import { Facts } from './Facts.tsx';
import { focusTargetOf, printed } from './marks.ts';
import { NumberFacts } from './NumberFacts.tsx';
import type { Pointed } from './pointing.ts';

// The card brings its own distance, as a transparent margin.
const beside = { placement: 'bottom', gap: 0, margin: 0 } as const;

/** Shows the card; from the number the keyboard goes on into it. Returns what hides it. */
export function showBeside(anchor: HTMLElement, card: HTMLElement): () => void {
  card.showPopover({ source: anchor });
  const letGo = keepBeside(anchor, card, beside);
  return () => {
    letGo();
    card.hidePopover();
  };
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

/** Opens the check of a claim, `divergence/homework.forward`, beside the text. */
function OpenAsCode({ claim, opener }: { readonly claim: string; readonly opener: HTMLElement }): JSX.Element {
  const open = (): void =>
    void import('../../notebook/view/opened/open.ts').then(
      ({ openBeside }) => openBeside({ chapter: claim.replace(/\/.*/, ''), section: idOfClaim(claim), opener }),
      () => document.dispatchEvent(new Event('astro:hydration-error')),
    );
  return (
    <p>
      <button type="button" onClick={open}>
        Open this check as code
      </button>
    </p>
  );
}

/** What the card says of the numbers that are pointed at. */
export function Card({ pointed, model, invitation }: ClaimCardProps & { readonly pointed: Pointed }): JSX.Element {
  return (
    <div class="card">
      {pointed.statements.map((statement) => {
        const claim = statement.dataset['claim'];
        return claim === undefined ? (
          <ExplainedFacts key={statement} of={statement} />
        ) : (
          <NumberFacts
            key={statement}
            says={statement.dataset['says'] ?? ''}
            stated={printed(statement)}
            built={Number(statement.getAttribute('value'))}
            checked={model.results.get(claim)?.value ?? null}
            invitation={invitation}
            more={<OpenAsCode claim={claim} opener={focusTargetOf(statement)} />}
          />
        );
      })}
    </div>
  );
}
