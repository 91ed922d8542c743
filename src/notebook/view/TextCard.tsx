import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from './Card.tsx';
import { CellMenu } from './CellMenu.tsx';
import type { CellProps } from './CodeCard.tsx';
import { TextCell } from './TextCell.tsx';

/** A paragraph of a notebook, to read, or to write. */
export function TextCard({ state, section, cell }: Omit<CellProps, 'isFolded'>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const place = { section: section.id, cell: cell.id };
  const isWritten = isOpen || cell.source.trim() === '';
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const edit = (): void => {
    setOpen(true);
    field.current?.focus();
  };
  return (
    <Card state={state} place={place} name="Paragraph" class="cell-text" onEdit={edit}>
      {isWritten ? (
        <textarea
          ref={field}
          class="cell-field"
          rows={Math.max(2, Math.ceil(cell.source.length / 70))}
          aria-label="A paragraph, with `code` and $TeX$"
          placeholder="A paragraph, with `code` and $TeX$"
          value={cell.source}
          onInput={(event) => state.edit(place, event.currentTarget.value)}
        />
      ) : (
        <div class="cell-prose">
          <TextCell source={cell.source} />
        </div>
      )}
      <div class="cell-bar">
        <button type="button" onClick={() => (isOpen ? setOpen(false) : edit())}>
          {isOpen ? 'Done' : 'Edit'}
        </button>
        <CellMenu state={state} section={section} cell={cell} name="the paragraph" />
      </div>
    </Card>
  );
}
