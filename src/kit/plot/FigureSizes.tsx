import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { spoken } from '../formula/spoken.ts';
import { builtSizes, figureFor, isLevel, type FigureSize, type Heights, type Level } from './sizes.ts';
import { useMeasuredWidth } from './use-measured-width.ts';
import { usePrinting } from './use-printing.ts';
import './figures.css';

export interface FigureSizesProps {
  /** What the figure shows, for those who do not see it. */
  readonly label: string;
  readonly heights: Heights | Level;
  readonly draw: (size: FigureSize) => ComponentChildren;
}

const atBuild = typeof document === 'undefined';

/**
 * One figure at any width. At build it is drawn for some, and CSS shows the one that fits. In the page one drawing is
 * left, made to the measured width, so that all figures have text of one size. Its box is given by CSS alone, so
 * nothing shifts. Paper has a width of its own: there the build's drawings return. The build's drawings are not drawn
 * again to be brought to life: coming alive takes one drawing, not three.
 */
export function FigureSizes({ label, heights, draw }: FigureSizesProps): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  const width = useMeasuredWidth(container);
  const printing = usePrinting();

  const built = builtSizes(heights);
  const level = isLevel(heights);
  const shapes = level
    ? `--level: ${heights.height}px`
    : built.map((size) => `--${size.name}: ${size.width} / ${size.height}`).join('; ');
  const svg = (size: FigureSize, kind: string): JSX.Element => (
    <svg key={kind} class={kind} viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={spoken(label)}>
      {draw(size)}
    </svg>
  );

  return (
    <div class={level ? 'drawing level notranslate' : 'drawing notranslate'} ref={container} style={shapes}>
      {width !== undefined && svg(figureFor(width, heights), 'drawing-measured')}
      {(atBuild || printing) &&
        built.map((size) => svg(size, `drawing-${size.name}${level ? ` at-${size.width}` : ''}`))}
    </div>
  );
}
