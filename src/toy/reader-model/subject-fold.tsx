import type { FoldProps } from '../../kit/frame/Fold.tsx';
import { tileBitmap } from '../../kit/image/tile-bitmap.ts';
import { pixelsOf } from './pixels.ts';
import { SubjectPicker, type SubjectPickerProps } from './SubjectPicker.tsx';
import { subjectInWords } from './subject-table.ts';
import './subject-fold.css';

/** The choice of a model, an image and, with `withQ`, a q, behind one line that says what is chosen. */
export function subjectFold(props: SubjectPickerProps): FoldProps {
  const chosen = props.settings.values.value;
  return {
    title: props.withQ ? (
      <>
        Change the model, <i>x</i> or <i>q</i>
      </>
    ) : (
      <>
        Change the model or <i>x</i>
      </>
    ),
    now: (
      <>
        <img class="subject-thumbnail" src={tileBitmap(pixelsOf(chosen.image))} alt="" />
        {subjectInWords(chosen)}
      </>
    ),
    children: <SubjectPicker {...props} />,
  };
}
