import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readWeightsFile, weightsFile } from '../../../toy/reader-model/index.ts';
import { whole } from '../../../text/number.ts';
import { FileButton } from '../../../kit/controls/FileButton.tsx';
import { readFile, saveFile } from '../../../kit/work/files.ts';
import type { Lab } from '../model.ts';
import '../../../kit/controls/dialog.css';

export interface WeightsDialogProps {
  readonly lab: Lab;
  readonly onClose: () => void;
}

/** Saves the model to a file, and takes one from a file in its place. */
export function WeightsDialog({ lab, onClose }: WeightsDialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [outcome, setOutcome] = useState('');

  useEffect(() => dialog.current?.showModal(), []);

  const load = async (file: File): Promise<void> => {
    const text = await readFile(file);
    const reading = text.ok ? readWeightsFile(text.value) : text;
    const refused = reading.ok ? lab.loadModel(reading.value) : reading.problem;
    setProblem(refused);
    setOutcome(refused === undefined ? `The model of ${file.name} is in place. Undo brings the last one back.` : '');
  };
  const save = (): void => {
    const model = lab.trained.peek();
    saveFile(`elbook-weights-step-${model.step}.json`, 'application/json', weightsFile(model));
    setProblem(undefined);
    setOutcome(`The model after ${whole(model.step)} steps is in your downloads.`);
  };

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>The weights</h2>
      <p>
        A file holds the model’s 145 numbers, its settings, the step it has reached and the images shown, so that you
        can go on with it here or elsewhere. Adam’s running means are not in it: they begin anew.
      </p>
      <div class="weights-buttons">
        <button type="button" class="go" onClick={save}>
          Save to a file
        </button>
        <FileButton name="A weights file" accept=".json,application/json" onFile={(file) => void load(file)}>
          Load a file
        </FileButton>
      </div>
      {problem !== undefined && (
        <p class="lab-problem" role="alert">
          {problem} The model on the page is as it was.
        </p>
      )}
      <div class="dialog-buttons">
        <p role="status">{outcome}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
