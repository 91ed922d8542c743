import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { CheckedClaim } from '../../claims/check.ts';
import type { CheckModel } from './model.ts';
import { liveInWords, timeInWords, verdictInWords, missInWords } from './words.ts';

/** A claim as the build prints it. */
export interface ClaimRow {
  readonly id: string;
  readonly says: string;
  readonly href: string;
  readonly stated: readonly string[];
  readonly exact: string;
  readonly witness: string | null;
  readonly kind: string | null;
  readonly settles: readonly string[];
}

export interface ChapterRows {
  readonly title: string;
  readonly href: string;
  readonly claims: readonly ClaimRow[];
}

const columns = ['Claim', 'Stated', 'Exact', 'Witness', 'Live', 'Off by', 'Verdict', 'Time'];

function Cell({ label, children }: { readonly label: string; readonly children: string }): JSX.Element {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  );
}

function Verdict({ checked }: { readonly checked: CheckedClaim | null }): JSX.Element {
  return (
    <td role="cell" data-label="Verdict" class={checked ? `verdict ${checked.verdict}` : 'verdict'}>
      {checked ? `${checked.verdict === 'agrees' ? '✓' : '✗'} ${verdictInWords(checked)}` : 'not run'}
      {checked?.faults.map((fault) => (
        <span key={fault} class="fault">
          {fault}
        </span>
      ))}
    </td>
  );
}

interface RowProps {
  readonly row: ClaimRow;
  readonly result: ReadonlySignal<CheckedClaim | null> | undefined;
  readonly onlyFailures: boolean;
}

function Row({ row, result, onlyFailures }: RowProps): JSX.Element {
  const checked = result?.value ?? null;
  const live = checked?.live ? liveInWords(checked.live) : checked ? '–' : '';
  return (
    <tr role="row" hidden={onlyFailures && checked?.verdict !== 'fails'}>
      <th role="rowheader" scope="row">
        {row.says}
        <a href={row.href}>{row.id}</a>
        <span class="kind">
          {row.kind ?? 'exact against witness'}
          {row.settles.length > 0 && `; settles ${row.settles.join(', ')}`}
        </span>
      </th>
      <Cell label="Stated">{row.stated.join(', ') || '–'}</Cell>
      <Cell label="Exact">{row.exact}</Cell>
      <Cell label="Witness">{row.witness ?? '–'}</Cell>
      <Cell label="Live">{live}</Cell>
      <Cell label="Off by">{checked ? (checked.z === null ? '–' : missInWords(checked.z)) : ''}</Cell>
      <Verdict checked={checked} />
      <Cell label="Time">{checked ? timeInWords(checked.milliseconds) : ''}</Cell>
    </tr>
  );
}

interface ClaimRowsProps {
  readonly chapters: readonly ChapterRows[];
  readonly model: CheckModel;
  readonly onlyFailures: boolean;
}

/** The table of claims. Its roles are spelled out because on a phone its rows are laid out as cards. */
export function ClaimRows({ chapters, model, onlyFailures }: ClaimRowsProps): JSX.Element {
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
      {chapters.map(({ title, href, claims }) => (
        <tbody key={href} role="rowgroup">
          <tr role="row" class="chapter-row">
            <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
              <a href={href}>{title}</a>
            </th>
          </tr>
          {claims.map((row) => (
            <Row key={row.id} row={row} result={model.results.get(row.id)} onlyFailures={onlyFailures} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
