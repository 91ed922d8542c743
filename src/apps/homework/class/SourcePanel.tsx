import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FileButton } from '../../../kit/controls/FileButton.tsx';
import { exampleTable } from './example.ts';
import type { ClassModel } from './model.ts';
import { readTableFile } from './read-file.ts';

export interface SourcePanelProps {
  readonly model: ClassModel;
  readonly disabled: boolean;
}

const accepted = '.csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain';

/** Where the table comes from: pasted, dropped, chosen, or the example. */
export function SourcePanel({ model, disabled }: SourcePanelProps): JSX.Element {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const source = model.source.value;

  const takeFile = async (file: File): Promise<void> => {
    const table = await readTableFile(file);
    if ('problem' in table) model.refuse(table.problem);
    else model.take(table);
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (others.length > 0) model.refuse(`You dropped ${others.length + 1} files. Drop one at a time.`);
    else if (file) void takeFile(file);
    else model.type(event.dataTransfer?.getData('text/plain') ?? '');
  };

  return (
    <div
      class={isOver ? 'source is-over' : 'source'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <fieldset class="controls" disabled={disabled} aria-label="The table">
        {source?.file ? (
          <p class="file-line">
            <b>{source.file}</b> is read. {source.note}
          </p>
        ) : (
          <>
            <label for={`${id}-text`}>
              Paste a table of students and answers from a spreadsheet, or drop a CSV or TSV file here.
            </label>
            <textarea
              id={`${id}-text`}
              rows={6}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              wrap="off"
              placeholder={'student;answer\nAbel, Niels;24,11\nBernoulli, Daniel;48,23'}
              value={source?.text ?? ''}
              onInput={(event) => model.type(event.currentTarget.value)}
            />
          </>
        )}
        <div class="source-buttons">
          <FileButton name="A file of students and answers" accept={accepted} onFile={(file) => void takeFile(file)}>
            Choose a file
          </FileButton>
          {/* One button, so that the keyboard's place on it stays. */}
          <button
            type="button"
            onClick={() => model.take(source === null ? { text: exampleTable, file: null, note: null } : null)}
          >
            {source === null ? 'Try an example' : 'Clear the table'}
          </button>
        </div>
      </fieldset>
    </div>
  );
}
