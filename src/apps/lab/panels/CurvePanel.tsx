import type { JSX } from 'preact';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { Later } from './Later.tsx';

/** The bound on its way up. */
export function CurvePanel({ lab }: { readonly lab: Lab }): JSX.Element {
  const isBook = lab.shown.value.origin === 'book';
  return (
    <div class="lab-curve">
      <Later
        lab={lab}
        part={parts.curve}
        fresh={isBook}
        needed={!isBook}
        instead="The curve is still the book’s"
        draw={({ Curve }) => <Curve lab={lab} />}
      />
    </div>
  );
}
