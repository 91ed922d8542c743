import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  createClassroom,
  isUnclear,
  mistakesInWords,
  mistakesOf,
  safeCell,
  tallyOf,
  type Assignment,
  type Explanation,
} from '../../src/judge/class/index.ts';
import { csvRows } from '../../src/judge/class/csv.ts';
import { exampleTexts } from '../../src/judge/form/index.ts';
import { expectedOf, judge, problemFrom, usualTolerance } from '../../src/judge/index.ts';
import { generate } from '../../src/judge/generate/index.ts';

const usual: Assignment = {
  kind: 'divergence',
  family: 'normal',
  texts: exampleTexts,
  difficulty: 'easy',
  tolerance: usualTolerance,
};

const grading = (text: string, part: Partial<Assignment> = {}) => {
  const assignment = { ...usual, ...part };
  const { kind, family } = assignment;
  const classroom = createClassroom();
  const reading = classroom.open(text, { kind, family, separator: null });
  if (!reading.ok) throw new Error(reading.problem);
  classroom.assign(assignment);
  const grades = classroom.grade(0, reading.overview.entries);
  return { classroom, overview: reading.overview, grades };
};

const messy = [
  'student;answer',
  'Ann;24,11',
  'Bob;48,23',
  '=HYPERLINK("http://x");1/2(36+16-log(16)-1)',
  'Caro;',
  'Dan;24;11;x',
  'Eve;34,79 bits',
  'Fay;24,12',
  'Gil;banana',
  'Hal',
  'Ann;-24,11',
].join('\r\n');

