import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { FileButton } from '../../../kit/controls/FileButton.tsx';
import { exampleTable } from './example.ts';
import { takeDroppedFiles, takeFile } from './files.ts';
import type { ClassModel } from './model.ts';

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

  useEffect(() => takeDroppedFiles(model, setOver), [model]);

  return (
    <div class={isOver ? 'source is-over' : 'source'}>
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
          <FileButton
            name="A file of students and answers"
            accept={accepted}
            onFile={(file) => void takeFile(model, file)}
          >
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
