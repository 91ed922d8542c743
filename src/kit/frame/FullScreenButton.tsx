import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Gives the figure the whole screen and back; not shown where the browser cannot. */
export function FullScreenButton({ of }: { readonly of: RefObject<HTMLElement> }): JSX.Element {
  const [supported, setSupported] = useState(true);
  const [full, setFull] = useState(false);

  useEffect(() => {
    setSupported(document.fullscreenEnabled === true);
    const update = (): void =>
      setFull(document.fullscreenElement !== null && document.fullscreenElement === of.current);
    document.addEventListener('fullscreenchange', update);
    return () => document.removeEventListener('fullscreenchange', update);
  }, [of]);

  const toggle = async (): Promise<void> => {
    try {
      await (full ? document.exitFullscreen() : of.current?.requestFullscreen());
    } catch {
      setSupported(false);
    }
  };

  return (
    <button type="button" hidden={!supported} onClick={toggle}>
      {full ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}
