import { withBase } from '../../../kit/base.ts';
import { besidePath, sectionPath, type Opening } from './addresses.ts';
import { layOutInHalf } from './half.ts';
import styles from './open.css?inline';

export interface Asked extends Opening {
  /** What opened it: it has the focus again when the code is closed. */
  readonly opener: HTMLElement;
  /** Whether the reader pressed Run: the frame's page then runs, which no address can make it do. */
  readonly runs?: boolean;
}

/** From here on there is room for text and code side by side: 1,100 pixels. */
const isWide = matchMedia('(min-width: 68.75rem)');
const root = document.documentElement;

const notLoaded = 'The code could not be loaded. See whether you are online, then close this and open it again.';

let closeLast = (): void => undefined;

function styled(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** Changes the layout, and what the reader looks at stays where it is. */
function keepingInPlace(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  change();
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

/**
 * Opens a part of the book as code: beside the text where there is room, else on a sheet over it. One is open at a time.
 * The code stands in a frame, a page of its own, so that its styles and the text's do not meet.
 */
export function openBeside({ opener, runs = false, ...opening }: Asked): void {
  closeLast();
  if (!document.querySelector('.opened')) styled();
  const dialog = made('dialog', { className: 'opened', ariaLabel: 'Code' });
  const frame = made('iframe', { title: 'Code', src: withBase(besidePath(opening)) });
  frame.toggleAttribute('data-runs', runs);
  const link = made('a', { href: withBase(sectionPath(opening)), textContent: 'Open in the notebook' });
  const button = made('button', { type: 'button', textContent: 'Close', autofocus: true });
  const bar = made('p', { className: 'opened-bar' });
  bar.append(link, button);
  dialog.append(bar, frame);

  let putBack = (): void => undefined;
  const show = (): void => {
    keepingInPlace(opener, () => {
      dialog.close();
      putBack();
      putBack = isWide.matches ? layOutInHalf() : () => undefined;
      root.toggleAttribute('data-beside', isWide.matches);
      if (isWide.matches) dialog.show();
      else dialog.showModal();
    });
  };
  const close = (): void => {
    closeLast = () => undefined;
    isWide.removeEventListener('change', show);
    keepingInPlace(opener, () => {
      putBack();
      root.removeAttribute('data-beside');
      dialog.remove();
    });
    opener.focus({ preventScroll: true });
  };
  const leave = (event: KeyboardEvent): void => {
    const isTaken = event.defaultPrevented || frame.contentDocument?.querySelector(':popover-open, dialog[open]');
    if (event.key !== 'Escape' || isTaken) return;
    event.preventDefault();
    close();
  };

  button.addEventListener('click', close);
  dialog.addEventListener('keydown', leave);
  // Sent when the browser closes a sheet, too, and late: it may be open again, elsewhere.
  dialog.addEventListener('close', () => dialog.isConnected && !dialog.open && close());
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (page) page.defaultView!.addEventListener('keydown', leave);
    else frame.replaceWith(made('p', { className: 'opened-problem', role: 'alert', textContent: notLoaded }));
  });
  isWide.addEventListener('change', show);
  closeLast = close;
  document.body.append(dialog);
  show();
}

/** Opens what a button of a chapter names: `<button data-code="listing-toy-vae" data-runs>Run</button>`. */
export function openNamedBy(button: HTMLElement): void {
  const { code, runs } = button.dataset;
  const chapter = location.pathname.split('/').at(-2)!;
  openBeside({ chapter, section: code!, runs: runs !== undefined, opener: button });
}
