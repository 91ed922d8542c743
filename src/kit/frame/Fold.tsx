import type { ComponentChildren, JSX } from 'preact';
import { worded } from '../formula/Words.tsx';
import './fold.css';

export interface FoldProps {
  /** What one does here: "Change the model, x or q". */
  readonly title: ComponentChildren;
  /** What is chosen now, where the fold hides a choice. */
  readonly now?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What most readers leave as it is, behind one line. */
export function Fold({ title, now, children }: FoldProps): JSX.Element {
  return (
    <details class="figure-fold">
      <summary>
        <span class="figure-fold-title">{worded(title)}</span>
        {now !== undefined && <span class="figure-fold-now">{worded(now)}</span>}
      </summary>
      {children}
    </details>
  );
}
