/** As wide as a figure stands in a chapter: so high is its page when a snippet is read. */
const width = 990;

/** The build does not know where the book will stand: the page puts its own origin for the one that the build put. */
const withOrigin = (html: string): string => html.replaceAll('https://elbook.example', location.origin);

const withHeight = (html: string, height: number): string => html.replace(/ height="\d+"/, ` height="${height}"`);

/** Opens a figure's page in a frame that nobody sees, until it has said how high it is. */
function measured(path: string): Promise<number> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: path, tabIndex: -1, ariaHidden: 'true' });
  frame.style.cssText = `position: fixed; inset-inline-start: 100vw; visibility: hidden; inline-size: ${width}px`;
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ readonly type: string; readonly height: number }>): void => {
      if (source !== frame.contentWindow || data.type !== 'height') return;
      removeEventListener('message', listen);
      frame.remove();
      resolve(data.height);
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
}

/** A snippet has its figure's own height once it is opened, and is selected on focus. */
for (const snippet of document.querySelectorAll<HTMLTextAreaElement>('.gallery textarea')) {
  snippet.value = withOrigin(snippet.value);
  snippet.addEventListener('focus', () => snippet.select());
  snippet.closest('details')?.addEventListener(
    'toggle',
    async () => {
      snippet.value = withHeight(snippet.value, await measured(snippet.dataset['page']!));
    },
    { once: true },
  );
}
