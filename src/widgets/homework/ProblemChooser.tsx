import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { families, familyNames, hasFamily } from '../../homework/form/families.ts';
import { difficulties, problemKinds } from '../../homework/generate/lists.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { seedDomain } from '../shared/url-state.ts';
import type { HomeworkModel } from './model.ts';

interface SelectProps<C extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: C; readonly text: string }[];
  readonly value: C;
  readonly onChange: (value: C) => void;
}

function Select<C extends string>({ label, options, value, onChange }: SelectProps<C>): JSX.Element {
  const id = useId();
  return (
    <div class="chosen">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

const kindOptions = problemKinds.map(({ kind, name }) => ({ value: kind, text: name }));
const familyOptions = families.map((family) => ({ value: family, text: familyNames[family] }));
const difficultyOptions = difficulties.map(({ difficulty, name }) => ({ value: difficulty, text: name }));

const newSeedsBelow = 1_000_000;

/** What is asked and about which distributions, and a problem made by the page where none is at hand. */
export function ProblemChooser({ model }: { readonly model: HomeworkModel }): JSX.Element {
  const { settings } = model;
  const { kind, family, difficulty, seed } = settings.values.value;
  return (
    <div class="chooser">
      <div class="chooser-part">
        <Select label="Problem" options={kindOptions} value={kind} onChange={(next) => model.choose({ kind: next })} />
        {hasFamily(kind) && (
          <Select
            label="Distributions"
            options={familyOptions}
            value={family}
            onChange={(next) => model.choose({ family: next })}
          />
        )}
      </div>
      <div class="chooser-part" role="group" aria-label="A problem made for you">
        <Select
          label="Made for you"
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
        <button type="button" onClick={() => void model.make({ seed: Math.floor(Math.random() * newSeedsBelow) })}>
          New problem
        </button>
      </div>
    </div>
  );
}
