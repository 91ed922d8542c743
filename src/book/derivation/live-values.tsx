import type { ReadonlySignal } from '@preact/signals';
import { hydrate, render, type JSX } from 'preact';
import type { CheckedLine } from '../../claims/derivation-check.ts';
import { LineValue, SlackValue } from './LineValue.tsx';

interface LiveProps {
  lines: ReadonlySignal<readonly CheckedLine[]>;
  id: string;
}

function LiveLine({ lines, id }: LiveProps): JSX.Element | null {
  const line = lines.value.find((candidate) => candidate.id === id);
  return line === undefined ? null : <LineValue line={line} />;
}

function LiveSlack({ lines, id }: LiveProps): JSX.Element | null {
  const line = lines.value.find((candidate) => candidate.id === id);
  return line === undefined ? null : <SlackValue slack={line.slack} />;
}

/**
 * Brings the values inside `root` to life. The formulas around them are the build's HTML and stay as they are, so the
 * page needs neither KaTeX nor a second copy of them. Returns what undoes it.
 */
export function bindValues(root: HTMLElement, lines: LiveProps['lines']): () => void {
  const outputs = [...root.querySelectorAll<HTMLOutputElement>('output[data-line], output[data-slack]')];
  for (const output of outputs) {
    const { line, slack } = output.dataset;
    if (line !== undefined) hydrate(<LiveLine lines={lines} id={line} />, output);
    if (slack !== undefined) hydrate(<LiveSlack lines={lines} id={slack} />, output);
  }
  return () => outputs.forEach((output) => render(null, output));
}
