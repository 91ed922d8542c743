import type { JSX } from 'preact';
import { Words } from '../../kit/formula/Words.tsx';
import { NumberField } from '../../kit/controls/NumberField.tsx';
import { domainOf, type Built, type Values } from './model.ts';

export interface ParameterFieldsProps {
  readonly parameters: Built['parameters'];
  readonly values: Values;
  readonly onChange: (name: string, value: number) => void;
  readonly onSettle: () => void;
}

/** One field for each of a derivation's own numbers. */
export function ParameterFields({ parameters, values, onChange, onSettle }: ParameterFieldsProps): JSX.Element {
  return (
    <>
      {Object.entries(parameters).map(([name, parameter]) => (
        <NumberField
          key={name}
          label={
            <>
              <Words text={`$${parameter.symbol}$`} />
              <span class="words">
                , <Words text={parameter.label} />
              </span>
            </>
          }
          domain={domainOf(parameter)}
          value={values[name] ?? parameter.default}
          onChange={(value) => onChange(name, value)}
          onSettle={onSettle}
          slider={{ from: parameter.min, to: parameter.max, step: parameter.step }}
          colour={parameter.colour}
        />
      ))}
    </>
  );
}
