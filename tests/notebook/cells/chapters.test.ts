import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { writtenChapters } from '../../../src/book/chapters.ts';
import { notebookOfChapter, sectionNamed, type ChapterCode } from '../../../src/notebook/chapter-code.ts';
import { notebookSchema, type Section } from '../../../src/notebook/document.ts';
import { defaultTolerance } from '../../../src/claims/derivation.ts';
import type { RoadRow } from '../../../src/claims/roads.ts';
import { idOfClaim, idOfDerivation, idOfListing } from '../../../src/notebook/section-ids.ts';
import { derivationFiles } from '../../claims/derivation-files.ts';
import { codeOfChapter } from '../../../src/notebook/cells/of-chapter.ts';
import { bookCode, chapters, isSoak, sections, sectionsOf } from './book.ts';
import { runSection } from './run-section.ts';

const stemOf = (path: string): string => path.replace(/^.*\/|\..*$/g, '');

/** A program trains as long as it says: here a tenth of a second will do. */
const shorter = ({ cells, ...section }: Section): Section => ({
  ...section,
  cells: cells.map((cell) => ({
    ...cell,
    source: cell.source.replace('printed.push(line))', 'printed.push(line), 20)'),
  })),
});

describe('every chapter', () => {
  test('is a notebook within the bounds of one', () => {
    expect([...chapters.keys()]).toEqual(writtenChapters().map(({ slug }) => slug));
    for (const code of chapters.values()) {
      const notebook = notebookOfChapter(code);
      expect(notebook.sections.length).toBeGreaterThan(0);
      expect(is(notebookSchema, notebook), code.title).toBe(true);
    }
  });

  test('has its sections under ids of their own, with all derivations and TensorFlow.js listings of the book', () => {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = Object.keys(import.meta.glob(['/content/*/{code,programs}/*.ts', '!**/*.{cases,prints}.ts']));
    for (const path of Object.keys(derivationFiles)) expect(ids).toContain(idOfDerivation(stemOf(path)));
    for (const path of files) expect(ids).toContain(idOfListing(stemOf(path)));
    expect(
      sectionNamed(chapters.get('divergence') as ChapterCode, idOfClaim('divergence/homework.forward')),
    ).toBeDefined();
  });
});

test.for(sectionsOf('cells'))('%s: the cells of the chapter itself run', async ([, section]) => {
  const { shown } = await runSection(section);
  expect(Object.keys(shown)).toHaveLength(section.cells.length);
});

test('the cells below a heading see each other’s names, and draw', async () => {
  const sources = [
    `const mean = view(Inputs.range([-5, 5], { label: 'mean', value: 2, step: 0.1 }));`,
    `const divergence = kl(normal(mean, 1), normal(0, 1));`,
    `Plot.plot({ ariaLabel: 'the divergence', marks: [Plot.ruleX([divergence])] })`,
  ];
  const headings = [{ title: 'Two Gaussians', parts: [{ kind: 'cells', sources }] as const }];
  const { sections } = await codeOfChapter(bookCode, { slug: 'divergence', title: 'A chapter', headings, claims: [] });
  expect(sections.map(({ id, title }) => [id, title])).toEqual([['cells-divergence-two-gaussians', 'Two Gaussians']]);
  const { values, shown } = await runSection(sections[0]!);
  expect(values.divergence).toBe(2);
  expect((shown['cell-3'] as [Element])[0].getAttribute('aria-label')).toBe('the divergence');
});

interface LineRow {
  readonly sign: '' | '=' | '≤' | '≥';
  readonly value: number;
  readonly 'lies apart by'?: number;
  readonly slack?: number;
}

const derivations = new Map(
  Object.entries(derivationFiles).map(([path, derivation]) => [idOfDerivation(stemOf(path)), derivation]),
);

test.for(sectionsOf('derivation'))('%s: its lines stand as their signs say', async ([id, section]) => {
  const { lines, tolerance = defaultTolerance } = derivations.get(id)!;
  const [rows] = (await runSection(section)).shown.table as [LineRow[]];
  expect(rows.map(({ sign }) => sign || 'start')).toEqual(lines.map(({ relation }) => relation));
  const meet = (a: number, b: number, ...scale: readonly number[]): boolean =>
    Math.abs(a - b) <= 1e-9 * Math.max(...scale.map(Math.abs)) + tolerance;
  for (const [at, { sign, value, slack, 'lies apart by': apart }] of rows.entries()) {
    const above = rows[at - 1]?.value ?? value;
    if (sign === '=') expect(meet(value, above, value, above), `${value} against ${above}`).toBe(true);
    if (sign !== '≤' && sign !== '≥') continue;
    expect(apart).toBe(sign === '≤' ? value - above : above - value);
    expect(apart).toBeGreaterThanOrEqual(-tolerance);
    expect(meet(slack!, apart!, value, above), `${slack} against ${apart}`).toBe(true);
  }
});

test.for(sectionsOf('listing'))('%s: finds what the book does', async ([, section]) => {
  const { shown } = await runSection(shorter(section));
  const [rows] = shown.table as [Record<string, number | string>[]];
  expect(rows.length).toBeGreaterThan(0);
  for (const { label, printed, listing, 'the book': book } of rows) {
    if (label === 'trained') expect(Number(/-?[\d.]+$/.exec(String(printed)))).toBeLessThan(0);
    else if (label === undefined) expect(listing).toBeCloseTo(Number(book), 3);
    else expect(printed).toBe(book);
  }
});

/** The numbers of the examples are claims, and walked as such: here one of each, or with FRESH_EXAMPLES=1 all. */
const firstNumber = ({ cells, ...section }: Section): Section => ({
  ...section,
  cells: cells.filter(({ id }) => isSoak || !id.startsWith('number-') || id === 'number-1'),
});

test.for(sectionsOf('example'))('%s: states its numbers', async ([, whole]) => {
  const section = firstNumber(whole);
  const { shown } = await runSection(section);
  const tables = Object.values(shown).flat() as RoadRow[][];
  expect(tables).toHaveLength(section.cells.filter(({ id }) => id.startsWith('number-')).length);
  for (const [exact, ...others] of tables) {
    expect(others.length).toBeGreaterThan(0);
    for (const { road, value, z, 'known to ±': error } of others)
      if (z !== undefined) expect(Math.abs(z)).toBeLessThan(4.5);
      else expect(Math.abs(value - exact!.value)).toBeLessThanOrEqual(road === 'live' ? error : 1e-6);
  }
});
