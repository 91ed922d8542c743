import { removeStored, writeStored } from '../../kit/work/stored.ts';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const storage = (): Storage => localStorage;
const button = document.querySelector<HTMLButtonElement>('#theme')!;
const root = document.documentElement;

const chosen = (): Choice => choices.find((choice) => choice === root.dataset.theme) ?? 'auto';

/** From the system's theme to its opposite, so that the first press is seen; then to the system's own, held; then back. */
function following(choice: Choice): Choice {
  const [same, opposite] = matchMedia('(prefers-color-scheme: dark)').matches
    ? (['dark', 'light'] as const)
    : (['light', 'dark'] as const);
  if (choice === 'auto') return opposite;
  return choice === opposite ? same : 'auto';
}

function describe(): void {
  const words = { auto: 'as the system', light: 'light', dark: 'dark' }[chosen()];
  button.setAttribute('aria-label', `Theme: ${words}. Change it.`);
  button.title = `Theme: ${words}`;
  button.textContent = { auto: '◐', light: '○', dark: '●' }[chosen()];
}

button.addEventListener('click', () => {
  const next = following(chosen());
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  // Where storage is refused (a private window, a sandboxed frame) the choice lasts until the page is left.
  if (next === 'auto') removeStored(storage, 'theme');
  else writeStored(storage, 'theme', next);
  describe();
});

describe();
