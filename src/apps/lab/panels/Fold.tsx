import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Fetched } from '../../../kit/work/fetched.ts';
import type { Lab } from '../model.ts';
import { Later } from './Later.tsx';

export interface FoldProps<Code> {
  readonly lab: Lab;
  readonly title: string;
  readonly part: Fetched<Code>;
  /** Drawn at build, so that it can be read without scripts, and again in the page only while it is open. */
  readonly draw: (code: Code, open: boolean) => JSX.Element;
}

const atBuild = typeof document === 'undefined';

/** A part of the figure that is folded away. */
export function Fold<Code>({ lab, title, part, draw }: FoldProps<Code>): JSX.Element {
  const [open, setOpen] = useState(false);
  const last = useRef<JSX.Element | undefined>(undefined);
  const wasOpen = useRef(atBuild);
  const drawLast = (code: Code): JSX.Element | undefined => {
    if (open || wasOpen.current) last.current = draw(code, open);
    wasOpen.current = open;
    return last.current;
  };
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Words text={title} />
      </summary>
      <Later
        lab={lab}
        part={part}
        fresh={lab.untouched.value}
        needed={open}
        instead="What is written out is still of the book’s model"
        draw={drawLast}
      />
    </details>
  );
}
