import { quote } from '../../text/typed.ts';
import type { Setting } from './url-state.ts';

/** Some of several words, in a link with a dot between them. What is read comes in the order of `choices`, each once. */
export const setSetting = <C extends string>(
  initial: readonly NoInfer<C>[],
  name: string,
  choices: readonly { readonly value: C; readonly text: string }[],
): Setting<readonly C[]> => ({
  name,
  initial,
  read(text) {
    const words = text.split('.').filter((word) => word !== '');
    const unknown = words.find((word) => choices.every(({ value }) => value !== word));
    if (unknown !== undefined) {
      const allowed = choices.map(({ value }) => value).join(', ');
      return { ok: false, problem: `${quote(unknown)} is not a choice. For ${name}, choose among ${allowed}.` };
    }
    return { ok: true, value: choices.map(({ value }) => value).filter((value) => words.includes(value)) };
  },
  write: (values) => values.join('.'),
  say: (values) =>
    choices
      .filter(({ value }) => values.includes(value))
      .map(({ text }) => text)
      .join(', '),
});
