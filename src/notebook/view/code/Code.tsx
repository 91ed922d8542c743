import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createFetched } from '../../../kit/work/fetched.ts';
import { characterAt } from './caret.ts';
import { Editor, type EditorProps } from './Editor.tsx';
import { plainLines } from './lines.ts';

const highlighting = createFetched(() => import('./highlight.ts'));

export interface CodeProps extends EditorProps {
  /** The reader wants to edit, from this character on. */
  readonly onOpen: (caret: number | undefined) => void;
}

/** A cell's code: a listing to read, which a press or Enter makes an editor; `attention` above 0 is one. */
export function Code({ onOpen, ...editor }: CodeProps): JSX.Element {
  return editor.attention > 0 ? (
    <Editor {...editor} />
  ) : (
    <Listing source={editor.source} label={editor.label} onOpen={onOpen} />
  );
}

type ListingProps = Pick<CodeProps, 'source' | 'label' | 'onOpen'>;

function Listing({ source, label, onOpen }: ListingProps): JSX.Element {
  const box = useRef<HTMLPreElement>(null);
  const isEmpty = source.trim() === '';
  useEffect(() => {
    if (!isEmpty) void highlighting.prepare();
  }, [isEmpty]);
  const program = highlighting.value.value;
  const lines = useMemo(() => (program?.highlightedLines ?? plainLines)(source), [program, source]);
  const press = (event: MouseEvent): void => {
    // What was selected is to be copied, not edited.
    if (box.current && getSelection()?.isCollapsed !== false)
      onOpen(characterAt(box.current, event.clientX, event.clientY));
  };
  return (
    <pre
      ref={box}
      class="cell-listing notranslate"
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={`${label}. Enter edits it.`}
      tabIndex={0}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onOpen(undefined);
      }}
    >
      {isEmpty && <span class="cell-hint">Write here, for example kl(normal(6, 4), normal(0, 1))</span>}
      {lines.map((pieces, line) => (
        <span key={line} class="cell-line">
          {pieces.map(({ text, kind }, at) =>
            kind === '' ? (
              text
            ) : (
              <span key={at} class={kind}>
                {text}
              </span>
            ),
          )}
          {'\n'}
        </span>
      ))}
    </pre>
  );
}
