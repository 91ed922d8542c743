import cells from '../cells.css?url';
import panel from './style.css?url';

// As addresses: what a page's scripts import, even at a press, Astro links in the page itself.
const addresses = [cells, panel];
let loading: Promise<unknown> | undefined;

const linked = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });

/** Links the styles of code that is opened, once; resolves when they are here, or cannot be had. */
export const withStyles = (): Promise<unknown> => (loading ??= Promise.all(addresses.map(linked)));
