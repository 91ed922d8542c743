import { exampleTexts } from '../../../judge/form/examples.ts';
import { families, familyNames, type Family } from '../../../judge/form/families.ts';
import { kinds } from '../../../judge/form/family-of-kind.ts';
import type { FieldId, Texts } from '../../../judge/form/field.ts';
import { fieldsOf } from '../../../judge/form/fields.ts';
import { problemKinds, type Difficulty } from '../../../judge/generate/lists.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import type { Tolerance } from '../../../judge/tolerance.ts';
import { seedDomain, type NumberDomain } from '../../../text/bounds.ts';
import {
  choiceSetting,
  hiddenSetting,
  numberSetting,
  textSetting,
  type Setting,
  type SettingsTable,
} from '../../../kit/settings/url-state.ts';
import { difficultySetting } from './options.ts';

/** The problem as it is typed, the answer, and how strictly it is judged. */
export interface State extends Readonly<Record<FieldId, string>> {
  readonly kind: ProblemKind;
  readonly family: Family;
  readonly difficulty: Difficulty;
  readonly seed: number;
  /** In per cent of the value. */
  readonly tolerance: number;
  readonly strict: 'yes' | 'no';
  readonly answer: string;
  readonly checked: 'yes' | 'no';
}

/**
 * Version 1 had two normals only, in fields of the same names, and in a link a number in each; a text that holds a number
 * means the same.
 */
export const namespace = { prefix: 'homework', version: 2 } as const;
export const olderVersions: readonly number[] = [1];

const longestAnswer = 300;
const longestField = 1500;

export const toleranceDomain: NumberDomain = { name: 'the tolerance', min: 1e-6, max: 20 };

const kindNames = Object.fromEntries(problemKinds.map(({ kind, name }) => [kind, name])) as Record<ProblemKind, string>;

/** A setting for every field of every form: a choice, or a text that is kept as typed. */
const fieldSettings = Object.fromEntries(
  kinds
    .flatMap((kind) => families.flatMap((family) => fieldsOf(kind, family)))
    .map((field): [FieldId, Setting<string>] => {
      const initial = exampleTexts[field.id];
      const setting =
        field.shape === 'choice'
          ? choiceSetting(initial, field.name, field.choices)
          : textSetting(initial, field.name, longestField);
      return [field.id, setting];
    }),
) as Record<FieldId, Setting<string>>;

/** The notes' homework to begin with: N(6, 4²) from the standard normal. */
export const table: SettingsTable<State> = {
  kind: choiceSetting('divergence', 'the kind of problem', kindNames),
  family: choiceSetting('normal', 'the distributions', familyNames),
  ...fieldSettings,
  difficulty: difficultySetting,
  seed: numberSetting(1, seedDomain),
  tolerance: numberSetting(0.1, toleranceDomain),
  strict: choiceSetting('no', 'whether judging is strict', ['yes', 'no']),
  answer: textSetting('', 'your answer', longestAnswer),
  checked: hiddenSetting(choiceSetting('no', 'whether the answer is checked', ['yes', 'no'])),
};

/** Below this an answer to a problem whose value is zero passes for zero. */
const absolute = 1e-9;

export const toleranceOf = ({ tolerance, strict }: State): Tolerance =>
  strict === 'yes' ? { relative: 0, absolute: 0 } : { relative: tolerance / 100, absolute };

/** The texts of the fields that the form shows. */
export const shownTexts = (state: State): Texts =>
  Object.fromEntries(fieldsOf(state.kind, state.family, state).map(({ id }) => [id, state[id]]));

const isField = (key: string): key is FieldId => Object.hasOwn(fieldSettings, key);

/** Whether a link holds the setting: the fields of other forms only where something was typed into them. */
export const isWritten = (state: State, key: keyof State): boolean =>
  !isField(key) || key in shownTexts(state) || state[key] !== table[key].initial;
