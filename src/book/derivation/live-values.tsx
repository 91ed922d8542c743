import { effect } from '@preact/signals';
import { hydrate, render, type JSX } from 'preact';
import { explain } from '../verify/explained.ts';
import { explanationOfLine, inOneSentence } from './line-facts.ts';
import { LineValue, SlackValue } from './LineValue.tsx';
import type { ShownLines } from './model.ts';

type Lines = Pick<ShownLines, 'lines' | 'longest'>;

interface LiveProps extends Lines {
  at: number;
}

function LiveLine({ lines, at }: LiveProps): JSX.Element | null {
  const line = lines.value[at];
  return line === undefined ? null : <LineValue line={line} />;
}

function LiveSlack({ lines, longest, at }: LiveProps): JSX.Element | null {
  const line = lines.value[at];
  return line === undefined ? null : <SlackValue slack={line.slack} longest={longest.value} />;
}

/** Lets pointer and keyboard ask the value of a line how it was found. */
function letExplain(output: HTMLElement, { lines, at }: LiveProps): () => void {
  const explanation = () => explanationOfLine(lines.value, at);
  const end = explain(output, explanation);
  const stop = effect(() => output.setAttribute('aria-description', inOneSentence(explanation())));
  return () => {
    stop();
    end();
  };
}

/**
 * Brings the values inside `root` to life. The formulas around them are the build's HTML and stay as they are, so the
 * page needs neither KaTeX nor a second copy of them. Returns what undoes it.
 */
export function bindValues(root: HTMLElement, shown: Lines): () => void {
  const place = (id: string): number => shown.lines.peek().findIndex((line) => line.id === id);
  const ends = [...root.querySelectorAll<HTMLElement>('[data-line]')].map((output) => {
    const live = { ...shown, at: place(output.dataset['line'] ?? '') };
    hydrate(<LiveLine {...live} />, output);
    return letExplain(output, live);
  });
  const slacks = [...root.querySelectorAll<HTMLElement>('[data-slack]')];
  for (const output of slacks) {
    hydrate(<LiveSlack {...shown} at={place(output.dataset['slack'] ?? '')} />, output);
  }
  return () => {
    for (const end of ends) end();
    for (const output of root.querySelectorAll('[data-line], [data-slack]')) render(null, output);
  };
}
