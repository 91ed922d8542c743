import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface PixelsViewProps {
  readonly width: number;
  readonly height: number;
  /** From 0, black, to 255, white, row by row. */
  readonly greys: Uint8ClampedArray;
}

/** A picture of greys, a small one enlarged without blur. */
export function PixelsView({ width, height, greys }: PixelsViewProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const data = new ImageData(width, height);
    for (let at = 0; at < width * height; at++) {
      const grey = greys[at] ?? 0;
      data.data.set([grey, grey, grey, 255], 4 * at);
    }
    canvas.current?.getContext('2d')?.putImageData(data, 0, 0);
  }, [width, height, greys]);
  return (
    <canvas
      ref={canvas}
      class="shown-pixels"
      width={width}
      height={height}
      role="img"
      aria-label={`A picture, ${width} pixels wide and ${height} high`}
    />
  );
}
