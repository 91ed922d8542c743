import type { ComponentChildren, JSX } from 'preact';
import type { Statement } from '../judge/statement.ts';
import { ScrollingTex, Tex } from './Tex.tsx';

export interface StatementViewProps {
  readonly statement: Statement;
  /** What is asked, said in other words. */
  readonly children?: ComponentChildren;
}

/** A list that is too long for its line goes on in the next, behind a comma; on paper nothing scrolls. */
const breakable = (tex: string): string => tex.replaceAll(',\\, ', ',\\,\\allowbreak ');

/** No line ends between a symbol and its number, nor within [0, 1]. */
const unbroken = (sentence: string): string =>
  sentence.replaceAll(' = ', '\u00a0=\u00a0').replaceAll('[0, 1]', '[0,\u00a01]');

/** A problem as it is given: in words where it must be, a line for each thing that is known, and what is asked. */
export function StatementView({ statement, children }: StatementViewProps): JSX.Element {
  const { givens, asked, question, isSaid } = statement;
  return (
    <div class="statement-row">
      {isSaid && <p class="said">{unbroken(question)}</p>}
      <div class="given">
        {givens.map(({ tex, words }, index) => (
          <ScrollingTex
            key={index}
            tex={breakable(tex)}
            words={words}
            label={`Given, line ${index + 1}, scrolls sideways`}
          />
        ))}
      </div>
      <div class="asked">
        <Tex tex={`${asked.tex} = {}?`} words={`${asked.words} = ?`} />
        {children && <span>{children}</span>}
      </div>
    </div>
  );
}
