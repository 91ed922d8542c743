import type { JSX } from 'preact';
import { ScrollingTex, Tex } from '../../../answer/Tex.tsx';
import type { Shown } from '../../shown.ts';
import { ControlView } from './ControlView.tsx';
import { DrawingView } from './DrawingView.tsx';
import { PixelsView } from './PixelsView.tsx';
import { TableView } from './TableView.tsx';
import { ValueView } from './ValueView.tsx';

export interface ShownViewProps {
  readonly shown: Shown;
  /** Begins the ids of what is drawn, so that two drawings of a page do not meet. */
  readonly prefix: string;
  /** A control was given a value. */
  readonly onInput: (at: number, value: unknown) => void;
}

/** A result. It is data of foreign code: the page makes every element itself. */
export function ShownView({ shown, prefix, onInput }: ShownViewProps): JSX.Element {
  switch (shown.as) {
    case 'value':
      return <ValueView value={shown.value} />;
    case 'tensor':
      return (
        <figure class="shown-tensor">
          <figcaption>
            tensor, {shown.dtype}, shape [{shown.shape.join(', ')}]
          </figcaption>
          <pre>{shown.text}</pre>
        </figure>
      );
    case 'table':
      return <TableView {...shown} />;
    case 'tex':
      return shown.display ? (
        <ScrollingTex tex={shown.source} label="A formula" words={shown.source} display />
      ) : (
        <p class="shown-tex">
          <Tex tex={shown.source} />
        </p>
      );
    case 'drawing':
      return <DrawingView tree={shown.tree} prefix={prefix} />;
    case 'pixels':
      return <PixelsView {...shown} />;
    case 'input':
      return <ControlView control={shown.control} onInput={(value) => onInput(shown.at, value)} />;
  }
}
