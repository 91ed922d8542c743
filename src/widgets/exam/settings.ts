import { difficulties, problemKinds, type Difficulty } from '../../homework/generate/lists.ts';
import type { ProblemKind } from '../../homework/problem.ts';
import type { NumberDomain } from '../shared/number.ts';
import { choiceSetting, numberSetting, seedDomain, writeSettings, type SettingsTable } from '../shared/url-state.ts';
import { setSetting } from './set-setting.ts';

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

export const kindOptions = problemKinds.map(({ kind, name }) => ({ value: kind, text: name }));
export const difficultyOptions = difficulties.map(({ difficulty, name }) => ({ value: difficulty, text: name }));

const difficultyNames = Object.fromEntries(difficulties.map(({ difficulty, name }) => [difficulty, name])) as Record<
  Difficulty,
  string
>;

export const table: SettingsTable<ExamChoices> = {
  seed: numberSetting(1, seedDomain),
  count: numberSetting(5, countDomain),
  kinds: setSetting(['divergence', 'entropy', 'elbo'], 'the kinds of problem', kindOptions),
  difficulty: choiceSetting('easy', 'the difficulty', difficultyNames),
  concepts: choiceSetting('yes', 'the questions of understanding', { yes: 'asked', no: 'left out' }),
  minutes: numberSetting(0, minutesDomain),
};

/** The name of an exam: what a link to it holds. */
export const nameOf = (choices: ExamChoices): string => {
  const params = new URLSearchParams();
  writeSettings(table, namespace, choices, params);
  return params.toString();
};
