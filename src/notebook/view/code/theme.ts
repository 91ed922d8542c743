import { EditorView } from '@codemirror/view';

/** The editor in the book's variables, which reach into its shadow; measured so that a listing does not move when it opens. */
export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: 'inherit' },
  '&.cm-focused': { outline: '2px solid var(--decoder)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: 'inherit' },
  '.cm-content': { padding: '0.6rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0.4rem' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--muted)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.6rem', padding: '0 0.5rem 0 0', fontSize: '0.88em' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--decoder) 25%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'color-mix(in srgb, var(--decoder) 22%, transparent)' },
  '.cm-wrong': { textDecoration: 'underline wavy 1.5px var(--wrong)', textUnderlineOffset: '0.2em' },
  '.code-keyword': { color: 'var(--code-keyword)' },
  '.code-string': { color: 'var(--code-string)' },
  '.code-constant': { color: 'var(--code-constant)' },
  '.code-comment': { color: 'var(--muted)' },
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 90vw)',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--edge)',
    borderRadius: '0.4rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--paper)',
    background: 'var(--ink)',
  },
  '.cm-completionInfo': { padding: '0.4rem 0.6rem', font: '400 0.8rem/1.4 var(--font-interface)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.75' },
});
