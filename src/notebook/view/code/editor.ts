import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { completions } from './completions.ts';
import { highlighter } from './highlighter.ts';
import { theme } from './theme.ts';

/** A place of the code, line and column counted from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number | null;
}

export interface EditorOptions {
  /** What the editor is put into: it has a shadow of its own, because a strict policy refuses styles elsewhere. */
  readonly host: HTMLElement;
  readonly source: string;
  /** What is edited, for screen readers. */
  readonly label: string;
  /** Where the caret begins, in characters from the start. */
  readonly caret?: number | undefined;
  readonly onChange: (source: string) => void;
}

/** An editor that stands in the page. */
export interface OpenEditor {
  focus(): void;
  /** Takes over code that was changed elsewhere. */
  set(source: string): void;
  /** Marks where an error is. */
  mark(mark: Mark | undefined): void;
  close(): void;
}

const marking = StateEffect.define<Mark | undefined>();

/** The marked character, or, without a column, the line; gone with the next change of the code. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { state, docChanged, effects }) {
    const asked = effects.find((effect) => effect.is(marking));
    if (!asked) return docChanged ? Decoration.none : shown;
    const mark = asked.value as Mark | undefined;
    if (mark === undefined || mark.line < 1 || mark.line > state.doc.lines) return Decoration.none;
    const { from, to } = state.doc.line(mark.line);
    const start = mark.column === null ? from : Math.min(from + mark.column - 1, Math.max(from, to - 1));
    const end = mark.column === null ? to : Math.min(start + 1, to);
    return end > start ? Decoration.set(Decoration.mark({ class: 'cm-wrong' }).range(start, end)) : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Opens an editor for JavaScript. Tab is the browser's, so that the keyboard leads out of it. */
export function openEditor({ host, source, label, caret = 0, onChange }: EditorOptions): OpenEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: source,
      selection: { anchor: Math.min(caret, source.length) },
      extensions: [
        ...[lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), marks],
        javascriptLanguage,
        syntaxHighlighting(highlighter),
        autocompletion({ override: [completions], icons: false }),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, autocapitalize: 'off', spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
        theme,
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    set(next) {
      const { doc } = view.state;
      if (doc.toString() !== next) view.dispatch({ changes: { from: 0, to: doc.length, insert: next } });
    },
    mark: (mark) => view.dispatch({ effects: marking.of(mark) }),
    close: () => view.destroy(),
  };
}
