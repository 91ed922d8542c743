import type { ComponentChildren, JSX } from 'preact';
import { Words } from '../../kit/formula/Words.tsx';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface FactsProps {
  readonly says: string;
  readonly facts: readonly Fact[];
  /** What follows from them. */
  readonly children: ComponentChildren;
}

/** A number in the card: what it is, what is known of it, and the verdict. */
export function Facts({ says, facts, children }: FactsProps): JSX.Element {
  return (
    <div class="number-facts">
      <p class="number-says">
        <Words text={says} />
      </p>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
