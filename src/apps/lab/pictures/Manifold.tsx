import type { Vector2 } from '../../../math/index.ts';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Words } from '../../../kit/formula/Words.tsx';
import { FigureSizes } from '../../../kit/plot/FigureSizes.tsx';
import { tileCorner, type SheetLayout } from '../../../kit/image/grey-cells.ts';
import { ImageSheet } from '../../../kit/image/ImageSheet.tsx';
import type { FigureSize } from '../../../kit/plot/sizes.ts';
import { gridReach, gridSide, nearestTile, tileForKey, tilePoint, type TilePlace } from './decoded-grid.ts';
import { pointInWords } from '../../../toy/latent-plane/plane-words.ts';
import './manifold.css';

export interface ManifoldProps {
  /** The decoder's mean images from `decodedGrid`: a new array whenever one of them changes. */
  readonly images: readonly (readonly ArrayLike<number>[])[];
  /** The point z that is decoded: the tile nearest to it is outlined. */
  readonly point: Vector2;
  readonly onPoint: (point: Vector2) => void;
  /** Called when a gesture ends, so that it can be undone as one. */
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive. */
  readonly active: boolean;
}

const heights = { narrow: 340, wide: 680 };
/** The sheet in units of its own: the drawings of all sizes show one and the same. */
const sheet: SheetLayout = { left: 0, top: 0, tile: 12, gap: 1 };
const sheetSide = gridSide * (sheet.tile + sheet.gap) - sheet.gap;
const places = Array.from({ length: gridSide }, (_, index) => index);

/** What every z decodes to: the decoder's mean images over the latent plane, z1 to the right and z2 upwards. */
export function Manifold({ images, point, onPoint, onSettle, active }: ManifoldProps): JSX.Element {
  const id = useId();
  const here = nearestTile(point);

  const go = (place: TilePlace): void => {
    onPoint(tilePoint(place));
    onSettle?.();
  };
  const press = (event: TargetedKeyboardEvent<SVGRectElement>, from: TilePlace): void => {
    if (event.metaKey || event.altKey) return;
    const chooses = event.key === 'Enter' || event.key === ' ';
    const to = chooses ? from : tileForKey(event.key, event.ctrlKey, from);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
    const cell = event.currentTarget.closest('[role=grid]')?.children[to.row]?.children[to.column];
    if (cell instanceof SVGElement) cell.focus();
  };

  const draw = (size: FigureSize): JSX.Element => {
    const unit = Math.min(size.width, size.height) / sheetSide;
    const [left, top] = [(size.width - unit * sheetSide) / 2, (size.height - unit * sheetSide) / 2];
    const [tile, gap] = [unit * sheet.tile, unit * sheet.gap];
    const cell = (place: TilePlace): JSX.Element => {
      const [x, y] = tileCorner({ left, top, tile, gap }, place.row, place.column);
      const selected = place.row === here.row && place.column === here.column;
      return (
        <rect
          key={place.column}
          class="manifold-cell"
          role="gridcell"
          tabindex={selected ? 0 : -1}
          aria-selected={selected}
          aria-label={pointInWords(tilePoint(place))}
          x={x - gap / 2}
          y={y - gap / 2}
          width={tile + gap}
          height={tile + gap}
          onClick={() => go(place)}
          onKeyDown={(event) => press(event, place)}
        />
      );
    };
    const [markX, markY] = tileCorner({ left, top, tile, gap }, here.row, here.column);
    return (
      <g class="manifold">
        <use
          href={`#${id}-sheet`}
          transform={`translate(${left.toFixed(2)},${top.toFixed(2)}) scale(${unit.toFixed(4)})`}
        />
        <rect
          class="manifold-mark"
          x={(markX - 1.5).toFixed(2)}
          y={(markY - 1.5).toFixed(2)}
          width={(tile + 3).toFixed(2)}
          height={(tile + 3).toFixed(2)}
          aria-hidden="true"
        />
        {active && (
          <g role="grid" aria-label={name}>
            {places.map((row) => (
              <g key={row} role="row">
                {places.map((column) => cell({ row, column }))}
              </g>
            ))}
          </g>
        )}
      </g>
    );
  };

  return (
    <div class="manifold-picture">
      <svg class="manifold-sheet" width="0" height="0" aria-hidden="true">
        <defs>
          <g id={`${id}-sheet`}>
            <ImageSheet images={images} layout={sheet} />
          </g>
        </defs>
      </svg>
      <FigureSizes
        label={`${name}; the tile nearest to ${pointInWords(point)} is outlined.`}
        heights={heights}
        draw={draw}
      />
      <p class="manifold-axes">
        <Words
          text={`$z_1$ to the right, $z_2$ upwards, from −${gridReach} to ${gridReach}; outlined, the nearest to $z$.`}
        />
      </p>
    </div>
  );
}

const name = `The decoder\u2019s mean image at ${gridSide} by ${gridSide} points of the latent plane, from \u2212${gridReach} to ${gridReach}`;
