import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { FullScreenButton } from '../../../kit/frame/FullScreenButton.tsx';
import type { NotebookState } from '../state/notebook-state.ts';

/** How a notebook is shown to a class: larger, its code folded, one section at a time. */
export interface InClass {
  readonly isOn: boolean;
  /** The section that is shown; undefined where all are. */
  readonly only: string | undefined;
  readonly at: number;
  toggle(): void;
  goTo(at: number): void;
}

export function useClass(state: NotebookState): InClass {
  const [isOn, setOn] = useState(false);
  const [at, goTo] = useState(0);
  return { isOn, at, goTo, only: isOn ? state.sections.value[at]?.id : undefined, toggle: () => setOn(!isOn) };
}

export interface ClassBarProps {
  readonly state: NotebookState;
  readonly inClass: InClass;
  /** What the full screen shows. */
  readonly desk: RefObject<HTMLElement>;
}

/** Which section the class sees, and the way to the next. */
export function ClassBar({ state, inClass, desk }: ClassBarProps): JSX.Element {
  const { at, goTo } = inClass;
  const sections = state.sections.value;
  return (
    <nav class="notebook-class" aria-label="Sections">
      <SteadyButton alive useful={at > 0} onClick={() => goTo(at - 1)}>
        Previous
      </SteadyButton>
      <span aria-live="polite">
        {at + 1} of {sections.length}
        {sections[at]?.title ? `: ${sections[at].title}` : ''}
      </span>
      <SteadyButton alive useful={at < sections.length - 1} onClick={() => goTo(at + 1)}>
        Next
      </SteadyButton>
      <FullScreenButton of={desk} />
      <button type="button" onClick={inClass.toggle}>
        Leave class
      </button>
    </nav>
  );
}
