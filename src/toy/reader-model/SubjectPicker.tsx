import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { withBase } from '../../kit/base.ts';
import { notesImage, type Parameters } from '../../models/toy-vae/index.ts';
import { Choice, type ChoiceOption } from '../../kit/controls/Choice.tsx';
import { TilePicker } from '../../kit/image/TilePicker.tsx';
import { EncodingFields } from './EncodingFields.tsx';
import { PixelsField } from './PixelsField.tsx';
import { choiceOf, pixelsOf, placeOf } from './pixels.ts';
import { readerModel, readerModelLoss } from './reader-model.ts';
import { imagesOf, kindOf, type ModelChoice, type ModelKind, type SubjectSettings } from './subject-table.ts';
import './subject-picker.css';

export interface SubjectPickerProps {
  readonly settings: SubjectSettings;
  /** False at build and for the first render in the page: until then nothing is known of the reader's own model. */
  readonly hydrated: boolean;
  /** Lets the reader move and scale q, too. */
  readonly withQ?: boolean | undefined;
}

/** Chooses which model, which image x and, with `withQ`, which q. Stands in a `fieldset class="controls"`. */
export function SubjectPicker({ settings, hydrated, withQ = false }: SubjectPickerProps): JSX.Element {
  const { model, image } = settings.values.value;
  const linked = useLastLinked(model);
  const own = hydrated && readerModel.value !== null;
  const loss = hydrated ? readerModelLoss.value : null;

  const chooseModel = (kind: ModelKind): void => {
    if (kind !== 'link') settings.step({ model: kind });
    else if (linked !== undefined) settings.step({ model: linked });
  };

  const pixels = pixelsOf(image);
  const offered = [...imagesOf(model), notesImage];
  const tiles = placeOf(pixels, offered) < 0 ? [...offered, pixels] : offered;
  const nameOf = (place: number): string => {
    if (place === offered.length) return 'an image of your own';
    return place === offered.length - 1 ? 'the notes’ image' : `image ${place + 1}`;
  };

  return (
    <div class="subject-picker">
      <div class="subject-picker-model">
        <Choice label="model" value={kindOf(model)} options={modelOptions(own, linked)} onChange={chooseModel} />
        <a href={withBase('/lab/')}>Train one in the lab</a>
      </div>
      {loss !== null && <p class="subject-picker-loss">{loss}</p>}
      <TilePicker
        label="image $x$"
        images={tiles}
        chosen={placeOf(pixels, tiles)}
        onChoose={(place) => settings.step({ image: choiceOf(tiles[place]!) })}
        nameOf={nameOf}
      />
      <PixelsField
        pixels={pixels}
        onChange={(typed) => settings.set({ image: choiceOf(typed) })}
        onSettle={settings.settle}
      />
      {withQ && <EncodingFields settings={settings} />}
    </div>
  );
}

const modelOptions = (own: boolean, linked: Parameters | undefined): ChoiceOption<ModelKind>[] => [
  { value: 'book', text: 'the book’s' },
  { value: 'yours', text: 'yours', disabled: !own },
  ...(linked === undefined ? [] : [{ value: 'link', text: 'the link’s' } as const]),
];

/** The model that came with the link, kept on offer after another was chosen. */
function useLastLinked(model: ModelChoice): Parameters | undefined {
  const linked = useRef<Parameters | undefined>(undefined);
  if (typeof model === 'object') linked.current = model;
  return linked.current;
}
