import { describe, expect, test } from 'vitest';
import {
  createClassroom,
  mistakesInWords,
  mistakesOf,
  tallyOf,
  totalOf,
  type Assignment,
  type Explanation,
  type Grade,
} from '../../src/judge/class/index.ts';
import type { Layout } from '../../src/judge/class/layout.ts';
import { exampleTexts } from '../../src/judge/form/index.ts';
import { usualTolerance } from '../../src/judge/index.ts';

const usual: Assignment = {
  kind: 'divergence',
  family: 'normal',
  texts: exampleTexts,
  difficulty: 'easy',
  tolerance: usualTolerance,
};

const opened = (text: string, part: Partial<Assignment> = {}, layout?: Layout) => {
  const assignment = { ...usual, ...part };
  const { kind, family } = assignment;
  const classroom = createClassroom();
  const reading = classroom.open(text, { kind, family, separator: null, ...(layout && { layout }) });
  if (!reading.ok) throw new Error(reading.problem);
  classroom.assign(assignment);
  return { classroom, overview: reading.overview, grades: classroom.grade(0, reading.overview.entries) };
};

/** The graded table, written in pieces of so many entries. */
const csvOf = (text: string, piece = Infinity) => {
  const { classroom, grades } = opened(text);
  let lines = '';
  for (let from = 0; from < grades.length; from += piece) {
    lines += classroom.csvRows(from, grades.slice(from, from + piece));
  }
  return lines;
};

describe('the overview of a table', () => {
  test('says what is missing or odd, and nothing where nothing is', () => {
    expect(opened('Ann,24.11\nBob,3').overview.notes).toEqual([]);
    expect(opened('24.11\n3').overview.notes).toEqual([
      'No column names the student; rows are told apart by their numbers.',
    ]);
    expect(opened('A,1', {}, { hasHeader: false, roles: ['student', 'ignore'] }).overview.notes).toEqual([
      'No column is the answer yet. Choose it above its cells.',
    ]);
    expect(opened('"A"x,1\n'.repeat(102)).overview.notes).toContain(
      'In many rows the quotation marks do not pair up, so all were taken as ordinary characters.',
    );
  });

  test('shows four rows, as wide as the table', () => {
    const { overview } = opened(`student,answer, remark ,\n${'Ann,1\n'.repeat(6)}`);
    expect(overview.names).toEqual(['student', 'answer', 'remark']);
    expect(overview.preview).toEqual(Array(4).fill(['Ann', '1', '']));
  });

  test('counts every fault and shows the first two hundred, in the order of the rows', () => {
    const { overview } = opened(`student,answer\nAnn,3\nB,"x"y\n${'A,1,2\n'.repeat(220)}C,"x"y\n`);
    expect(overview.faults).toBe(222);
    expect(overview.firstFaults.map(({ row }) => row)).toEqual(Array.from({ length: 200 }, (_, i) => i + 3));
  });

  test('names ten students who are there twice, upper and lower case alike, and nobody without a name', () => {
    const names = Array.from({ length: 12 }, (_, i) => `student ${'abcdefghijkl'.charAt(i)}`);
    const rows = [...names, ...names.map((name) => name.toUpperCase())].map((name) => `${name},1`);
    const { repeated } = opened(['student,answer', ...rows, ',1', ',2'].join('\n')).overview;
    expect(repeated).toHaveLength(10);
    expect(repeated[0]).toEqual({ student: 'STUDENT A', rows: [2, 14] });
    expect(opened('student,answer\n,1\n,2').overview.repeated).toEqual([]);
  });

  test('of nothing is refused, and then no table is open', () => {
    const { classroom } = opened('A,1');
    const wishes = { kind: 'divergence', family: 'normal', separator: null } as const;
    expect(classroom.open(' \n', wishes)).toMatchObject({ ok: false });
    expect(() => classroom.csvHeader()).toThrow('No table is open yet.');
  });
});

