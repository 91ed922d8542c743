import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { difficulties } from '../../../judge/generate/lists.ts';
import { difficultyOptions, kindOptions } from '../check/options.ts';
import { Checkboxes } from '../../../kit/controls/Checkboxes.tsx';
import { Choice } from '../../../kit/controls/Choice.tsx';
import { NumberField } from '../../../kit/controls/NumberField.tsx';
import { SeedControls } from '../../../kit/controls/SeedControls.tsx';
import { countDomain, longestTitle, type BankModel } from './model.ts';

/** What the bank is made of: its title, kinds of problem, difficulty, seed and number of variants. */
export function Controls({ model }: { readonly model: BankModel }): JSX.Element {
  const { settings } = model;
  const { title, kinds, difficulty, seed, count } = settings.values.value;
  const id = useId();
  return (
    <>
      <Checkboxes legend="kinds of problem" options={kindOptions} chosen={kinds} onToggle={model.toggle} inRow />
      <div class="bank-difficulty">
        <Choice
          label="difficulty"
          options={difficultyOptions}
          value={difficulty}
          onChange={(next) => {
            settings.set({ difficulty: next });
            settings.settle();
          }}
        />
        <p>{difficulties.find((known) => known.difficulty === difficulty)?.says}</p>
      </div>
      <div class="bank-fields">
        <NumberField
          label="variants of each kind"
          domain={countDomain}
          value={count}
          onChange={(next) => settings.set({ count: next })}
          onSettle={settings.settle}
        />
        <div class="bank-seed">
          <SeedControls settings={settings} seed={seed} />
        </div>
        <div class="bank-title">
          <label for={id}>title of the bank</label>
          <input
            id={id}
            type="text"
            maxLength={longestTitle}
            autocomplete="off"
            value={title}
            onInput={(event) => settings.set({ title: event.currentTarget.value })}
            onChange={settings.settle}
          />
        </div>
      </div>
    </>
  );
}
