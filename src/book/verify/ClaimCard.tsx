import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createFetched } from '../../kit/work/fetched.ts';
import type { CheckModel } from './model.ts';
import { watchPointing, type Pointed } from './pointing.ts';
import '../card.css';
import './claim-card.css';

/** What stands in the card and where it goes: fetched when a number is first pointed at. */
const content = createFetched(() => import('./card.tsx'));

export interface ClaimCardProps {
  readonly model: CheckModel;
  /** How to have a number checked. */
  readonly invitation: ComponentChildren;
}

/** The card that explains the number the reader points at or has focused. Without its code it stays away. */
export function ClaimCard(props: ClaimCardProps): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const fetched = content.value.value;

  useEffect(() => watchPointing(card.current!, setPointed), []);

  useEffect(() => {
    if (pointed) void content.load();
    return pointed && fetched ? fetched.showBeside(pointed.anchor, card.current!) : undefined;
  }, [pointed, fetched]);

  return (
    <div ref={card} class="claim-card" popover="manual">
      {pointed && fetched && <fetched.Card {...props} pointed={pointed} />}
    </div>
  );
}
