import type { JSX } from 'preact';
import { ShareButton } from '../../../kit/frame/ShareButton.tsx';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import type { Settings } from '../../../kit/settings/settings.ts';
import { linkTo } from '../../../kit/settings/use-url-state.ts';
import type { Namespace } from '../../../kit/settings/url-state.ts';

export interface UndoAndShareProps<V extends object> {
  readonly settings: Settings<V>;
  readonly namespace: Namespace;
  readonly alive: boolean;
}

/** The buttons of a typed problem: what was changed is taken back, or handed on as a link to this page. */
export function UndoAndShare<V extends object>({ settings, namespace, alive }: UndoAndShareProps<V>): JSX.Element {
  return (
    <>
      <SteadyButton alive={alive} useful={settings.canUndo.value} onClick={settings.undo}>
        Undo
      </SteadyButton>
      <ShareButton disabled={!alive} link={() => linkTo(settings, namespace, location.pathname)} />
    </>
  );
}
