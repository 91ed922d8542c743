import type { JSX } from 'preact';
import { tileBitmap } from '../../kit/image/tile-bitmap.ts';
import { pixelsOf } from './pixels.ts';
import { SubjectPicker, type SubjectPickerProps } from './SubjectPicker.tsx';
import { subjectInWords } from './subject-table.ts';
import './subject-fold.css';

/** A SubjectPicker behind one line that says what is chosen: for places where several would crowd the page. */
export function SubjectFold(props: SubjectPickerProps): JSX.Element {
  const chosen = props.settings.values.value;
  return (
    <details class="subject-fold">
      <summary>
        <span class="subject-fold-do">
          Change the model, <i>x</i> or <i>q</i>
        </span>
        <span class="subject-fold-now">
          <img src={tileBitmap(pixelsOf(chosen.image))} alt="" />
          {subjectInWords(chosen)}
        </span>
      </summary>
      <SubjectPicker {...props} />
    </details>
  );
}
