import type { JSX } from 'preact';
import type { Encoding } from '../../models/toy-vae/index.ts';
import { decimal } from '../../text/number.ts';
import { NumberField } from '../../kit/controls/NumberField.tsx';
import { scaleDomain, shiftDomains, subjectOf, type SubjectSettings } from './subject-table.ts';

const shiftSlider = { from: -3, to: 3, step: 0.05 };
const scaleSlider = { from: 0.25, to: 4, step: 0.01, log: true };

/** Moves and scales the encoder's q, and says what it then is. */
export function EncodingFields({ settings }: { readonly settings: SubjectSettings }): JSX.Element {
  const values = settings.values.value;
  const { qShift1, qShift2, qScale } = values;
  return (
    <>
      <div class="subject-picker-q">
        <NumberField
          label={
            <>
              add to <i>q</i>’s first mean
            </>
          }
          domain={shiftDomains[0]}
          value={qShift1}
          slider={shiftSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qShift1: value })}
          onSettle={settings.settle}
        />
        <NumberField
          label="add to its second mean"
          domain={shiftDomains[1]}
          value={qShift2}
          slider={shiftSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qShift2: value })}
          onSettle={settings.settle}
        />
        <NumberField
          label="multiply its sds by"
          domain={scaleDomain}
          value={qScale}
          slider={scaleSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qScale: value })}
          onSettle={settings.settle}
        />
      </div>
      <p class="subject-picker-says">
        <i>q</i> {encodingInWords(subjectOf(values).q)}
      </p>
    </>
  );
}

function encodingInWords({ mean, logVariance }: Encoding): string {
  const means = Array.from(mean, (value) => decimal(value));
  const sds = Array.from(logVariance, (value) => decimal(Math.exp(value / 2)));
  return `has mean (${means.join(', ')}) and standard deviations ${sds.join(' and ')}.`;
}
