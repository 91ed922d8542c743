import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { copyText } from '../../kit/frame/copy-text.ts';
import { Menu } from '../../kit/frame/Menu.tsx';
import type { Cell, Section } from '../document.ts';
import type { NotebookState } from './state/notebook-state.ts';

export interface CellMenuProps {
  readonly state: NotebookState;
  readonly section: Section;
  readonly cell: Cell;
  readonly name: string;
}

/** What is done with a cell less often: add below, move, copy, delete. */
export function CellMenu({ state, section, cell, name }: CellMenuProps): JSX.Element {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const place = { section: section.id, cell: cell.id };
  const at = section.cells.indexOf(cell);
  const entry = (text: string, act: () => void, isUseless = false): JSX.Element => (
    <button type="button" hidden={isUseless} onClick={act}>
      {text}
    </button>
  );
  return (
    <Menu id={id} of={name} disabled={false} popover={popover}>
      {entry('Add code below', () => state.add('code', section.id, cell.id))}
      {entry('Add text below', () => state.add('text', section.id, cell.id))}
      {entry('Move up', () => state.move(place, -1), at === 0)}
      {entry('Move down', () => state.move(place, 1), at === section.cells.length - 1)}
      {entry('Copy', () => void copyText(cell.source))}
      {entry('Delete', () => state.remove(place))}
    </Menu>
  );
}
