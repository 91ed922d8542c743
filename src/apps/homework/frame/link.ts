import { quote, type Typed } from '../../../text/typed.ts';
import { choiceSetting, textSetting, type Setting, type SettingsTable } from '../../../kit/settings/url-state.ts';

/** When the worked solution may be opened. */
export type SolutionShown = 'after-right' | 'after-answer' | 'never';

/** What a link fixes of a frame, beside the problem and the tolerance. */
export interface FrameSettings {
  /** Names the question in messages. */
  readonly id: string;
  readonly solution: SolutionShown;
  /** The origin of the page that hears of verdicts: `https://course.example`. Empty: none does. */
  readonly parent: string;
}

export const frameNamespace = { prefix: 'frame', version: 1 } as const;

export const solutionNames = {
  'after-right': 'after a right answer',
  'after-answer': 'after any answer',
  never: 'never',
} as const satisfies Record<SolutionShown, string>;

/** Reads an origin: scheme, host and port of an address on the web, whose path is left out. */
export const readOrigin = (text: string): Typed<string> => {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: '' };
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return { ok: true, value: url.origin };
  return {
    ok: false,
    problem: `${quote(trimmed)} is not the address of a page on the web. Give it with its scheme, such as https://course.example.`,
  };
};

const originSetting: Setting<string> = {
  name: 'the page that hears of verdicts',
  initial: '',
  read: readOrigin,
  write: (origin) => origin,
  say: (origin) => (origin === '' ? '' : quote(origin)),
};

export const frameTable: SettingsTable<FrameSettings> = {
  id: textSetting('', 'the name of the question', 100),
  solution: choiceSetting('after-right', 'when the solution is shown', solutionNames),
  parent: originSetting,
};
