import type { JSX } from 'preact';
import type { Runs } from './state/runs.ts';

/** What is to be said of that which runs the code: that it may not, cannot be had, or has given up. */
export function KernelNote({ runs }: { readonly runs: Runs }): JSX.Element | null {
  const state = runs.kernel.value;
  if (state?.kind === 'refused')
    return (
      <p class="notebook-note" role="alert">
        This host forbids its pages to run code that a reader writes: its Content-Security-Policy does. You can read,
        edit, share and download. Whoever runs the host finds in the book’s README which header to relax for the one
        page that runs the code.
      </p>
    );
  if (state?.kind !== 'unreachable' && state?.kind !== 'given up') return null;
  return (
    <p class="notebook-note" role="alert">
      {state.kind === 'unreachable'
        ? state.message
        : 'What runs the code ended again and again by itself, and was not started once more. What you wrote is still here.'}{' '}
      <button type="button" onClick={runs.restart}>
        {state.kind === 'unreachable' ? 'Try again' : 'Start it'}
      </button>
    </p>
  );
}
