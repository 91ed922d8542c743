import type { JSX } from 'preact';
import { Words } from '../../../src/kit/formula/Words.tsx';
import { LandscapeMap, type LandscapeMapProps } from './LandscapeMap.tsx';
import { phrases } from './words.ts';

/** The map of one direction of the divergence, under its name and over its habit. */
export function DirectionMap(props: LandscapeMapProps): JSX.Element {
  const { symbol, title, habit } = phrases[props.direction];
  return (
    <div class="direction">
      <p>
        <b>{title}</b>, <Words text={symbol} />
      </p>
      <LandscapeMap {...props} />
      <p class="direction-habit">
        <Words text={habit} />
      </p>
    </div>
  );
}
