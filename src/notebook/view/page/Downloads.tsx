import type { JSX } from 'preact';
import type { NotebookState } from '../state/notebook-state.ts';
import type { Kind } from './downloads.ts';

const kinds: readonly { readonly kind: Kind; readonly text: string }[] = [
  { kind: 'js', text: 'Download for Node (.js)' },
  { kind: 'ipynb', text: 'Download for Jupyter (.ipynb)' },
  { kind: 'html', text: 'Download as a page (.html)' },
];

export interface DownloadsProps {
  readonly state: NotebookState;
  /** A download failed, or, with undefined, begins. */
  readonly onProblem: (problem: string | undefined) => void;
}

/** The notebook as a file of each kind. What writes them is fetched at the press. */
export function Downloads({ state, onProblem }: DownloadsProps): JSX.Element {
  const save = async (kind: Kind): Promise<void> => {
    onProblem(undefined);
    try {
      const { download } = await import('./downloads.ts');
      await download(kind, state);
    } catch (error) {
      onProblem(`The file could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      {kinds.map(({ kind, text }) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          {text}
        </button>
      ))}
    </>
  );
}
