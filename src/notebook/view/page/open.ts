import { editsIn } from '../../keep/stored.ts';
import { createRuns } from '../state/runs.ts';
import { afterARest } from './after-a-rest.ts';
import { askedOf } from './asked.ts';
import { blank } from './blank.ts';
import { putOnPage, type OnPage } from './model.ts';
import { find } from './sources.ts';

/** Puts what the address asks for on the page, kept on this device from then on. */
export async function openAsked(): Promise<OnPage> {
  const asked = askedOf(location);
  return putOnPage(asked, await find(asked), blank, {
    createRuns: () => createRuns(() => import('../../session.ts'), import.meta.env.BASE_URL),
    edits: editsIn(() => localStorage),
    later: afterARest(),
  });
}
