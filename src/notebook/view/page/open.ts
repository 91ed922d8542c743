import { editsIn } from '../../keep/stored.ts';
import { createRuns } from '../state/runs.ts';
import { askedOf } from './asked.ts';
import { blank } from './blank.ts';
import { putOnPage, type OnPage } from './model.ts';
import { find } from './sources.ts';

/** How long the reader's hand rests before what they wrote is kept. */
const restsFor = 400;

/** Puts what the address asks for on the page, kept on this device from then on. */
export async function openAsked(): Promise<OnPage> {
  const asked = askedOf(location);
  const found = await find(asked);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return putOnPage(asked.kind, found, blank, {
    createRuns: () => createRuns(() => import('../../session.ts'), import.meta.env.BASE_URL),
    edits: editsIn(() => localStorage),
    later(flush) {
      clearTimeout(timer);
      timer = setTimeout(flush, restsFor);
    },
  });
}
