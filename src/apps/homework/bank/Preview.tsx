import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BankItem } from '../../../judge/export/bank.ts';
import { statementOf } from '../../../judge/statement.ts';
import { PreviewItem, type PreviewItemProps } from './PreviewItem.tsx';

type Saving = Pick<PreviewItemProps, 'onSave' | 'hydrated'>;

interface FoldProps extends Saving {
  readonly item: BankItem;
  readonly startsOpen: boolean;
}

/** A question behind its first words. What is in it is worked out when it is opened, and at build, for a page without scripts. */
function Fold({ item, startsOpen, ...saving }: FoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details class="bank-item" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="bank-id">{item.id}</span> <span>{statementOf(item.spec).question}</span>
      </summary>
      {(isOpen || !saving.hydrated) && <PreviewItem item={item} {...saving} />}
    </details>
  );
}

export interface PreviewProps extends Saving {
  readonly items: readonly BankItem[];
  /** How many questions there are, shown or not. */
  readonly size: number;
  readonly onShowAll: () => void;
}

/** The questions of the bank, the first one open; where some are left out, a button shows them. */
export function Preview({ items, size, onShowAll, ...saving }: PreviewProps): JSX.Element {
  return (
    <div class="bank-preview">
      {items.map((item, index) => (
        <Fold key={item.id} item={item} startsOpen={index === 0} {...saving} />
      ))}
      {items.length < size && (
        <p class="buttons">
          <button type="button" onClick={onShowAll}>
            Show all {size} questions
          </button>
        </p>
      )}
    </div>
  );
}
