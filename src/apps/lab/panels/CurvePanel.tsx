import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Lab } from '../model.ts';
import { parts } from '../parts.ts';
import { bookCurveInWords } from '../words.ts';
import { Later } from './Later.tsx';
import { LabReadings, ReadingsNote } from './LabReadings.tsx';

/** The bound on its way up, and the numbers that its curves end at. */
export function CurvePanel({ lab }: { readonly lab: Lab }): JSX.Element {
  const isBook = lab.shown.value.origin === 'book';
  const otherwise = isBook ? bookCurveInWords(lab.settings.values.value) : undefined;
  return (
    <div class="lab-curve">
      <div class="lab-curve-chart">
        <Later
          lab={lab}
          part={parts.curve}
          fresh={isBook}
          needed={!isBook}
          instead="The curve is still the book’s"
          draw={({ Curve }) => <Curve lab={lab} />}
        />
      </div>
      <LabReadings lab={lab} />
      <ReadingsNote lab={lab} />
      {otherwise !== undefined && (
        <p class="lab-curve-note">
          <Words text={otherwise} />
        </p>
      )}
    </div>
  );
}
