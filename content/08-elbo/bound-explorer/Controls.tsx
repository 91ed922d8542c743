import type { Vector2 } from '../../../src/math/index.ts';
import type { JSX } from 'preact';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import type { Model } from './model.ts';
import { factorDomains, shiftDomains } from './q-settings.ts';

const shiftSlider = { from: -3, to: 3, step: 0.01 };
const factorSlider = { from: 0.25, to: 4, step: 0.01, log: true };

/** How q differs from the encoder's, in four numbers. */
export function Controls({ model }: { readonly model: Model }): JSX.Element {
  const { shifts, factors } = model.factors.value;
  const places = [0, 1] as const;
  const names = ['1', '2'] as const;
  const replaced = (pair: Vector2, j: 0 | 1, value: number): [number, number] =>
    j === 0 ? [value, pair[1]] : [pair[0], value];
  return (
    <>
      {places.map((j) => (
        <NumberField
          key={`shift${j}`}
          label={`move mean ${names[j]} of $q$ by`}
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
          label={`multiply sd ${names[j]} of $q$ by`}
          domain={factorDomains[j]}
          value={factors[j]}
          slider={factorSlider}
          colour="encoder"
          onChange={(value) => model.move({ shifts, factors: replaced(factors, j, value) })}
          onSettle={model.settings.settle}
        />
      ))}
    </>
  );
}
