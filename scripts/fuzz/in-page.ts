// What runs within the page that is tried: each function is handed over by its text, and so stands alone.

/** A reading as it is seen. */
export interface ShownReading {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** How a figure stands. */
export interface Seen {
  /** Milliseconds until it was done, or said in a sentence why not yet or not at all. */
  readonly said: number;
  /** Milliseconds until it was done or explained; what it waits for has come, or a sentence says why not. */
  readonly after: number;
  readonly state: 'done' | 'explained' | 'waiting';
  /** The sentences that explain. */
  readonly sentences: readonly string[];
  /** What its link could not be taken for. */
  readonly refused: readonly string[];
  /** Where a word of the machine stands: NaN, undefined, Infinity. */
  readonly slips: readonly string[];
  readonly readings: readonly ShownReading[];
  /** All that it says, for what stands in no reading. */
  readonly words: string;
}

/** Brings a figure into sight, out of its folds, and says whether it has come to life. */
export function isAlive(selector: string): boolean {
  const root = document.querySelector(selector);
  for (let fold = root?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  root?.scrollIntoView();
  return root !== null && !root.closest('astro-island[ssr]') && !root.querySelector('astro-island[ssr]');
}

/** Gives the page a link's settings, as Back and Forward do, and says when. */
export function takeLink(query: string): number {
  const begun = performance.now();
  history.replaceState(history.state, '', `${location.pathname}?${query}`);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  return begun;
}

/** Waits until a figure is done or explained, at most so many milliseconds since it began, and says how it stands. */
export async function look([selector, patience, begun]: readonly [string, number, number]): Promise<Seen> {
  const root = document.querySelector<HTMLElement>(selector)!;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const textOf = (element: Element | null | undefined): string =>
    element?.textContent?.replace(/[\s\u2060]+/g, ' ').trim() ?? '';
  const all = (within: string): Element[] => [...root.querySelectorAll(within)];

  // A curve of others that a drawing shows pale on purpose, or what lies in a closed fold, is no sign of waiting.
  const waits = (): boolean =>
    all('.stale, .waiting, [aria-busy=true]').some((one) => one instanceof HTMLElement && one.checkVisibility());
  const told = (): string[] =>
    all('.figure-problem, .problem, .lab-problem, [role=alert]')
      .map(textOf)
      .filter((text) => text !== '');
  const sentences = (): string[] => told().filter((text) => !text.startsWith('Still computing'));
  const stateNow = (): Seen['state'] => (sentences().length > 0 ? 'explained' : waits() ? 'waiting' : 'done');

  await pause(30);
  let [state, since] = [stateNow(), performance.now()];
  let said = state === 'waiting' ? Infinity : since;
  while (performance.now() - begun < patience && (state === 'waiting' || performance.now() - since < 40)) {
    await pause(15);
    const next = stateNow();
    if (next !== state) since = performance.now();
    state = next;
    if (state !== 'waiting' || told().length > 0) said = Math.min(said, performance.now());
  }

  const slip = /.{0,40}(?:\bNaN\b|\bundefined\b|Infinity|\[object).{0,20}/;
  const found = (where: string, text: string | null): string[] => {
    const [hit] = slip.exec(text ?? '') ?? [];
    return hit === undefined ? [] : [`${where}: “${hit.trim()}”`];
  };
  const slips = [root, ...all('*')].flatMap((element) => [
    ...[...element.attributes].flatMap(({ name, value }) => found(`${element.tagName} ${name}`, value)),
    ...(element.children.length === 0 ? found(element.tagName.toLowerCase(), element.textContent) : []),
    ...(element instanceof HTMLInputElement ? found('input', element.value) : []),
  ]);
  return {
    said: Math.min(said, performance.now()) - begun,
    after: (state === 'waiting' ? performance.now() : since) - begun,
    state,
    sentences: sentences(),
    refused: all('.figure-problems p').map(textOf),
    slips: [...slips, ...found('all', textOf(root))].slice(0, 3),
    readings: all('.readings > .reading').map((reading) => ({
      label: textOf(reading.querySelector('.reading-label')),
      value: textOf(reading.querySelector('.reading-value')),
      note: textOf(reading.querySelector('.reading-note')),
    })),
    words: all('.figure-lesson, .lab-curve-note, .visually-hidden[role=status], [data-line], [data-slack]')
      .map(textOf)
      .join(' · '),
  };
}

/** Uses one of a figure's controls, chosen by two numbers from 0 to 1, and says which and how. */
export function press([selector, which, how]: readonly [string, number, number]): string {
  const root = document.querySelector<HTMLElement>(selector)!;
  const leads = /share|embed|screen|save|load|import|export|download|copy|file|step by step/i;
  const controls = [
    ...root.querySelectorAll<HTMLElement>(
      'fieldset:enabled button:enabled, .figure-bar > .buttons > button:enabled, fieldset:enabled input:enabled:not([type=file]), select:enabled, svg [role=slider]',
    ),
  ].filter((control) => !control.closest('dialog, [popover]') && !leads.test(control.textContent ?? ''));
  const control = controls[Math.floor(which * controls.length)];
  if (control === undefined) return 'nothing';
  const tell = (type: string): void => void control.dispatchEvent(new Event(type, { bubbles: true }));
  const label = control.getAttribute('aria-label') ?? control.textContent;
  const name =
    control instanceof HTMLInputElement
      ? (control.labels?.[0]?.textContent ?? control.getAttribute('aria-label'))
      : label;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = Math.floor(how * control.options.length);
    tell('input');
    tell('change');
    return `“${name}” := ${control.value}`;
  }
  if (control instanceof HTMLInputElement && (control.type === 'range' || control.type === 'text')) {
    const [min, max] = control.type === 'range' ? [Number(control.min), Number(control.max)] : [-5, 5];
    control.value = String(Number((min + how * (max - min)).toFixed(2)));
    tell('input');
    tell('change');
    return `“${name}” := ${control.value}`;
  }
  if (control.getAttribute('role') === 'slider') {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
    const key = keys[Math.floor(how * keys.length)]!;
    control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return `${key} on “${name}”`;
  }
  control.click();
  return `“${name}”`;
}

/** Stops what a press has set going: training, steps that follow one another. */
export function halt(selector: string): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>(`${selector} button`);
  for (const button of buttons) if (/^Pause/.test(button.textContent ?? '')) button.click();
}
