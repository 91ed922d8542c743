import type { JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { greyOf } from '../../../kit/image/ImageTile.tsx';
import { greyForKey, isLight, pixelAt, withPixel } from './pixel-keys.ts';
import { fixed } from '../../../text/number.ts';
import './pixel-editor.css';

export interface PixelEditorProps {
  /** Nine pixels from 0 (black) to 1 (white), row by row. */
  readonly pixels: readonly number[];
  readonly onChange: (pixels: readonly number[]) => void;
  /** Called when a stroke or a key press ends, so that it can be undone as one. */
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive. */
  readonly active: boolean;
}

const brushes = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const rgb = (grey: number): string => `rgb(${greyOf(grey)} ${greyOf(grey)} ${greyOf(grey)})`;

/** A 3×3 image to draw: a grey to paint with, and nine pixels that are painted, or set one by one with the keys. */
export function PixelEditor({ pixels, onChange, onSettle, active }: PixelEditorProps): JSX.Element {
  const id = useId();
  const [brush, setBrush] = useState(1);
  const painted = useRef<readonly number[] | undefined>(undefined);

  const paint = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const index = pixelAt(event.clientX - box.left, event.clientY - box.top, box.width);
    if (painted.current === undefined || index === undefined || painted.current[index] === brush) return;
    painted.current = withPixel(painted.current, index, brush);
    onChange(painted.current);
  };
  const lower = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (!active || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    painted.current = pixels;
    paint(event);
  };
  const lift = (): void => {
    if (painted.current !== undefined) onSettle?.();
    painted.current = undefined;
  };
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const paints = event.key === ' ' || event.key === 'Enter';
    const grey = paints ? brush : greyForKey(event.key, pixels[index]!);
    if (grey === undefined) return;
    event.preventDefault();
    onChange(withPixel(pixels, index, grey));
  };

  return (
    <fieldset class="pixel-editor controls" disabled={!active} aria-label="Draw an image">
      <div
        class="pixel-sheet"
        role="group"
        aria-label="The nine pixels"
        aria-describedby={`${id}-help`}
        onPointerDown={lower}
        onPointerMove={paint}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {pixels.map((grey, index) => (
          <div
            key={index}
            class={isLight(grey) ? 'pixel light' : 'pixel'}
            style={`background: ${rgb(grey)}`}
            role="slider"
            tabIndex={active ? 0 : -1}
            aria-label={`Row ${Math.floor(index / 3) + 1}, column ${(index % 3) + 1}`}
            aria-valuemin={0}
            aria-valuemax={1}
            aria-valuenow={grey}
            aria-valuetext={fixed(grey, 2)}
            onKeyDown={(event) => press(event, index)}
            onKeyUp={onSettle}
          >
            {fixed(grey, 2)}
          </div>
        ))}
      </div>
      <div class="brushes" role="radiogroup" aria-label="Grey to paint with">
        {brushes.map((grey) => (
          <label key={grey} class="brush" style={`background: ${rgb(grey)}`} title={fixed(grey, 2)}>
            <input
              type="radio"
              name={`${id}-brush`}
              checked={grey === brush}
              aria-label={greyInWords(grey)}
              onChange={() => setBrush(grey)}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-help`} class="pixel-help">
        Pick a grey and paint. With the keyboard: arrows change a pixel by 0.05, Page up and Page down by 0.25.
      </p>
    </fieldset>
  );
}

function greyInWords(grey: number): string {
  if (grey === 0) return 'black, 0';
  return grey === 1 ? 'white, 1' : `grey ${grey}`;
}
