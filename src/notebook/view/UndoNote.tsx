import type { JSX } from 'preact';
import type { NotebookState } from './state/notebook-state.ts';

/** What was just done, and Undo. It stays until something else is done, or it is put away. */
export function UndoNote({ state }: { readonly state: NotebookState }): JSX.Element {
  const last = state.undoable.value;
  return (
    <div class="notebook-undo" role="status">
      {last && (
        <p>
          {last.said}{' '}
          <button type="button" onClick={state.undo}>
            Undo
          </button>
          <button type="button" aria-label="Put this away" onClick={state.forgetUndo}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
