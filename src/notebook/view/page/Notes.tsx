import type { JSX } from 'preact';
import { chapterPath, withBase } from '../../../kit/base.ts';
import type { OnPage } from './model.ts';

/** What is to be known of the notebook before it is read: whose it is, what could not be had, what the book has changed. */
export function Notes({ page }: { readonly page: OnPage }): JSX.Element {
  const { asked, state } = page;
  return (
    <>
      {asked?.kind === 'chapter' && asked.section === undefined && page.problems.value.length === 0 && (
        <p class="notebook-of">
          What is code in <a href={withBase(chapterPath(asked.slug))}>{state.title}</a>: its listings, derivations and
          worked examples. None has run yet.
        </p>
      )}
      {asked?.kind === 'link' && page.problems.value.length === 0 && (
        <p class="notebook-note from-link">
          This code comes from a link, not from the book. It runs apart from the book, without your answers and without
          the network. Read it, then run it.
        </p>
      )}
      {page.problems.value.map((problem) => (
        <p key={problem} class="notebook-note" role="alert">
          {problem}
        </p>
      ))}
      {page.changed.value.map((section) => (
        <p key={section.id} class="notebook-note">
          {section.title === '' ? '' : `${section.title}: `}The book’s code here has changed since you edited it. What
          you see is yours.{' '}
          <button type="button" onClick={() => page.keepMine(section)}>
            Keep mine
          </button>{' '}
          <button type="button" onClick={() => page.takeBooks(section)}>
            Take the book’s
          </button>
        </p>
      ))}
    </>
  );
}
