import type { Difficulty } from '../../../judge/generate/lists.ts';
import type { ProblemKind } from '../../../judge/problem.ts';
import { difficultySetting, kindOptions } from '../check/options.ts';
import { seedDomain, type NumberDomain } from '../../../text/bounds.ts';
import { setSetting } from '../../../kit/settings/set-setting.ts';
import { choiceSetting, numberSetting, writeSettings, type SettingsTable } from '../../../kit/settings/url-state.ts';

/** What an exam is made from: all that a link holds, so that a class writes the same one. */
export interface ExamChoices {
  readonly seed: number;
  /** How many problems with a number for an answer. */
  readonly count: number;
  readonly kinds: readonly ProblemKind[];
  readonly difficulty: Difficulty;
  /** Whether questions of understanding are asked too. */
  readonly concepts: 'yes' | 'no';
  /** Zero where there is no limit. */
  readonly minutes: number;
}

export const namespace = { prefix: 'exam', version: 1 } as const;

export const countDomain: NumberDomain = { name: 'the number of problems', min: 1, max: 20, integer: true };
export const minutesDomain: NumberDomain = { name: 'the minutes allowed', min: 0, max: 300, integer: true };

export const table: SettingsTable<ExamChoices> = {
  seed: numberSetting(1, seedDomain),
  count: numberSetting(5, countDomain),
  kinds: setSetting(['divergence', 'entropy', 'elbo'], 'the kinds of problem', kindOptions),
  difficulty: difficultySetting,
  concepts: choiceSetting('yes', 'the questions of understanding', { yes: 'asked', no: 'left out' }),
  minutes: numberSetting(0, minutesDomain),
};

/** The name of an exam: what a link to it holds. */
export const nameOf = (choices: ExamChoices): string => {
  const params = new URLSearchParams();
  writeSettings(table, namespace, choices, params);
  return params.toString();
};