describe('a class', () => {
  test('is graded as the judge grades each answer', () => {
    const { grades } = grading(messy);
    expect(grades.map(({ row, student, verdict }) => [row, student, verdict])).toEqual([
      [2, 'Ann', 'correct'],
      [3, 'Bob', 'incorrect'],
      [4, '=HYPERLINK("http://x")', 'correct'],
      [5, 'Caro', 'blank'],
      [7, 'Eve', 'correct'],
      [8, 'Fay', 'correct'],
      [9, 'Gil', 'unreadable'],
      [11, 'Ann', 'incorrect'],
    ]);
    const problem = problemFrom({ q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
    for (const { answer, verdict, message, value } of grades) {
      if (verdict !== 'blank') expect(judge(problem, answer)).toMatchObject({ verdict, message, value });
    }
    expect(grades[2]?.read).toMatch(/= 24\.1137$/);
    expect(mistakesInWords(grades[1]!)).toBe('The factor ½ is missing');
  });

  test('reports by number, with a sentence, the rows that it cannot grade, and grades the others', () => {
    const { overview } = grading(messy);
    expect(overview.faults).toBe(2);
    expect(overview.firstFaults.map(({ row }) => row)).toEqual([6, 10]);
    expect(overview.firstFaults[0]?.sentence).toMatch(/4 cells, and the table has 2/);
    expect(overview.firstFaults[1]?.sentence).toMatch(/1 cell, and 2 are needed/);
    expect(overview.repeated).toEqual([{ student: 'Ann', rows: [2, 11] }]);
    const comma = grading('student,answer\nAnn,24,11').overview;
    expect(comma.firstFaults[0]?.sentence).toContain('put the answer in quotation marks: "24,11"');
  });

  test('may have a problem a row, from columns named like the fields', () => {
    const { grades } = grading('name,mu,variance,answer\nA,6,16,24.11\nB,"1,5",1,1.125\nC,x,1,2\nD,,1,3\nE,1/2,4,1');
    expect(grades.map(({ verdict }) => verdict)).toEqual(['correct', 'correct', 'fault', 'fault', 'incorrect']);
    expect(grades[1]?.expected).toBeCloseTo(1.125, 12);
    expect(grades[2]?.message).toMatch(/^The mean of q: /);
    expect(grades[3]?.message).toMatch(/blank/);
    expect(grades[4]?.expected).toBeCloseTo((0.25 + 4 - 1 - Math.log(4)) / 2, 12);
  });

  test('may have a generated problem a row, from a column of seeds', () => {
    const expected = expectedOf(problemFrom(generate({ kind: 'iwae', difficulty: 'middle', seed: 12 })));
    const { grades } = grading(`name,seed,answer\nA,12,${expected.toPrecision(5)}\nB,x,3\nC,,2`, {
      kind: 'iwae',
      difficulty: 'middle',
    });
    expect(grades.map(({ verdict }) => verdict)).toEqual(['correct', 'fault', 'fault']);
    expect(grades[1]?.message).toMatch(/“x” is no whole number/);
  });

  test('is held to the tolerance that the instructor sets', () => {
    const verdictWith = (relative: number, absolute: number) =>
      grading('A,24.12', { tolerance: { relative, absolute } }).grades[0]?.verdict;
    expect([verdictWith(1e-3, 1e-9), verdictWith(0, 0)]).toEqual(['correct', 'incorrect']);
  });

  test('whose own problem cannot be read has a fault in every row', () => {
    const { grades } = grading('A,24.12', { texts: { ...exampleTexts, qSpread: '-1' } });
    expect(grades[0]).toMatchObject({ verdict: 'fault', expected: null });
  });
});

describe('the mistakes of a class', () => {
  const found = (id: string) => ({ id, name: id });
  const wrong = (...explanations: Explanation[]) => ({ ...grading('A,3').grades[0]!, explanations });
  const alone = wrong({ mistakes: [found('a')], certain: true });
  const pair = wrong({ mistakes: [found('a'), found('b')], certain: true });
  const either = wrong({ mistakes: [found('a')], certain: false }, { mistakes: [found('c')], certain: false });
  const pairs = wrong(
    { mistakes: [found('a'), found('b')], certain: false },
    { mistakes: [found('a'), found('c')], certain: false },
  );

  test('are told as sure, as made together, or as possible', () => {
    expect(mistakesOf(pair).map(({ id, presence }) => [id, presence])).toEqual([
      ['a', 'together'],
      ['b', 'together'],
    ]);
    expect(mistakesOf(either).map(({ presence }) => presence)).toEqual(['perhaps', 'perhaps']);
    expect(mistakesOf(pairs)).toEqual([]);
    expect([alone, pair, either, pairs].map(isUnclear)).toEqual([false, false, false, true]);
    expect([alone, pair, either, pairs, wrong()].map(mistakesInWords)).toEqual([
      ...['a', 'a; b', 'perhaps: a, or c', 'several pairs of mistakes fit', 'no known mistake'],
    ]);
  });

  test('are counted, the surest and commonest first', () => {
    const { mistakes, unexplained, unclear, verdicts } = tallyOf([alone, alone, pair, either, pairs, wrong()]);
    expect(mistakes.map(({ id, alone: one, together, perhaps }) => [id, one, together, perhaps])).toEqual([
      ['a', 2, 1, 1],
      ['b', 0, 1, 0],
      ['c', 0, 0, 1],
    ]);
    expect([unexplained, unclear, verdicts.incorrect]).toEqual([1, 1, 6]);
    const { tally } = { tally: tallyOf(grading(messy).grades) };
    expect(tally.lastDigitOff).toBe(1);
    expect(tally.verdicts).toEqual({ correct: 4, incorrect: 2, unreadable: 1, blank: 1, fault: 0 });
  });
});

describe('the graded table as CSV', () => {
  test('has every row once, in order, the columns as they came and the decimal sign of the table', () => {
    const { classroom, grades } = grading(messy);
    const text =
      classroom.csvHeader() + classroom.csvRows(0, grades.slice(0, 4)) + classroom.csvRows(4, grades.slice(4));
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffstudent;answer;Row;Verdict;/);
    expect(
      lines.slice(1).map((line) => /;(\d+);(?:right|wrong|unreadable|no answer|not graded);/.exec(line)?.[1]),
    ).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(lines[2]).toContain('Bob;48,23;3;wrong;48,23;48,23;24,11370564;The factor ½ is missing;missing-half;');
    expect(lines[5]).toMatch(/^Dan;24 11 x;6;not graded;/);
  });

  test('has no cell that a spreadsheet runs, and numbers stay numbers', () => {
    for (const text of ['=1+1', '+A1', '-2+3', '@SUM(A1)', '\rx', '＝1', '-24,11 nats', '+49 170 1']) {
      expect(safeCell(text)).toBe(`'${text}`);
    }
    for (const text of [
      '-24.11',
      '-24,11',
      '+3',
      '-1e-3',
      '.5',
      'Ann',
      '1/2(36+16)',
      '',
      '0; -1; 2',
      '[(1,-2) | (-3)]',
    ]) {
      expect(safeCell(text)).toBe(text);
    }
    const { classroom, grades } = grading(messy);
    expect(classroom.csvRows(0, grades)).toContain(`"'=HYPERLINK(""http://x"")";1/2(36`);
  });

  test('has no cell that begins a formula behind a separator of any kind, whichever parts the table', () => {
    const cells = [
      ['Mal,=1+1,+2', "Mal,'=1+1,'+2"],
      ["Eve;=cmd|' /C calc'!A0", "Eve;'=cmd|' /C calc'!A0"],
      ['a\t=1+1', "a\t'=1+1"],
      ['a|@SUM(A1)', "a|'@SUM(A1)"],
      ['a\n-1+1', "a\n'-1+1"],
      ['a, "=1+1"', 'a, "\'=1+1"'],
      [' =1+1', " '=1+1"],
      ['a,＝1,b', "a,'＝1,b"],
    ] as const;
    const ownCells = cells.map(([cell]) => cell);
    for (const [cell, safe] of cells) expect(safeCell(cell)).toBe(safe);
    for (const separator of [',', ';', '\t', '|', 'none'] as const) {
      const style = { separator, decimalComma: false, unit: null };
      const text = csvRows(
        [{ cells: ['Ann', ...ownCells], grade: grading('A,3').grades[0]! }],
        1 + cells.length,
        style,
      );
      const mark = separator === 'none' ? ',' : separator;
      const back = Papa.parse<string[]>(text, { delimiter: mark }).data[0];
      expect(back?.slice(1, 1 + cells.length)).toEqual(cells.map(([, safe]) => safe));
      expect(text.split(/[,;\t|\r\n]/).filter((piece) => /^[\s"]*[=+\-@＝]/.test(piece))).toEqual([]);
      for (const [, safe] of cells) expect(text).toContain(`"${safe.replaceAll('"', '""')}"`);
    }
    for (const long of [' ', '\t', '=', '"', ',=']) expect(safeCell(`x,${long.repeat(500_000)}x`)).toContain('x');
  });

  test('a classroom without a table says so', () => {
    expect(() => createClassroom().csvHeader()).toThrow('No table is open yet.');
    expect(() => createClassroom().grade(0, 1)).toThrow('No problem is assigned yet.');
  });
});
