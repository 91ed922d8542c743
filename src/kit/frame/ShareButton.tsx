import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Offer } from './CopyDialog.tsx';
import { CopyLink, type CopyLinkProps } from './CopyLink.tsx';
import { Offered } from './Offered.tsx';

/** A CopyLink with a dialog of its own. */
export function ShareButton(props: Omit<CopyLinkProps, 'onOffer'>): JSX.Element {
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  return (
    <>
      <CopyLink {...props} onOffer={setOffer} />
      <Offered offer={offer} onClose={() => setOffer(undefined)} />
    </>
  );
}
