import type { JSX } from 'preact';
import type { Spread } from '../../homework/solve.ts';
import { Choice } from '../shared/Choice.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { meanDomain, spreadDomain, spreadNames, type Side } from './model.ts';
import { spreadInWords } from './words.ts';

export interface DistributionFieldsProps {
  readonly side: Side;
  readonly mean: number;
  readonly spread: number;
  readonly given: Spread;
  readonly onMean: (mean: number) => void;
  readonly onSpread: (spread: number) => void;
  readonly onGiven: (given: Spread) => void;
}

const symbols = { sd: 'σ', variance: 'σ²' } as const;
const spreadChoices = (['sd', 'variance'] as const).map((value) => ({ value, text: spreadNames[value] }));

/** One distribution of the problem: its mean, and its spread with what the number is. */
export function DistributionFields(props: DistributionFieldsProps): JSX.Element {
  const { side, mean, spread, given, onMean, onSpread, onGiven } = props;
  const colour = side === 'q' ? 'encoder' : 'prior';
  return (
    <fieldset class="distribution" style={`--object: var(--${colour})`}>
      <legend>
        <i>{side}</i>
        {side === 'q' ? ', the expectation is under it' : ', what it is compared with'}
      </legend>
      <NumberField label="mean μ" domain={meanDomain(side)} value={mean} onChange={onMean} colour={colour} />
      <NumberField
        label={`${spreadNames[given]} ${symbols[given]}`}
        domain={spreadDomain(side, given)}
        value={spread}
        onChange={onSpread}
        colour={colour}
      />
      <Choice label="spread given as" options={spreadChoices} value={given} onChange={onGiven} />
      <p class="spelled">{spreadInWords(spread, given)}</p>
    </fieldset>
  );
}
