import type { JSX } from 'preact';
import { isFound, partsOfFormula, piecesOf, type Part } from './notation.ts';
import './formula.css';

/** How far an index stands below its line, in its own size, and the way back, in the formula's. */
const down = '0.33em';
const up = '-0.24em';

/** Words inside an SVG text, their $formulas$ set as those of the page are. */
export function svgWords(text: string): (JSX.Element | string)[] {
  let isLow = false;
  const onLine = (): string | undefined => {
    const dy = isLow ? up : undefined;
    isLow = false;
    return dy;
  };
  const part = ({ object, index, runs }: Part, key: number): JSX.Element => {
    const dy = index ? down : onLine();
    isLow = index;
    return (
      <tspan key={key} class={kindOf(object, index)} dy={dy}>
        {runs.map((run, i) => (run.slanted ? <tspan key={i} class="letter" children={run.text} /> : run.text))}
      </tspan>
    );
  };
  return piecesOf(text).map((piece, at) => {
    if (isFound(at)) return <tspan key={at} class="formula" children={partsOfFormula(piece).map(part)} />;
    return isLow && piece !== '' ? <tspan key={at} dy={onLine()} children={piece} /> : piece;
  });
}

const kindOf = (object: string | undefined, index: boolean): string | undefined =>
  [object && `object ${object}`, index && 'index'].filter(Boolean).join(' ') || undefined;

/** About how many letters the words take. */
export const lettersIn = (text: string): number => text.replace(/[_$]/g, '').length;
