import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/judge/class/columns.ts';
import { decode } from '../../src/judge/class/decode.ts';
import { isSeparator } from '../../src/judge/class/separator.ts';
import { readSheet } from '../../src/judge/class/sheet.ts';
import { plainName, parametersOf } from '../../src/judge/class/parameters.ts';
import type { Family } from '../../src/judge/form/index.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';

const sheetOf = (text: string) => {
  const reading = readSheet(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.sheet;
};
const layoutOf = (text: string) => recognise(sheetOf(text), parametersOf('divergence', 'normal'));
const rolesOf = (text: string) => layoutOf(text).roles;
const hasHeader = (text: string) => layoutOf(text).hasHeader;

describe('the first row is names', () => {
  test.each([
    ['it holds a known word for the student', 'Name,Guess\nAnn,3'],
    ['it holds a known word for the answer', 'code,xyz,answer\na,b,3'],
    ['a word stands above a column of numbers', 'Kürzel,Guess\nx1,24.11\nx2,3'],
    ['a name has a digit in it', 'name,Q1\nAnn,3'],
    ['a name begins with a digit', 'name,1st\nAnn,3'],
  ])('where %s', (_, text) => {
    expect(hasHeader(text)).toBe(true);
  });

  test.each([
    ['it holds a number, known words or not', 'Student A, -3 \nStudent B,2'],
    ['nothing is known or a number', 'Ann,three\nBob,four\nCy,five'],
    ['too few numbers stand under a word', 'Ann,three\nBob,four\nCy,3\nDi,x'],
    ['just four in five cells under a word are numbers', 'Ann,three\nA,1\nB,2\nC,3\nD,4\nE,x'],
    ['a single row is below', 'Kürzel,Guess\nx1,24.11'],
    ['it holds a formula', 'Ann,ln(4)\nBob,3\nCy,4'],
    ['it holds a number with a unit', 'Ann,4 nats\nBob,3\nCy,4'],
    ['it holds an answer with its left side', 'Ann,D_KL = 24.11\nBob,D_KL = 3'],
  ])('and it is not where %s', (_, text) => {
    expect(hasHeader(text)).toBe(false);
  });

  test('and a table whose rows are all faulty has neither names nor columns', () => {
    const none = { ...sheetOf('A,1'), rows: [] };
    expect(recognise(none, parametersOf('divergence', 'normal'))).toEqual({ hasHeader: false, roles: [] });
  });
});

describe('of columns that are not told apart by their names', () => {
  test('the answers are those with decimals, blank cells not counted', () => {
    expect(rolesOf('24.11,1001\n,1002\n ,1003\n3.5,1004')).toEqual(['answer', 'student']);
  });

  test('the answers are those that can be read, and of two alike those further right', () => {
    expect(rolesOf('7,Ann\n8,Bob')).toEqual(['answer', 'student']);
    expect(rolesOf('3;4\n5;6')).toEqual(['student', 'answer']);
  });

  test('one is the student, one the answer: the first that claims it has it', () => {
    expect(rolesOf('student,name,answer\na,b,3')).toEqual(['student', 'ignore', 'answer']);
    expect(rolesOf('name,answer,value\na,2,3')).toEqual(['student', 'answer', 'ignore']);
    expect(rolesOf('name,,answer\na,x,3')).toEqual(['student', 'ignore', 'answer']);
  });

  test('the only one is the answer, even if its name says otherwise; two that name students are no answers', () => {
    expect(rolesOf('student\n24.11')).toEqual(['answer']);
    expect(rolesOf('first name,last name\nA,B')).toEqual(['student', 'student']);
  });
});

describe('the parameters of a problem', () => {
  const idsOf = (kind: ProblemKind, family: Family) => parametersOf(kind, family).map(({ id }) => id);
  const targetNamed = (kind: ProblemKind, family: Family, name: string) =>
    parametersOf(kind, family).find(({ names }) => names.includes(plainName(name)))?.id;

  test('are one column each, and a spread or a weight one for each measure', () => {
    const normal = ['Mean', 'Spread.sd', 'Spread.variance'];
    expect(idsOf('divergence', 'normal')).toEqual(['q', 'p'].flatMap((side) => normal.map((id) => side + id)));
    expect(idsOf('entropy', 'diagonal')).toEqual(['pMeans', 'pSpreads.sd', 'pSpreads.variance']);
    expect(idsOf('iwae', 'normal')).toEqual(['weights.weights', 'weights.log-weights']);
    expect(idsOf('planar-flow', 'normal')).toEqual(['w', 'u', 'b', 'z', 'constrained']);
  });

  test.each([
    ['divergence', 'normal', 'muq', 'qMean'],
    ['divergence', 'normal', 'qmu', 'qMean'],
    ['divergence', 'normal', 'Mean of the q (μ)', undefined],
    ['divergence', 'normal', 'MEAN', 'qMean'],
    ['divergence', 'normal', 'sigmaP', 'pSpread.sd'],
    ['entropy', 'bernoulli', 'q', undefined],
    ['divergence', 'bernoulli', 'q', 'qProbability'],
    ['divergence', 'bernoulli', 'p', 'pProbability'],
    ['planar-flow', 'normal', 'Constrained', 'constrained'],
    ['iwae', 'normal', 'Log-weights', 'weights.log-weights'],
  ] as const)('of a %s (%s) called “%s”: %s', (kind, family, name, id) => {
    expect(targetNamed(kind, family, name)).toBe(id);
  });

  test('are compared by plain names', () => {
    expect(['Mean of q (μ)', 'qMean', 'Réponse', ' std  2 ', 'σ²_q', '— Σ —', 'p_mean'].map(plainName)).toEqual([
      ...['mean q mu', 'q mean', 'reponse', 'std2', 'sigma2 q', 'cov', 'p mean'],
    ]);
  });

  test('say yes or no in many words, and leave another word to the form', () => {
    const constrained = parametersOf('planar-flow', 'normal').find(({ id }) => id === 'constrained');
    const read = (cell: string) => constrained?.texts(cell).constrained;
    expect([' Yes ', 'y', 'TRUE', '1', 'x'].map(read)).toEqual(Array(5).fill('yes'));
    expect(['no', 'N', ' false', '0', ' '].map(read)).toEqual(Array(5).fill('no'));
    expect(read('maybe')).toBe('maybe');
  });
});

describe('a table', () => {
  test('that declares its separator does so on its first line, and is more than that', () => {
    expect(sheetOf('Ann,sep=;\nBob,3').rows.map(({ cells }) => cells)).toEqual([['Ann', 'sep=;'], ['Bob', '3']]); // prettier-ignore
    expect(readSheet('sep=;')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/nothing here yet/) as string,
    });
  });

  test('is parted by a sign that is in most rows rather than often in few; blank lines do not count', () => {
    expect(sheetOf('A,1;5;5\n\nB,2\n \nC,3').separator).toBe(',');
    expect(sheetOf('24,11\n\n \n3,5').separator).toBe('none');
    expect(['\t', 'none', 'x', undefined].map(isSeparator)).toEqual([true, true, false, false]);
  });

  test('with a quotation mark that never closes keeps the row as its fault, whole and alone', () => {
    const { rows, faults } = sheetOf('A,1\nB,"24\nC,"3');
    expect(rows.map(({ cells }) => cells)).toEqual([['A', '1']]);
    expect(faults.map(({ row, cells }) => [row, cells])).toEqual([
      [2, ['B,"24']],
      [3, ['C,"3']],
    ]);
  });

  test('has cells of several lines, unless each of their lines is a row', () => {
    expect(sheetOf('A,"24\nnats"\nB,3').rows).toHaveLength(2);
    expect(sheetOf('A,"24\nnats\nB,3"\nC,4').faults).toEqual([]);
  });

  test('with a hundred faults has faults; with one more, its marks mean nothing', () => {
    const broken = (count: number) => sheetOf(`A,1\n${'B,"x"y\n'.repeat(count)}`);
    expect([broken(100).faults.length, broken(100).quotesAreOrdinary]).toEqual([100, false]);
    expect([broken(101).faults.length, broken(101).quotesAreOrdinary]).toEqual([0, true]);
  });

  test('keeps a byte order mark that does not stand at its start', () => {
    expect(sheetOf('A,\ufeff1').rows[0]?.cells).toEqual(['A', '\ufeff1']);
  });
});

describe('a file', () => {
  const textOf = (bytes: Iterable<number>) => {
    const decoded = decode(Uint8Array.from(bytes));
    return decoded.ok ? decoded.text : decoded.problem;
  };

  test('that begins like a workbook, by a letter, is none', () => {
    expect(textOf(Buffer.from('Paul,24'))).toBe('Paul,24');
  });

  test('in UTF-16 with half a sign at its end is no text', () => {
    expect(textOf([0xff, 0xfe, 0x41, 0, 0x42])).toMatch(/not text/);
  });

  test('of two signs in UTF-16 is read, and zeros elsewhere are no text', () => {
    expect(textOf([0x41, 0, 0x42, 0])).toBe('AB');
    expect(textOf([0x41, 0])).toMatch(/not text/);
    expect(textOf([0, 0x41, 0, 0x42, 0, 0x43])).toMatch(/not text/);
  });
});
