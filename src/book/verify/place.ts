/** A rectangle's sides, in CSS pixels from the window's top left corner. */
export type Sides = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a card goes: centred under what it explains; over it where there is no room below; at the foot of the window
 * where there is room on neither side. The card brings its own distance to the edges, as a transparent margin.
 */
export function placeBeside(anchor: Sides, card: Size, view: Size): { readonly left: number; readonly top: number } {
  const centred = (anchor.left + anchor.right - card.width) / 2;
  const left = Math.max(Math.min(centred, view.width - card.width), 0);
  if (anchor.bottom + card.height <= view.height) return { left, top: anchor.bottom };
  if (anchor.top >= card.height) return { left, top: anchor.top - card.height };
  return { left, top: Math.max(view.height - card.height, 0) };
}