describe('a row', () => {
  test('of a table without names is as wide as most, empty cells at its end not counted', () => {
    const { overview } = opened('Dan;24;x;y\nEve;3; ;\nAnn;4;;\nBob;5;6;7\nCy;5');
    expect(overview.firstFaults).toEqual([
      {
        row: 1,
        sentence:
          'This row has 4 cells, and the table has 2. Where a semicolon stands in an answer, put the answer in quotation marks.',
      },
      { row: 4, sentence: expect.stringMatching(/^This row has 4 cells, and the table has 2\./) as string },
    ]);
  });

  test('of such a table may hold more than is graded, as long as most do', () => {
    const { overview, grades } = opened('Ann;24.11;a\nBob;5;b\nCy;6;c; ;\nDan;7;x;y');
    expect(grades.map(({ student }) => student)).toEqual(['Ann', 'Bob', 'Cy']);
    expect(overview.firstFaults[0]?.sentence).toMatch(/^This row has 4 cells, and the table has 3\./);
    const few = opened('Ann;24.11;x;y\nBob;5\nCy;6\nDan;7;;').overview;
    expect(few.firstFaults.map(({ row }) => row)).toEqual([1]);
  });

  test('may be as wide as its last column with a part, however wide most are', () => {
    const layout: Layout = { hasHeader: false, roles: ['student', 'ignore', 'answer'] };
    const { grades, overview } = opened('Ann,24\nBob,24\nCy,x,24.11', {}, layout);
    expect(grades.map(({ student, verdict }) => [student, verdict])).toEqual([['Cy', 'correct']]);
    expect(overview.firstFaults[0]?.sentence).toBe('This row has 2 cells, and 3 are needed.');
  });

  test('may lack its last cell where that names the student; names of two columns are put together', () => {
    expect(opened('answer,student\n24.11').grades[0]).toMatchObject({ student: '', verdict: 'correct' });
    const { grades } = opened('first name,last name,answer\nAnn,Lee, 24.11 \nBob,,3');
    expect(grades.map(({ student, answer }) => [student, answer])).toEqual([['Ann Lee', '24.11'], ['Bob', '3']]); // prettier-ignore
  });

  test('without an answer is told so, and has the true value', () => {
    const [blank] = opened('student,answer\nAnn,').grades;
    expect(blank).toEqual({
      ...{ row: 2, student: 'Ann', answer: '', verdict: 'blank', value: null, read: '', explanations: [] },
      ...{ expected: blank?.expected, roundedTooEarly: false, message: 'No answer.' },
    });
    expect(blank?.expected).toBeCloseTo(24.1137, 4);
    expect(opened('student,answer\nAnn,banana').grades[0]?.read).toBe('');
  });

  test('with two bad parameters says so of both, and of no other', () => {
    expect(opened('name,mu,sd,answer\nA,x,-1,3').grades[0]?.message).toMatch(
      /^The mean of q: .*\. The standard deviation of q: “-1” is negative\. [^:]*$/,
    );
  });

  test('with a seed that is none says what a seed is', () => {
    const { grades } = opened(`name,seed,answer\nA,x12,3\nB,12x,3\nC,,2\nD,${'9'.repeat(40)},2`);
    const is = 'A seed is a whole number of at most 15 digits.';
    expect(grades.map(({ message }) => message)).toEqual([
      `The seed “x12” is no whole number. ${is}`,
      `The seed “12x” is no whole number. ${is}`,
      `The seed is blank. ${is}`,
      `The seed “${'9'.repeat(28)}” is no whole number. ${is}`,
    ]);
  });

  test('is graded by its place, piece by piece', () => {
    const { classroom } = opened('student,answer\nA,1\nB,2\nC,3\nD,4');
    expect(classroom.grade(1, 3).map(({ student }) => student)).toEqual(['B', 'C']);
  });
});

describe('the graded table as CSV', () => {
  const mixed = 'student,answer\nA,1\nB,1,2\nC,3\nD,1,2\nE,5\nF,1,2';

  test('written in pieces is what it is as a whole, with every faulty row once', () => {
    const whole = csvOf(mixed);
    expect(whole.match(/,(\d),(?:wrong|not graded),/g)).toHaveLength(6);
    for (const piece of [1, 2]) expect(csvOf(mixed, piece)).toBe(whole);
  });

  test('has a faulty row as it came, what stands beyond the table in its last cell, and why', () => {
    expect(csvOf('student,answer\nA,1\nDan,24, ,,x')).toContain(
      '\r\nDan,24 x,3,not graded,,,,,,"This row has 5 cells, and the table has 2.',
    );
  });

  test('has the decimal sign of most answers', () => {
    const signOf = (text: string) => /24([.,])11370564/.exec(csvOf(text))?.[1];
    expect(signOf('Ann;48.23\nBob;48,23')).toBe('.');
    expect(signOf('Ann;48\nBob;48,23')).toBe(',');
    expect(signOf('Ann\t48,23\nBob\t3')).toBe(',');
    expect(signOf('Ann|48,23\nBob|3')).toBe('.');
    expect(signOf('Ann,"48,23"\nBob,3')).toBe('.');
  });

  test('of a single column has commas between the columns that it gains', () => {
    expect(csvOf('48.23')).toBe(
      '48.23,1,wrong,48.23,48.23,24.11370564,The factor ½ is missing,missing-half,' + csvOf('48.23').split('half,')[1],
    );
    expect(opened('48.23').classroom.csvRows(0, [])).toBe('');
  });

  test('tells both of two mistakes, and none of a right answer', () => {
    expect(csvOf('Ann,-48.23')).toContain(
      ',"The sign is turned round; The factor ½ is missing",wrong-sign missing-half,',
    );
    expect(csvOf('Ann,24.11')).toContain(',24.11370564,,,');
  });
});

describe('the mistakes of a class', () => {
  const wrong: Grade = opened('A,3').grades[0]!;
  const found = (id: string) => ({ id, name: id });
  const explained = (...explanations: Explanation[]): Grade => ({ ...wrong, explanations });
  const alone = (id: string) => explained({ mistakes: [found(id)], certain: true });
  const perhaps = (...ids: string[]) => explained({ mistakes: ids.map(found), certain: false });

  test('that one uncertain pair explains are both possible', () => {
    expect(mistakesOf(perhaps('a', 'b')).map(({ id, presence }) => [id, presence])).toEqual([
      ['a', 'perhaps'],
      ['b', 'perhaps'],
    ]);
    expect(mistakesInWords(perhaps('a', 'b'))).toBe('perhaps: a, or b');
  });

  test('are in order: the surest first, then those that are possible most often', () => {
    const { mistakes } = tallyOf([perhaps('d'), perhaps('c'), perhaps('c'), alone('b'), alone('a'), alone('a')]);
    expect(mistakes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(mistakes.map(totalOf)).toEqual([2, 1, 2, 1]);
    expect(totalOf({ ...found('a'), alone: 1, together: 20, perhaps: 300 })).toBe(321);
  });

  test('are those of wrong answers only', () => {
    const right = { ...wrong, verdict: 'correct', explanations: [] } as const;
    expect(tallyOf([right])).toMatchObject({ mistakes: [], unexplained: 0, unclear: 0 });
    expect(mistakesInWords(right)).toBe('');
  });
});
