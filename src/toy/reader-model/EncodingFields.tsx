import type { JSX } from 'preact';
import type { Encoding } from '../../models/toy-vae/index.ts';
import { decimal } from '../../text/number.ts';
import { Words } from '../../kit/formula/Words.tsx';
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
          label="move mean 1 of $q$ by"
          domain={shiftDomains[0]}
          value={qShift1}
          slider={shiftSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qShift1: value })}
          onSettle={settings.settle}
        />
        <NumberField
          label="move mean 2 of $q$ by"
          domain={shiftDomains[1]}
          value={qShift2}
          slider={shiftSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qShift2: value })}
          onSettle={settings.settle}
        />
        <NumberField
          label="multiply both sds by"
          domain={scaleDomain}
          value={qScale}
          slider={scaleSlider}
          colour="encoder"
          onChange={(value) => settings.set({ qScale: value })}
          onSettle={settings.settle}
        />
      </div>
      <p class="subject-picker-says">
        <Words text={encodingInWords(subjectOf(values).q)} />
      </p>
    </>
  );
}

function encodingInWords({ mean, logVariance }: Encoding): string {
  const means = Array.from(mean, (value) => decimal(value));
  const sds = Array.from(logVariance, (value) => decimal(Math.exp(value / 2)));
  return `$q$ has mean (${means.join(', ')}) and standard deviations ${sds.join(' and ')}.`;
}
