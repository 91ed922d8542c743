import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import type { Lab } from '../model.ts';
import { BoundChart } from '../pictures/BoundChart.tsx';
import { bookCurveInWords } from '../words.ts';

/** The bound on its way up, and which run's it is. */
export function Curve({ lab }: { readonly lab: Lab }): JSX.Element {
  const { origin } = lab.shown.value;
  const note = origin === 'book' ? bookCurveInWords(lab.settings.values.value) : undefined;
  return (
    <>
      <BoundChart history={lab.shownCurve.value} marks={lab.marks.value} />
      {note !== undefined && (
        <p class="lab-curve-note">
          <Words text={note} />
        </p>
      )}
    </>
  );
}
