import { describe, expect, test } from 'vitest';
import { createClassroom, mostColumns, mostRows, type Wishes } from '../../src/judge/class/index.ts';

const readingOf = (text: string, wishes: Partial<Wishes> = {}) =>
  createClassroom().open(text, { kind: 'divergence', family: 'normal', separator: null, ...wishes });

const overviewOf = (text: string) => {
  const reading = readingOf(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.overview;
};

const problemOf = (text: string, wishes: Partial<Wishes> = {}) => {
  const reading = readingOf(text, wishes);
  return reading.ok ? null : reading.problem;
};

/** As wide as a spreadsheet's sheet. */
const sheetWidth = 16_384;

describe('empty columns at the right end', () => {
  test.each([',', ';', '\t', '|'])('parted by %j are the spreadsheet’s, however many', (mark) => {
    const lines = ['student,answer', 'Ann,24.11', 'Bob,', ',', 'Caro,3'].map((line) => line.replace(',', mark));
    const wide = lines.map((line) => line + mark.repeat(sheetWidth - 2)).join('\r\n');
    expect(overviewOf(wide)).toEqual(overviewOf(lines.join('\r\n')));
    expect(overviewOf(wide)).toMatchObject({
      ...{ names: ['student', 'answer'], entries: 3, faults: 0, lastRow: 5 },
      layout: { roles: ['student', 'answer'] },
    });
    const [, ann, bob] = wide.split('\r\n');
    expect(overviewOf(`${ann}\n${bob}\n${ann}`)).toMatchObject({ names: ['Column 1', 'Column 2'], entries: 3 });
  });

  test('may hold spaces or quotation marks', () => {
    const ends = [' ,', '"",', '\u00a0,'].map((cell) => `,${cell.repeat(5000)}`);
    for (const end of ends) {
      expect(overviewOf(`student,answer${end}\nAnn,24.11${end}`).names).toEqual(['student', 'answer']);
    }
  });

  test('are no column to be the student', () => {
    const { layout, notes } = overviewOf('answer,,\n24.11,,\n3,,');
    expect(layout.roles).toEqual(['answer']);
    expect(notes).toEqual(['No column names the student; rows are told apart by their numbers.']);
  });

  test('of a file as large as a file may be are read in no time', () => {
    const began = performance.now();
    expect(overviewOf(`student,answer\nAnn,24.11${','.repeat(19_000_000)}`).names).toHaveLength(2);
    expect(overviewOf(`Ann,24.11${','.repeat(sheetWidth)}\n`.repeat(1100)).entries).toBe(1100);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('a table', () => {
  const tooWide = (count: string) =>
    `The table has ${count} columns, and ${mostColumns} is the most. Take out those that neither name the student nor hold the answer.`;
  const named = (count: number) => Array.from({ length: count }, (_, i) => `item ${i}`).join(',');
  const filledUp = (count: number) => `x,${'1,'.repeat(count - 2)}24.11`;

  test('of too many columns is told so, with names and without', () => {
    expect(problemOf(`${named(20_000)}\n${filledUp(20_000)}\n`)).toBe(tooWide('20\u202f000'));
    expect(problemOf(`student,answer,${named(20_000)}\nAnn,24.11`)).toBe(tooWide('20\u202f002'));
    expect(problemOf(`${filledUp(20_000)}\n`.repeat(3))).toBe(tooWide('20\u202f000'));
    expect(problemOf(`${filledUp(mostColumns + 1)}\n`.repeat(3))).toBe(tooWide('257'));
    expect(problemOf(`${filledUp(mostColumns)}\n`.repeat(3))).toBeNull();
  });

  test('of too many columns is so under a row of names that was chosen', () => {
    const text = `student,answer\nAnn,24.11\n${filledUp(300)}`;
    expect(problemOf(text)).toBeNull();
    expect(problemOf(text, { namesRow: 3 })).toBe(tooWide('300'));
  });

  test('has a row of too many cells as its fault', () => {
    const { names, faults, firstFaults } = overviewOf(`student,answer\nAnn,24.11\n${filledUp(20_000)}\nBob,3`);
    expect([names.length, faults]).toEqual([2, 1]);
    expect(firstFaults[0]?.sentence).toMatch(/^This row has 20\u202f000 cells, and the table has 2\./);
  });

  test('of too many rows is told so; the lines down to the names are none of them', () => {
    const rows = 'a,1\n'.repeat(mostRows);
    expect(problemOf(rows)).toBeNull();
    expect(problemOf(`Homework 3\nstudent,answer\n${rows}`)).toBeNull();
    for (const names of ['', 'student,answer\n']) {
      expect(problemOf(`${names}${rows}b,1\n`)).toBe(
        'The table has 100\u202f001 rows, and 100\u202f000 is the most. Grade it in parts.',
      );
    }
  });
});
