import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { createFetched } from '../work/fetched.ts';
import type { CopyDialogProps } from './CopyDialog.tsx';
import '../controls/dialog.css';

/** What makes and shows a text to take away. Few readers want one: it is fetched when one comes near. */
export const takingAway = createFetched(() => import('./taking-away.ts'));

/** Shows a text to take away, or says that what shows it could not be had. */
export function Offered({ offer, onClose }: CopyDialogProps): JSX.Element | null {
  useEffect(() => {
    if (offer !== undefined) void takingAway.load();
  }, [offer]);

  const parts = takingAway.value.value;
  if (parts !== null) return <parts.CopyDialog offer={offer} onClose={onClose} />;
  if (!takingAway.failed.value) return null;
  return (
    <p class="figure-problems" role="alert">
      What shows the text to copy could not be loaded. See whether you are online, then try again.
    </p>
  );
}
