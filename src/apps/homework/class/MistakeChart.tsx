import type { JSX } from 'preact';
import { totalOf, type MistakeCount, type Presence, type Tally } from '../../../judge/class/tally.ts';
import { whole } from '../../../text/number.ts';
import './mistake-chart.css';

const presences: readonly { readonly presence: Presence; readonly name: string }[] = [
  { presence: 'alone', name: 'alone' },
  { presence: 'together', name: 'with another' },
  { presence: 'perhaps', name: 'perhaps' },
];

const barHeight = 12;

/** A bar of up to three pieces, whose full width stands for `most` answers. */
function Bar({
  pieces,
  most,
}: {
  readonly pieces: readonly { presence: string; count: number }[];
  readonly most: number;
}): JSX.Element {
  let x = 0;
  return (
    <svg class="mistake-bar" viewBox={`0 0 ${most} ${barHeight}`} preserveAspectRatio="none" aria-hidden="true">
      {pieces.map(({ presence, count }) => {
        const at = x;
        x += count;
        return <rect key={presence} class={presence} x={at} y={1} width={count} height={barHeight - 2} />;
      })}
    </svg>
  );
}

export interface MistakeChartProps {
  readonly tally: Tally;
  /** The id of the mistake that the results are narrowed to. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which mistakes the class made: a table whose rows carry their bars. A row's name narrows the results to it. */
export function MistakeChart({ tally, chosen, onChoose }: MistakeChartProps): JSX.Element {
  const { mistakes, unexplained, unclear } = tally;
  const most = Math.max(...mistakes.map(totalOf), unexplained, unclear, 1);
  const row = (count: MistakeCount): JSX.Element => (
    <tr key={count.id}>
      <th scope="row">
        <button type="button" aria-pressed={chosen === count.id} onClick={() => onChoose(count.id)}>
          {count.name}
        </button>
        <Bar pieces={presences.map(({ presence }) => ({ presence, count: count[presence] }))} most={most} />
      </th>
      {presences.map(({ presence }) => (
        <td key={presence}>{whole(count[presence])}</td>
      ))}
    </tr>
  );
  const rest = (name: string, count: number): JSX.Element | null =>
    count === 0 ? null : (
      <tr>
        <th scope="row">
          {name}
          <Bar pieces={[{ presence: 'unknown', count }]} most={most} />
        </th>
        <td colSpan={presences.length}>{whole(count)}</td>
      </tr>
    );
  return (
    <table class="mistakes">
      <caption>
        Wrong answers by mistake. A name shows its answers below. “With another” counts answers with two mistakes at
        once; “perhaps” those that fit other mistakes too.
      </caption>
      <thead>
        <tr>
          <th scope="col">mistake</th>
          {presences.map(({ presence, name }) => (
            <th key={presence} scope="col">
              <span class={`swatch ${presence}`} aria-hidden="true" />
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mistakes.map(row)}
        {rest('No mistake that the judge knows', unexplained)}
        {rest('Several pairs of mistakes fit', unclear)}
      </tbody>
    </table>
  );
}
