import type { ComponentChildren, JSX } from 'preact';
import type { HomeworkModel } from './model.ts';
import { Indistinctions } from './Indistinctions.tsx';
import { ProblemChooser } from './ProblemChooser.tsx';
import { ProblemFields } from './ProblemFields.tsx';
import { StatementView } from '../../../answer/StatementView.tsx';

export interface ProblemEntryProps {
  readonly model: HomeworkModel;
  /** False until the page is alive. */
  readonly alive: boolean;
  /** Whether it is said which mistakes the problem cannot tell apart. */
  readonly withIndistinctions?: boolean;
  /** What stands beside the question asked. */
  readonly children?: ComponentChildren;
}

/** A problem: chosen, shown as it is asked, and typed. */
export function ProblemEntry({ model, alive, withIndistinctions, children }: ProblemEntryProps): JSX.Element {
  return (
    <>
      <fieldset class="controls" disabled={!alive} aria-label="What is asked">
        <ProblemChooser model={model} />
      </fieldset>
      {model.isPending.value && model.toolsFailed.value && (
        <p class="problem kind-missing" role="alert">
          What works out this problem could not be loaded: below stands the one before. See whether you are online.{' '}
          <button type="button" onClick={() => void model.loadTools()}>
            Try again
          </button>
        </p>
      )}
      <StatementView statement={model.statement.value}>{children}</StatementView>
      <fieldset class="controls" disabled={!alive} aria-label="The numbers of the problem">
        <ProblemFields model={model} />
        {withIndistinctions && <Indistinctions found={model.indistinctions.value} />}
      </fieldset>
    </>
  );
}
