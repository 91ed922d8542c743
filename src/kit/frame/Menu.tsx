import type { ComponentChildren, JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import './menu.css';

export interface MenuProps {
  /** The popover's own, which its button names. */
  readonly id: string;
  /** What the menu is of, for screen readers: "The KL explorer". */
  readonly of: string;
  readonly disabled: boolean;
  /** The popover, so that its owner can close it. */
  readonly popover: RefObject<HTMLDivElement>;
  /** Buttons. A press closes the menu, but for those marked `data-stays`. */
  readonly children: ComponentChildren;
}

/** The button ⋯ and the list of buttons that it opens: by Enter, with arrows or Tab; Escape leads back. */
export function Menu({ id, of, disabled, popover, children }: MenuProps): JSX.Element {
  const opener = useRef<HTMLButtonElement>(null);
  const entries = (): HTMLButtonElement[] => [...(popover.current?.querySelectorAll('button') ?? [])];

  const walk = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const all = entries().filter((entry) => entry.offsetParent !== null);
    const at = all.findIndex((entry) => entry === document.activeElement);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    all.at(place % all.length)?.focus();
  };
  // Hidden before the focus has arrived elsewhere, the popover would call it back.
  const leave = ({ relatedTarget: to }: FocusEvent): void => {
    const isOutside = to instanceof Node && to !== opener.current && !popover.current?.contains(to);
    if (isOutside) requestAnimationFrame(() => popover.current?.hidePopover());
  };

  return (
    <>
      <button
        ref={opener}
        type="button"
        class="figure-more"
        disabled={disabled}
        popovertarget={id}
        aria-label={`More of ${of}`}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        ref={popover}
        id={id}
        class="figure-menu"
        popover="auto"
        role="group"
        aria-label={`More of ${of}`}
        onToggle={({ currentTarget }) => currentTarget.matches(':popover-open') && entries()[0]?.focus()}
        onKeyDown={walk}
        onFocusOut={leave}
        onClick={({ target, currentTarget }) => {
          const entry = target instanceof Element ? target.closest('button') : null;
          if (entry && entry.dataset['stays'] === undefined) currentTarget.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
