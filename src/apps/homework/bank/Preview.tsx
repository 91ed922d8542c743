import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PreviewItem, type PreviewItemProps } from './PreviewItem.tsx';
import type { Previewed } from './previewed.ts';

type Saving = Pick<PreviewItemProps, 'model' | 'onSave' | 'hydrated'>;

interface FoldProps extends Saving {
  readonly item: Previewed;
  readonly startsOpen: boolean;
}

/** A question behind its first words. What is in it is worked out when it is opened, and at build, for a page without scripts. */
function Fold({ item, startsOpen, ...saving }: FoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details class="bank-item" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="bank-id">{item.id}</span> <span>{item.asks}</span>
      </summary>
      {(isOpen || !saving.hydrated) && <PreviewItem item={item} {...saving} />}
    </details>
  );
}

/** The questions of the bank, the first one open; where some are left out, a button shows them. */
export function Preview(saving: Saving): JSX.Element {
  const { model } = saving;
  const items = model.preview.value;
  const size = model.size.value;
  return (
    <div class="bank-preview" aria-busy={model.isPending.value}>
      {model.toolsFailed.value && <NotDrawn model={model} />}
      {items.map((item, index) => (
        <Fold key={item.id} item={item} startsOpen={index === 0} {...saving} />
      ))}
      {!model.isPending.value && items.length < size && (
        <p class="buttons">
          <button type="button" onClick={model.showAll}>
            Show all {size} questions
          </button>
        </p>
      )}
    </div>
  );
}

function NotDrawn({ model }: Pick<Saving, 'model'>): JSX.Element {
  return (
    <p class="bank-problem" role="alert">
      These are not the questions that you chose: what draws them did not load. See whether you are online.{' '}
      <button type="button" onClick={() => void model.loadTools()}>
        Try again
      </button>
    </p>
  );
}
