import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { plural } from '../../../text/words.ts';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { FullScreenButton } from '../../../kit/frame/FullScreenButton.tsx';
import { Menu } from '../../../kit/frame/Menu.tsx';
import '../../../kit/controls/controls.css';
import type { InClass } from './ClassBar.tsx';
import type { OnPage } from './model.ts';
import { Downloads } from './Downloads.tsx';
import { Share } from './Share.tsx';

export interface ToolbarProps {
  readonly page: OnPage;
  /** What the full screen shows. */
  readonly desk: RefObject<HTMLElement>;
  readonly inClass: InClass;
  readonly showsScope: boolean;
  readonly onScope: () => void;
}

/** What is done with the whole notebook. */
export function Toolbar({ page: { state }, desk, inClass, showsScope, onScope }: ToolbarProps): JSX.Element {
  const popover = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { runs } = state;
  const tensors = runs.tensors.value;
  return (
    <div class="notebook-tools" onPointerEnter={runs.prepare}>
      <button type="button" class="go" onClick={() => state.runAll(inClass.only)}>
        {inClass.isOn ? 'Run the section' : 'Run all'}
      </button>
      <SteadyButton alive useful={runs.isBusy.value} onClick={runs.stop}>
        Stop
      </SteadyButton>
      <span class="notebook-tensors" title="Dispose of tensors with tf.tidy.">
        {tensors > 0 && `${plural(tensors, 'tensor')} alive`}
      </span>
      <button type="button" aria-pressed={showsScope} onClick={onScope}>
        In scope
      </button>
      <Share state={state} />
      <Menu id="notebook-menu" of="the notebook" disabled={false} popover={popover}>
        <button type="button" onClick={inClass.toggle}>
          {inClass.isOn ? 'Leave class' : 'Show to a class'}
        </button>
        <FullScreenButton of={desk} />
        <button type="button" onClick={() => state.resetSection(inClass.only)}>
          {inClass.isOn ? 'Reset the section' : 'Reset all cells'}
        </button>
        <Downloads state={state} onProblem={setProblem} />
      </Menu>
      {problem && (
        <p class="notebook-refused" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
