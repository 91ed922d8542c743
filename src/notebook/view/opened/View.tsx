import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SteadyButton } from '../../../kit/controls/SteadyButton.tsx';
import { Cells } from '../Cells.tsx';
import type { OnPage } from '../page/model.ts';
import { Notes } from '../page/Notes.tsx';
import { openAsked } from '../page/open.ts';
import { ScopePanel } from '../scope/ScopePanel.tsx';
import { followTheme } from './follow-theme.ts';
import '../page/style.css';
import './style.css';

/** The section of the address, kept from then on. */
function useOpened(): OnPage | undefined {
  const [page, setPage] = useState<OnPage | undefined>(undefined);
  useEffect(() => {
    void openAsked().then((opened) => {
      addEventListener('pagehide', opened.flush);
      setPage(opened);
      if (frameElement?.hasAttribute('data-runs')) opened.state.runAll();
    });
    return followTheme();
  }, []);
  return page;
}

/**
 * A section of the book as code, beside its text. Nothing of it runs until the reader says so, here or by Run at a listing,
 * which the book's own page around the frame passes on.
 */
export default function Beside(): JSX.Element {
  const page = useOpened();
  const [showsScope, setShowsScope] = useState(false);
  if (page === undefined) return <div class="notebook-desk" aria-busy="true" />;
  const { state } = page;
  const { runs } = state;
  return (
    <div class="notebook-desk">
      <div class="notebook-tools" onPointerEnter={runs.prepare}>
        <button type="button" class="go" onClick={() => state.runAll()}>
          Run all
        </button>
        <SteadyButton alive useful={runs.isBusy.value} onClick={runs.stop}>
          Stop
        </SteadyButton>
        <span class="notebook-tensors" />
        <button type="button" aria-pressed={showsScope} onClick={() => setShowsScope(!showsScope)}>
          In scope
        </button>
      </div>
      <Notes page={page} />
      <Cells state={state} />
      {showsScope && <ScopePanel onClose={() => setShowsScope(false)} />}
    </div>
  );
}
