import type { JSX } from 'preact';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { SubjectPicker } from '../../../src/toy/reader-model/SubjectPicker.tsx';
import { SteadyButton } from '../../../src/kit/controls/SteadyButton.tsx';
import type { Model } from './model.ts';
import { factorDomains, sdsOf, shiftDomains } from './q-settings.ts';
import { pairInWords } from './words.ts';

const shiftSlider = { from: -3, to: 3, step: 0.01 };
const factorSlider = { from: 0.25, to: 4, step: 0.01, log: true };

/** The climb, q's four numbers, and the choice of a model and an image. */
export function Controls({ model, active }: { readonly model: Model; readonly active: boolean }): JSX.Element {
  const { shifts, factors } = model.factors.value;
  const mean = [model.q.value.mean[0]!, model.q.value.mean[1]!] as const;
  const places = [0, 1] as const;
  const names = ['1', '2'] as const;
  const replaced = (pair: readonly [number, number], j: 0 | 1, value: number): [number, number] =>
    j === 0 ? [value, pair[1]] : [pair[0], value];
  return (
    <fieldset class="widget-controls" disabled={!active} aria-label="The encoder’s q, the model and the image">
      <div class="widget-row">
        <div class="widget-buttons">
          <SteadyButton alive={active} useful={!model.climbing.value} onClick={model.startClimb}>
            Climb to the best q
          </SteadyButton>
          <button type="button" onClick={model.release}>
            The encoder’s q
          </button>
        </div>
      </div>
      <p class="bound-q">
        <i>q</i> has mean {pairInWords(mean)} and standard deviations {pairInWords(sdsOf(model.q.value))}. The fields
        change the encoder’s <i>q</i>.
      </p>
      <div class="widget-fields">
        {places.map((j) => (
          <NumberField
            key={`shift${j}`}
            label={`mean ${names[j]} plus`}
            domain={shiftDomains[j]}
            value={shifts[j]}
            slider={shiftSlider}
            colour="encoder"
            onChange={(value) => model.move({ shifts: replaced(shifts, j, value), factors })}
            onSettle={model.settings.settle}
          />
        ))}
        {places.map((j) => (
          <NumberField
            key={`factor${j}`}
            label={`sd ${names[j]} times`}
            domain={factorDomains[j]}
            value={factors[j]}
            slider={factorSlider}
            colour="encoder"
            onChange={(value) => model.move({ shifts, factors: replaced(factors, j, value) })}
            onSettle={model.settings.settle}
          />
        ))}
      </div>
      <div class="bound-subject">
        <SubjectPicker settings={model.settings} hydrated={active} />
      </div>
    </fieldset>
  );
}
