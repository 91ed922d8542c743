import type { JSX } from 'preact';
import { familyNames, type Family } from '../../../judge/form/families.ts';
import { familiesOf, familyFor } from '../../../judge/form/family-of-kind.ts';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import { Select } from '../../../kit/controls/Select.tsx';
import { seedDomain } from '../../../text/bounds.ts';
import type { HomeworkModel } from './model.ts';
import { difficultyOptions, kindOptions } from './options.ts';

const optionsOf = (families: readonly Family[]) =>
  families.map((family) => ({ value: family, text: familyNames[family] }));

/** What is asked and about which distributions, and a problem made by the page where none is at hand. */
export function ProblemChooser({ model }: { readonly model: HomeworkModel }): JSX.Element {
  const { settings } = model;
  const { kind, family, difficulty, seed } = settings.values.value;
  const families = familiesOf(kind);
  return (
    <div class="chooser">
      <div class="chooser-part">
        <Select label="problem" options={kindOptions} value={kind} onChange={(next) => model.choose({ kind: next })} />
        {families.length > 0 && (
          <Select
            label="distributions"
            options={optionsOf(families)}
            value={familyFor(kind, family)}
            onChange={(next) => model.choose({ family: next })}
          />
        )}
      </div>
      <div class="chooser-part" role="group" aria-label="A problem drawn from a seed">
        <Select
          label="difficulty"
          options={difficultyOptions}
          value={difficulty}
          onChange={(next) => settings.set({ difficulty: next })}
        />
        <NumberField
          label="seed"
          domain={seedDomain}
          value={seed}
          onChange={(next) => settings.set({ seed: next })}
          onSettle={() => void model.make()}
        />
        <button type="button" onClick={() => void model.makeAnother()}>
          New problem
        </button>
      </div>
    </div>
  );
}
