import type { ComponentChildren, JSX } from 'preact';
import { Casing, type CasingProps } from './Casing.tsx';
import { Fold, type FoldProps } from './Fold.tsx';
import { Readings, type Reading } from './Readings.tsx';
import { useHydrated } from './use-hydrated.ts';
import { worded } from '../formula/Words.tsx';
import './legend.css';
import './frame.css';

export interface FrameProps<V extends object> extends CasingProps<V> {
  /** Which line is which. On a phone it scrolls away, and the picture stays. */
  readonly legend?: ComponentChildren;
  /** The drawings. */
  readonly picture: ComponentChildren;
  /** Whether the drawings are too high to stay in sight on a phone. */
  readonly tall?: boolean;
  /** What to see now, in a sentence or two. */
  readonly lesson: ComponentChildren;
  /** Why what is shown is not what was asked for, in a sentence. */
  readonly problem?: string | undefined;
  /** The figure's own buttons; the first is the one to press. */
  readonly actions?: ComponentChildren;
  /** Fields and choices, at most four in sight. */
  readonly controls?: ComponentChildren;
  /** At most three. */
  readonly readings: readonly Reading[];
  /** Controls that most readers leave as they are. */
  readonly fold?: FoldProps | undefined;
}

/**
 * The frame of a figure, always in one order: picture, sentence, actions, controls, readings, fold. On a wide screen the
 * picture stands at the left of the others; on a phone it stays in sight while they scroll.
 */
export function Frame<V extends object>(props: FrameProps<V>): JSX.Element {
  const { legend, picture, tall = false, lesson, problem, actions, controls, readings, fold, ...casing } = props;
  const hydrated = useHydrated();
  return (
    <Casing {...casing}>
      <div class="figure-body">
        <div class="figure-picture">
          {legend}
          <div class={tall ? 'figure-plots tall' : 'figure-plots'}>{picture}</div>
        </div>
        <div class="figure-panel">
          <p class="figure-lesson">{worded(lesson)}</p>
          {problem !== undefined && (
            <p class="figure-problem" role="alert">
              {problem}
            </p>
          )}
          {actions && (
            <fieldset class="controls buttons figure-actions" disabled={!hydrated} aria-label="Actions">
              {actions}
            </fieldset>
          )}
          {controls && (
            <fieldset class="controls figure-controls" disabled={!hydrated} aria-label="Settings">
              {controls}
            </fieldset>
          )}
          <Readings readings={readings} />
        </div>
        {fold && (
          <Fold {...fold}>
            <fieldset class="controls figure-fold-controls" disabled={!hydrated} aria-label="More settings">
              {fold.children}
            </fieldset>
          </Fold>
        )}
      </div>
    </Casing>
  );
}
