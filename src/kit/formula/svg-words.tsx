import { Fragment, type JSX } from 'preact';
import { partsOfProse } from '../../text/tex-in-prose.ts';
import { partsOfFormula, type Part, type Run } from './notation.ts';
import './formula.css';

/** How far an index stands below its line, in its own size and in that of its formula; and a formula's size in words'. */
const drop = 0.33;
const climb = 0.24;
const formulaSize = 1.08;

/** Words inside an SVG text, their $formulas$ set as those of the page are. */
export function svgWords(text: string): (JSX.Element | string)[] {
  let isLow = false;
  /** The way back to the line behind an index, for letters so many times as large as a formula's. */
  const back = (size: number): string | undefined => {
    const dy = isLow ? `${(-climb / size).toFixed(2)}em` : undefined;
    isLow = false;
    return dy;
  };
  const words = (said: string, key: string): JSX.Element | string => {
    const dy = said === '' ? undefined : back(1 / formulaSize);
    return dy === undefined ? said : <tspan key={key} dy={dy} children={said} />;
  };
  const part = ({ object, index, runs }: Part, key: number): JSX.Element => {
    const dy = index ? `${drop}em` : back(1);
    isLow = index;
    const [first, ...more] = runs;
    const isLetter = first!.slanted && more.length === 0;
    const kinds = [object && `object ${object}`, index && 'index', isLetter && 'letter'].filter(Boolean).join(' ');
    const set = isLetter ? first!.text : runs.map(letters);
    return kinds === '' && dy === undefined ? (
      <Fragment key={key}>{set}</Fragment>
    ) : (
      <tspan key={key} class={kinds || undefined} dy={dy}>
        {set}
      </tspan>
    );
  };
  return partsOfProse(text).flatMap((piece, i) =>
    'text' in piece
      ? [words(piece.text, `${i}`)]
      : [
          <tspan key={i} class="formula">
            {partsOfFormula(piece.tex).map(part)}
          </tspan>,
          words(piece.closing, `${i}`),
        ],
  );
}

const letters = ({ text, slanted }: Run, key: number): JSX.Element | string =>
  slanted ? <tspan key={key} class="letter" children={text} /> : text;

/** About how many letters the words take. */
export const lettersIn = (text: string): number =>
  partsOfProse(text).reduce(
    (sum, piece) => sum + ('text' in piece ? piece.text : piece.tex.replace(/[_{}]/g, '') + piece.closing).length,
    0,
  );
