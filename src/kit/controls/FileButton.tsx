import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  /** What the file is, for screen readers. */
  readonly name: string;
  /** The kinds of file offered, as of an input's `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A button that asks for a file. */
export function FileButton({ name, accept, onFile, children }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        accept={accept}
        aria-label={name}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
