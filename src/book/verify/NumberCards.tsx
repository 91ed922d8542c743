import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { startChecker } from './checker.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { markNumbers } from './marks.ts';
import { checkModel } from './model.ts';

/** Opens the card of each number of a page that has no check of its own. */
export default function NumberCards({ numbers }: { readonly numbers: readonly string[] }): JSX.Element {
  const [model] = useState(() => checkModel(numbers, startChecker));
  useEffect(() => markNumbers(model), [model]);
  return (
    <ClaimCard
      model={model}
      invitation={
        <>
          Its chapter and the page <em>Verify</em> compute it again, here.
        </>
      }
    />
  );
}
