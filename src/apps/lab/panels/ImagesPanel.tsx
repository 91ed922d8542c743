import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { whole } from '../../../text/number.ts';
import { Asked } from './Asked.tsx';
import { FileButton } from '../../../kit/controls/FileButton.tsx';
import { Select } from '../../../kit/controls/Select.tsx';
import { createFetched } from '../../../kit/work/fetched.ts';
import { readFile, saveFile } from '../../../kit/work/files.ts';
import { dataChoices, dataInWords, type DataChoice } from '../images/images.ts';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { ImageWall } from '../pictures/ImageWall.tsx';

/** Fetched when a file is read or written: the parser of CSV is as large as the panel's drawings. */
const csv = createFetched(() => import('../images/csv.ts'));

const noCsv = 'The code for CSV files could not be fetched. See whether you are online, then try again.';

export interface ImagesPanelProps {
  readonly lab: Lab;
  readonly active: boolean;
}

/** Where the images come from, and which of them is x. */
export function ImagesPanel({ lab, active }: ImagesPanelProps): JSX.Element {
  const { settings, scene } = lab;
  const { data, own } = settings.values.value;
  const images = scene.images.value;
  const shown = scene.shown.value;
  const [drawing, setDrawing] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const take = async (file: File): Promise<void> => {
    const text = await readFile(file);
    if (!text.ok) return setProblem(`${text.problem} The images are as they were.`);
    await csv.load();
    const code = csv.value.peek();
    if (code === null) return setProblem(`${noCsv} The images are as they were.`);
    const reading = code.imagesFromCsv(text.value);
    setProblem(reading.ok ? undefined : `${file.name}: ${reading.problem} The images are as they were.`);
    if (reading.ok) lab.useImages(reading.value);
  };
  const save = async (): Promise<void> => {
    await csv.load();
    const code = csv.value.peek();
    setProblem(code === null ? noCsv : undefined);
    if (code) saveFile(`elbook-images-${data}.csv`, 'text/csv', code.imagesToCsv(scene.images.peek()));
  };
  const useData = (next: DataChoice): void => {
    setProblem(undefined);
    if (next === 'own' && own.length === 0) setDrawing(true);
    else lab.useData(next);
  };

  return (
    <div role="group" class="lab-images" aria-labelledby="lab-images-title">
      <div class="lab-heading">
        <strong id="lab-images-title">Images</strong>
        <span>{countInWords(images.length, shown.length)}</span>
      </div>
      <ImageWall images={shown} own={own.length} chosen={scene.chosen.value} onChoose={lab.choose} active={active} />
      <fieldset class="controls lab-data" disabled={!active} aria-label="Where the images come from">
        <Select
          label="data"
          value={data}
          options={(Object.keys(dataChoices) as DataChoice[]).map((value) => ({ value, text: dataChoices[value] }))}
          onChange={useData}
        />
        <p>{dataInWords[data]}</p>
        <div class="lab-quiet">
          <button type="button" aria-expanded={drawing} onClick={() => setDrawing(!drawing)}>
            draw
          </button>
          <FileButton name="Images as CSV" accept=".csv,text/csv" onFile={(file) => void take(file)}>
            import
          </FileButton>
          <button type="button" onClick={() => void save()}>
            export
          </button>
        </div>
      </fieldset>
      {problem !== undefined && (
        <p class="lab-problem" role="alert">
          {problem}
        </p>
      )}
      <Asked
        part={parts.drawing}
        asked={Number(drawing)}
        what="What you draw with"
        draw={({ DrawImage }) => <DrawImage lab={lab} onClose={() => setDrawing(false)} />}
      />
    </div>
  );
}

function countInWords(all: number, shown: number): string {
  return all === shown ? whole(all) : `${shown} of ${whole(all)} shown`;
}
