import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface FoldProps {
  readonly title: ComponentChildren;
  /** Drawn at build, so that it can be read without scripts, and again in the page only while it is open. */
  readonly draw: (open: boolean) => JSX.Element;
}

/** A part of the figure that is folded away. */
export function Fold({ title, draw }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const last = useRef<JSX.Element | undefined>(undefined);
  const wasOpen = useRef(true);
  if (open || wasOpen.current) last.current = draw(open);
  wasOpen.current = open;
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {last.current}
    </details>
  );
}
