const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const button = document.querySelector<HTMLButtonElement>('#theme')!;
const root = document.documentElement;

const chosen = (): Choice => choices.find((choice) => choice === root.dataset.theme) ?? 'auto';

function describe(): void {
  const words = { auto: 'as the system', light: 'light', dark: 'dark' }[chosen()];
  button.setAttribute('aria-label', `Theme: ${words}. Change it.`);
  button.title = `Theme: ${words}`;
  button.textContent = { auto: '◐', light: '○', dark: '●' }[chosen()];
}

button.addEventListener('click', () => {
  const next = choices[(choices.indexOf(chosen()) + 1) % choices.length]!;
  if (next === 'auto') delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    if (next === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // Storage is refused (a private window, a sandboxed frame): the choice then lasts until the page is left.
  }
  describe();
});

describe();
