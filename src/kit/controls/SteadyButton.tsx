import type { ComponentChildren, JSX } from 'preact';

export interface SteadyButtonProps {
  /** False before the page is alive: then the button is disabled for good. */
  readonly alive: boolean;
  /** Whether it would do anything now. Where not it says so, but stays in the Tab order and keeps the focus. */
  readonly useful: boolean;
  readonly class?: string;
  /** In a menu: a press does not close it. */
  readonly 'data-stays'?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button whose use comes and goes, like Undo, without taking the focus from the hand that has just pressed it. */
export function SteadyButton({ alive, useful, onClick, children, ...rest }: SteadyButtonProps): JSX.Element {
  return (
    <button
      type="button"
      {...rest}
      disabled={!alive}
      aria-disabled={alive && !useful}
      onClick={() => useful && onClick()}
    >
      {children}
    </button>
  );
}
