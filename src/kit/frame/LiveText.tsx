import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const quietFor = 700;

/** Says `text` to screen readers once it has stopped changing; silent at first, because the page itself says it then. */
export function LiveText({ text }: { readonly text: string }): JSX.Element {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '' && text === first) return;
    const timer = setTimeout(() => setSaid(text), quietFor);
    return () => clearTimeout(timer);
  }, [text, said, first]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
