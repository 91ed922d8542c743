import type { JSX } from 'preact';
import { decimal } from '../../../src/text/number.ts';
import type { Landscape } from './landscape.ts';
import { LandscapeMap } from './LandscapeMap.tsx';
import type { Model } from './model.ts';
import type { Direction } from './objectives.ts';
import { lowestInWords, phrases } from './words.ts';

export interface DirectionPanelProps {
  readonly direction: Direction;
  readonly landscape: Landscape;
  readonly model: Model;
  readonly active: boolean;
}

/** One direction of the divergence: its value, its habit, its map, and the button that follows its slope. */
export function DirectionPanel({ direction, landscape, model, active }: DirectionPanelProps): JSX.Element {
  const verdict = model.verdicts.value[direction];
  const { symbol, title, habit } = phrases[direction];
  return (
    <div class="direction">
      <div class="direction-head">
        <span class="reading-label">
          {title}: {symbol}
        </span>
        <output class="reading-value" aria-live="off">
          {decimal(verdict.value)}
        </output>
        <span class="reading-note">{lowestInWords(verdict)}</span>
        <fieldset class="widget-controls" disabled={!active} aria-label={`${title} direction`}>
          <button type="button" onClick={() => model.fit(direction)}>
            Fit {direction}
          </button>
        </fieldset>
      </div>
      <LandscapeMap direction={direction} landscape={landscape} model={model} active={active} />
      <p>{habit}</p>
    </div>
  );
}
