import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Lab } from '../model.ts';
import { GoBar } from './GoBar.tsx';
import { ImagesPanel } from './ImagesPanel.tsx';
import { SettingsColumn } from './SettingsColumn.tsx';
import { TrainControls } from './TrainControls.tsx';

/** All that one sets: Train first, then its tools, which a phone shows as a sheet over its foot, on request. */
export function Rail({ lab, active }: { readonly lab: Lab; readonly active: boolean }): JSX.Element {
  const tools = useId();
  const [open, setOpen] = useState(false);
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="lab-rail" onKeyDown={press}>
      <GoBar lab={lab} active={active} tools={tools} open={open} onOpen={setOpen} />
      <div id={tools} class={open ? 'lab-tools open' : 'lab-tools'}>
        <TrainControls lab={lab} active={active} />
        <ImagesPanel lab={lab} active={active} />
        <SettingsColumn lab={lab} active={active} />
      </div>
    </div>
  );
}
