import type { JSX } from 'preact';

export interface LinkProblemsProps {
  /** What is wrong with the link that was opened, a sentence each. */
  readonly sentences: readonly string[];
  readonly class: string;
}

/** Says what could not be read of a link; nothing where all could. */
export function LinkProblems({ sentences, class: name }: LinkProblemsProps): JSX.Element | null {
  if (sentences.length === 0) return null;
  return (
    <div class={name} role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
