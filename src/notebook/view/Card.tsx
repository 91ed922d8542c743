import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { neighbourOf } from './card-keys.ts';
import type { NotebookState } from './state/notebook-state.ts';
import type { Place } from './state/places.ts';

export interface CardProps {
  readonly state: NotebookState;
  readonly place: Place;
  readonly name: string;
  readonly class: string;
  /** Opens what edits the cell, with the focus in it. */
  readonly onEdit: () => void;
  readonly onKeyDownCapture?: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly children: ComponentChildren;
}

/** The frame of a cell: Escape leads out of what is in it, then arrows from card to card, and Enter back in. */
export function Card({ state, place, name, onEdit, onKeyDownCapture, children, ...rest }: CardProps): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const asked = state.focus.value;
  const isAsked = asked?.section === place.section && asked.cell === place.cell;

  useEffect(() => {
    if (!isAsked) return;
    state.focused();
    if (asked.edits) onEdit();
    else card.current?.focus();
  }, [isAsked]);

  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const { key, currentTarget, target } = event;
    if (event.defaultPrevented) return;
    if (key === 'Escape' && target !== currentTarget && !currentTarget.querySelector(':popover-open')) {
      event.preventDefault();
      currentTarget.focus();
      return;
    }
    if (target !== currentTarget) return;
    if (key === 'Enter') {
      event.preventDefault();
      onEdit();
    }
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    neighbourOf(currentTarget, by)?.focus();
  };

  return (
    <div
      ref={card}
      class={`cell ${rest.class}`}
      role="group"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={press}
      onKeyDownCapture={onKeyDownCapture}
    >
      {children}
    </div>
  );
}
