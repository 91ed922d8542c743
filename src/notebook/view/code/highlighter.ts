import { tagHighlighter, tags } from '@lezer/highlight';

/** What of code has a colour, by class; the same in a listing that waits and in the editor. */
export const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.self], class: 'code-keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'code-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'code-constant' },
  { tag: tags.comment, class: 'code-comment' },
]);
