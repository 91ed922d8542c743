import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { Cells } from '../Cells.tsx';
import type { OnPage } from '../page/model.ts';
import { Notes } from '../page/Notes.tsx';
import { Share } from '../page/Share.tsx';

/** From this width on, text and code stand side by side; below, the code is a sheet over the text. */
const beside = '(min-width: 80rem)';

/** Tells the style sheet how far the text stands from the left edge; returns what ends that. */
function keepAtTheEdge(): () => void {
  const { style } = document.body;
  const measure = (): void => {
    const page = document.querySelector<HTMLElement>('.page')!;
    // From where the layout has it, before it was moved.
    style.setProperty('--to-edge', '0px');
    const text = document.querySelector('#main')!.getBoundingClientRect().left;
    style.setProperty('--to-edge', `${text - parseFloat(getComputedStyle(page).paddingInlineStart)}px`);
  };
  measure();
  addEventListener('resize', measure);
  return () => {
    removeEventListener('resize', measure);
    style.removeProperty('--to-edge');
  };
}

export interface OpenedProps {
  readonly page: OnPage;
  readonly onClose: () => void;
}

/** A section of a chapter's code, beside the text or over it. Nothing of it runs until the reader says so. */
export function Opened({ page, onClose }: OpenedProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { state } = page;

  useEffect(() => {
    const isBeside = matchMedia(beside).matches;
    if (isBeside) dialog.current?.show();
    else dialog.current?.showModal();
    return keepAtTheEdge();
  }, []);

  const press = (event: TargetedKeyboardEvent<HTMLDialogElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <dialog ref={dialog} class="opened-code" aria-labelledby={id} onKeyDown={press} onClose={onClose}>
      <div class="opened-head">
        <h2 id={id}>{state.title}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div class="opened-tools buttons">
        <button type="button" class="go" onClick={() => state.runAll()} onPointerEnter={state.runs.prepare}>
          Run all
        </button>
        <SteadyButton alive useful={state.runs.isBusy.value} onClick={state.runs.stop}>
          Stop
        </SteadyButton>
        <Share state={state} />
      </div>
      <div class="opened-cells">
        <Notes page={page} />
        <Cells state={state} />
      </div>
    </dialog>
  );
}
