import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { figureSize, sizeFor, sizeNames, type FigureSize, type Heights, type SizeName } from './sizes.ts';
import './figures.css';

export interface FigureSizesProps {
  /** What the figure shows, for those who do not see it. */
  readonly label: string;
  readonly heights: Heights;
  readonly draw: (size: FigureSize) => ComponentChildren;
}

/**
 * One figure at four widths. At build all are drawn and CSS shows the one that fits; in the page only that
 * one is kept. Nothing shifts, and a page without JavaScript is complete.
 */
export function FigureSizes({ label, heights, draw }: FigureSizesProps): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState<SizeName | undefined>(undefined);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setFitting(sizeFor(element.clientWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div class="figure" ref={container}>
      {sizeNames
        .filter((name) => fitting === undefined || fitting === name)
        .map((name) => {
          const size = figureSize(name, heights);
          return (
            <svg
              key={name}
              class={`figure-${name}`}
              viewBox={`0 0 ${size.width} ${size.height}`}
              role="group"
              aria-label={label}
            >
              {draw(size)}
            </svg>
          );
        })}
    </div>
  );
}
