import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { createFetched } from '../../../kit/work/fetched.ts';
import type { Mark, OpenEditor } from './editor.ts';

/** The editor is large: it is fetched when a reader first edits. */
const editing = createFetched(() => import('./editor.ts'));

export interface EditorProps {
  readonly source: string;
  readonly label: string;
  /** Where an error is. */
  readonly mark: Mark | undefined;
  /** Where the caret begins, in characters from the start. */
  readonly caret: number | undefined;
  /** Grows whenever the editor is to take the focus. */
  readonly attention: number;
  readonly onChange: (source: string) => void;
}

/** An editor for code. Until its program is here, and where it cannot be had, a plain field of text. */
export function Editor(props: EditorProps): JSX.Element {
  const { source, label, mark, attention } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef(props.caret);
  const latest = useRef(props);
  latest.current = props;
  const program = editing.value.value;

  useEffect(() => void editing.load(), []);
  useEffect(() => {
    if (program === null || !host.current) return undefined;
    const opened = program.openEditor({
      ...{ host: host.current, source, label, caret: caret.current },
      onChange: (next) => latest.current.onChange(next),
    });
    editor.current = opened;
    return () => {
      editor.current = undefined;
      opened.close();
    };
  }, [program]);
  useEffect(() => (editor.current ?? field.current)?.focus(), [program, attention]);
  // At once: code that the reader has typed on since must not be taken back.
  useLayoutEffect(() => editor.current?.set(source), [source]);
  useEffect(() => editor.current?.mark(mark), [program, mark?.line, mark?.column]);

  if (program !== null) return <div ref={host} class="cell-editor notranslate" />;
  return (
    <textarea
      ref={field}
      class="cell-field notranslate"
      rows={source.split('\n').length + 1}
      aria-label={label}
      spellcheck={false}
      autocapitalize="off"
      value={source}
      onInput={({ currentTarget }) => {
        caret.current = currentTarget.selectionStart;
        latest.current.onChange(currentTarget.value);
      }}
    />
  );
}
