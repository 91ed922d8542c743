import { difficulties, problemKinds, type Difficulty } from '../../../judge/generate/lists.ts';
import { choiceSetting } from '../../../kit/settings/url-state.ts';

/** The kinds of problem and the difficulties, as a list or a group of buttons offers them. */
export const kindOptions = problemKinds.map(({ kind, name }) => ({ value: kind, text: name }));
export const difficultyOptions = difficulties.map(({ difficulty, name }) => ({ value: difficulty, text: name }));

const difficultyNames = Object.fromEntries(difficulties.map(({ difficulty, name }) => [difficulty, name])) as Record<
  Difficulty,
  string
>;

export const difficultySetting = choiceSetting('easy', 'the difficulty', difficultyNames);
