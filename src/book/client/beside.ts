import { autoUpdate, computePosition, flip, limitShift, offset, shift, type Placement } from '@floating-ui/dom';

/** Where a card goes, in CSS pixels. */
export interface Place {
  readonly placement: Placement;
  /** How far from what it explains. */
  readonly gap: number;
  /** How far from the window's sides. */
  readonly margin: number;
}

/**
 * Places a card under what it explains, or over it where there is no room below, and keeps it there while the page scrolls
 * and changes. Within the window as long as what it explains is. Returns what lets it go.
 */
export function keepBeside(anchor: Element, card: HTMLElement, { placement, gap, margin }: Place): () => void {
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(gap),
        flip(),
        shift({ padding: { left: margin, right: margin }, crossAxis: true, limiter: limitShift({ mainAxis: false }) }),
      ],
    });
    Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  };
  return autoUpdate(anchor, card, () => void place());
}
