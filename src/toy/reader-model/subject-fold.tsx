import type { FoldProps } from '../../kit/frame/Fold.tsx';
import { Words } from '../../kit/formula/Words.tsx';
import { tileBitmap } from '../../kit/image/tile-bitmap.ts';
import { pixelsOf } from './pixels.ts';
import { SubjectPicker, type SubjectPickerProps } from './SubjectPicker.tsx';
import { subjectInWords } from './subject-table.ts';
import './subject-fold.css';

/** The choice of a model, an image and, with `withQ`, a q, behind one line that says what is chosen. */
export function subjectFold(props: SubjectPickerProps): FoldProps {
  const chosen = props.settings.values.value;
  return {
    title: props.withQ ? 'Change the model, $x$ or $q$' : 'Change the model or $x$',
    now: (
      <>
        <img class="subject-thumbnail" src={tileBitmap(pixelsOf(chosen.image))} alt="" />
        <Words text={subjectInWords(chosen)} />
      </>
    ),
    children: <SubjectPicker {...props} />,
  };
}
