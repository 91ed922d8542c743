import type { JSX } from 'preact';
import { anchorOfChapter, type ChapterRows } from './ClaimRows.tsx';

export interface ChapterBarProps {
  readonly chapters: readonly ChapterRows[];
  /** Called before the page goes to a chapter, so that it is there to go to. */
  readonly onGo: () => void;
}

/** The way to each chapter's claims, and how many there are. */
export function ChapterBar({ chapters, onGo }: ChapterBarProps): JSX.Element {
  return (
    <nav class="verify-chapters" aria-label="Chapters of the table">
      {chapters.map(({ slug, number, title, claims }) => (
        <a key={slug} href={`#${anchorOfChapter(slug)}`} onClick={onGo}>
          {number} {title} <span>{claims.length}</span>
        </a>
      ))}
    </nav>
  );
}
