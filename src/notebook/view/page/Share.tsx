import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { withBase } from '../../../kit/base.ts';
import { copyText } from '../../../kit/frame/copy-text.ts';
import type { Offer } from '../../../kit/frame/CopyDialog.tsx';
import { Offered } from '../../../kit/frame/Offered.tsx';
import { cautionOn } from '../../../kit/settings/link-length.ts';
import { createFetched } from '../../../kit/work/fetched.ts';
import type { NotebookState } from '../state/notebook-state.ts';

const links = createFetched(() => import('../../keep/link.ts'));
const thanksFor = 2500;

/** Copies a link that holds the notebook; where the clipboard is refused, or the link is long, shows it. */
export function Share({ state }: { readonly state: NotebookState }): JSX.Element {
  const [said, setSaid] = useState('');
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  const isCopied = said === 'Copied';

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setSaid(''), thanksFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const share = async (): Promise<void> => {
    await links.load();
    const link = links.value.peek()?.linkOf({ title: state.title, sections: state.sections.peek() });
    if (link === undefined) return setSaid('What makes links could not be loaded. See whether you are online.');
    if (!link.ok) return setSaid(link.problem);
    const address = new URL(withBase('/notebook/'), location.href).href + link.value;
    const caution = cautionOn(address);
    if (caution === undefined && (await copyText(address))) return setSaid('Copied');
    setSaid('');
    setOffer({
      title: 'A link to this notebook',
      explanation: ['It opens as text, and runs when its reader says so.', caution].filter(Boolean).join(' '),
      text: address,
    });
  };

  return (
    <>
      <button type="button" class="copy-link" onClick={share}>
        {isCopied ? said : 'Share'}
      </button>
      <span class={isCopied || said === '' ? 'visually-hidden' : 'notebook-refused'} role="status">
        {isCopied ? 'A link that holds this notebook is on the clipboard.' : said}
      </span>
      <Offered offer={offer} onClose={() => setOffer(undefined)} />
    </>
  );
}
