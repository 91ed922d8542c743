import type { JSX } from 'preact';
import { spoken } from '../formula/spoken.ts';
import { drawingSize, laidOut, type Drawing } from './drawing.ts';
import '../plot/figures.css';
import '../plot/plot.css';
import './drawing.css';

/** The drawing itself, in whatever colours the page has. */
export function DrawnSketch({ drawing: { says, draw } }: { readonly drawing: Drawing }): JSX.Element {
  const { marks, area } = laidOut(draw());
  const { width, height } = drawingSize;
  return (
    <div class="drawing" data-pagefind-ignore>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken(says)}>
        {marks.map((mark) => mark.draw(area))}
      </svg>
    </div>
  );
}
