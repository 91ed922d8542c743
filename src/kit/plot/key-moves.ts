/** How far one press of a key goes, in steps. */
export interface KeyMove {
  readonly across: number;
  readonly up: number;
}

const moves: Readonly<Record<string, KeyMove>> = {
  ArrowLeft: { across: -1, up: 0 },
  ArrowRight: { across: 1, up: 0 },
  ArrowDown: { across: 0, up: -1 },
  ArrowUp: { across: 0, up: 1 },
  PageDown: { across: 0, up: -10 },
  PageUp: { across: 0, up: 10 },
};

/** Where a key takes a handle: an arrow one step, with Shift ten, as Page up and down; undefined for other keys. */
export function keyMove(key: string, shift: boolean): KeyMove | undefined {
  const move = moves[key];
  if (!move || !shift || !key.startsWith('Arrow')) return move;
  return { across: 10 * move.across, up: 10 * move.up };
}
