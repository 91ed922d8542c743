import { h, render } from 'preact';
import { withBase } from '../../../kit/base.ts';
import { pathOfChapterCode, sectionNamed, type ChapterCode } from '../../chapter-code.ts';
import type { Section } from '../../document.ts';
import { editsIn } from '../../keep/stored.ts';
import { blank } from '../page/blank.ts';
import { afterARest } from '../page/after-a-rest.ts';
import { putOnPage } from '../page/model.ts';
import { createRuns } from '../state/runs.ts';
import { codeAsked } from './code-asked.ts';
import { Opened } from './Opened.tsx';
import { withStyles } from './styles.ts';

let close: (() => void) | undefined;

async function sectionOf(asked: string): Promise<Section | undefined> {
  const code = codeAsked(asked, location.pathname);
  if (code === undefined) return undefined;
  const response = await fetch(withBase(pathOfChapterCode(code.chapter)));
  return sectionNamed((await response.json()) as ChapterCode, code.section);
}

/** Opens code beside the text, in place of what was open. The focus goes into it, and back to the opener when it is closed. */
export async function openCode(asked: string, opener: HTMLElement): Promise<void> {
  const [section] = await Promise.all([sectionOf(asked).catch(() => undefined), withStyles()]);
  close?.();
  const found = section
    ? { notebook: { title: section.title, sections: [section] } }
    : { problem: 'The code could not be loaded. See whether you are online, then open it again.' };
  const page = putOnPage(undefined, found, blank, {
    createRuns: () => createRuns(() => import('../../session.ts'), import.meta.env.BASE_URL),
    edits: editsIn(() => localStorage),
    later: afterARest(),
  });
  const place = document.createElement('div');
  document.body.append(place);
  addEventListener('pagehide', page.flush);
  close = () => {
    close = undefined;
    removeEventListener('pagehide', page.flush);
    page.close();
    render(null, place);
    place.remove();
    opener.focus();
  };
  // A listing's button says Run; of all else nothing runs until the reader has seen it.
  if (section && asked.startsWith('listing ')) page.state.runAll();
  render(h(Opened, { page, onClose: () => close?.() }), place);
}
