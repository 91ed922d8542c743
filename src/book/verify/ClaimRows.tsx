import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import type { CheckedClaim } from '../../claims/check.ts';
import { Words } from '../../kit/formula/Words.tsx';
import type { CheckModel } from './model.ts';
import { leftFree } from './points.ts';
import { isShown, type Shown } from './shown.ts';
import { liveInWords, timeInWords, verdictInWords, missInWords } from './words.ts';

/** Something in the notes that the claim settles: where it stands, what it is found to be, and where the book says more. */
export interface NotesPlace {
  readonly name: string;
  readonly verdict: string;
  readonly href: string;
}

/** A claim as the build prints it. */
export interface ClaimRow {
  readonly id: string;
  /** The id of its row. */
  readonly anchor: string;
  readonly says: string;
  readonly href: string;
  readonly stated: readonly string[];
  readonly exact: string;
  readonly witness: string | null;
  readonly kind: string | null;
  readonly settles: readonly NotesPlace[];
}

export interface ChapterRows {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly href: string;
  readonly claims: readonly ClaimRow[];
}

/** Under which id the page holds a chapter's claims. */
export const anchorOfChapter = (slug: string): string => `claims-${slug}`;

/** Of the digits that the book states of one number, here more and there fewer, the most. */
const mostPrecise = (stated: readonly string[]): string =>
  stated.reduce((longest, digits) => (digits.length > longest.length ? digits : longest), '') || '–';

const columns = ['Claim', 'Stated', 'Exact', 'Witness', 'Live', 'Off by', 'Verdict', 'Time'];

interface CellProps {
  readonly label: string;
  /** Whether the cell has something to say only once the claim was checked. */
  readonly late?: boolean;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

function Cell({ label, late = false, class: own, children }: CellProps): JSX.Element {
  return (
    <td role="cell" data-label={label} class={[own, late && 'late', 'notranslate'].filter(Boolean).join(' ')}>
      {children}
    </td>
  );
}

/** A number under its column's others, point below point. */
function NumberCell({ label, number }: { readonly label: string; readonly number: string }): JSX.Element {
  return (
    <td role="cell" class="notranslate" data-label={label} style={`--free: ${leftFree(number)}`}>
      {number}
    </td>
  );
}

function Verdict({ checked }: { readonly checked: CheckedClaim | null }): JSX.Element {
  return (
    <Cell label="Verdict" late={checked === null} class={checked ? `verdict ${checked.verdict}` : 'verdict'}>
      {checked ? `${checked.verdict === 'agrees' ? '✓' : '✗'} ${verdictInWords(checked)}` : 'not run'}
      {checked?.faults.map((fault) => (
        <span key={fault} class="fault">
          {fault}
        </span>
      ))}
    </Cell>
  );
}

/** What the check found, or how it will look for it. */
function Live({ kind, checked }: { readonly kind: string | null; readonly checked: CheckedClaim | null }): JSX.Element {
  if (checked?.live) return <Cell label="Live">{liveInWords(checked.live)}</Cell>;
  return (
    <Cell label="Live" class="method">
      {kind === null || checked !== null ? '–' : `by ${kind}`}
    </Cell>
  );
}

interface RowProps {
  readonly row: ClaimRow;
  readonly result: ReadonlySignal<CheckedClaim | null> | undefined;
  readonly onlyFailures: boolean;
}

function Row({ row, result, onlyFailures }: RowProps): JSX.Element {
  const checked = result?.value ?? null;
  return (
    <tr id={row.anchor} role="row" hidden={onlyFailures && checked?.verdict !== 'fails'}>
      <th role="rowheader" scope="row">
        <a href={row.href} title={row.id}>
          <Words text={row.says} />
        </a>{' '}
        {row.settles.map(({ name, verdict, href }) => (
          <a key={href} class="settles" href={href} title={verdict}>
            {name}
          </a>
        ))}
      </th>
      <NumberCell label="Stated" number={mostPrecise(row.stated)} />
      <NumberCell label="Exact" number={row.exact} />
      <NumberCell label="Witness" number={row.witness ?? '–'} />
      <Live kind={row.kind} checked={checked} />
      <Cell label="Off by" late={checked === null}>
        {checked ? (checked.z === null ? '–' : missInWords(checked.z)) : ''}
      </Cell>
      <Verdict checked={checked} />
      <Cell label="Time" late={checked === null}>
        {checked ? timeInWords(checked.milliseconds) : ''}
      </Cell>
    </tr>
  );
}

interface ClaimRowsProps {
  readonly chapters: readonly ChapterRows[];
  readonly model: CheckModel;
  readonly shown: Shown;
}

/** The table of claims. Its roles are spelled out because on a phone its rows are laid out as cards. */
export function ClaimRows({ chapters, model, shown }: ClaimRowsProps): JSX.Element {
  return (
    <table role="table" aria-label="Claims">
      <colgroup>
        {columns.map((column) => (
          <col key={column} class={column.toLowerCase().replace(' ', '-')} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {chapters.map(({ slug, number, title, href, claims }) => (
        <tbody key={slug} id={anchorOfChapter(slug)} role="rowgroup" hidden={!isShown(shown, slug)}>
          <tr role="row" class="chapter-row">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
              <a href={href}>
                {number} {title}
              </a>
            </th>
          </tr>
          {claims.map((row) => (
            <Row key={row.id} row={row} result={model.results.get(row.id)} onlyFailures={shown === 'failing'} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
