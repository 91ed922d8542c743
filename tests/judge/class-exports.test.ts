import { describe, expect, test } from 'vitest';
import { createClassroom, type Assignment, type Wishes } from '../../src/judge/class/index.ts';
import { mostColumns } from '../../src/judge/class/sheet.ts';
import { exampleTexts } from '../../src/judge/form/index.ts';
import { usualTolerance } from '../../src/judge/index.ts';
import { further, reported, reviewed } from './class-tables.ts';

const homework: Assignment = {
  kind: 'divergence',
  family: 'normal',
  texts: exampleTexts,
  difficulty: 'easy',
  tolerance: usualTolerance,
};

const letters = { correct: 'C', incorrect: 'I', unreadable: 'U', blank: 'B', fault: 'F' } as const;

const verdictsOn = (text: string): string => {
  const classroom = createClassroom();
  const reading = classroom.open(text, { kind: 'divergence', family: 'normal', separator: null });
  if (!reading.ok) return reading.problem;
  if (!reading.overview.layout.roles.includes('answer')) return 'nothing to grade';
  classroom.assign(homework);
  const grades = classroom.grade(0, reading.overview.entries);
  return grades.map(({ student, verdict }) => `${student}:${letters[verdict]}`).join('; ');
};

describe('tables of other programs are graded as a teacher would read them', () => {
  test.each([...reported, ...reviewed, ...further])('$name ($source)', ({ file, wanted }) => {
    expect(verdictsOn(file)).toBe(wanted);
  });
});

describe('what is recognised', () => {
  const overviewOf = (text: string, wishes: Partial<Wishes> = {}) => {
    const reading = createClassroom().open(text, { kind: 'divergence', family: 'normal', separator: null, ...wishes });
    if (!reading.ok) throw new Error(reading.problem);
    return reading.overview;
  };
  const canvas =
    'Student,ID,SIS Login ID,KL (bits)\n,,,Manual Posting\n    Points Possible,,,10\n"Ahn, Jo",1,jahn,34.79\n"Student, Test",2,x,\n';

  test('is said: the row of names, the unit, and each row that is set aside with its reason', () => {
    expect(overviewOf(canvas)).toMatchObject({
      ...{ namesRow: 1, unit: 'bits', aside: [2, 3, 5], entries: 1 },
      firstAside: [
        { row: 2, sentence: 'No name; it says “Manual Posting”.' },
        { row: 3, sentence: '“Points Possible” is no student.' },
        { row: 5, sentence: 'Canvas’s test student.' },
      ],
    });
    expect(overviewOf('Table 1\nName,Answer\nAhn,24.11\nName,Answer\nBell,3\n')).toMatchObject({
      ...{ namesRow: 2, unit: null },
      firstAside: [
        { row: 1, sentence: 'It stands above the names of the columns.' },
        { row: 4, sentence: 'The names of the columns again.' },
      ],
    });
  });

  test('is changed where it is wished otherwise', () => {
    expect(overviewOf(canvas, { aside: [2, 4] })).toMatchObject({
      ...{ aside: [2, 4], entries: 2 },
      firstAside: [{ row: 2 }, { row: 4, sentence: 'You set it aside.' }],
    });
    expect(overviewOf(canvas, { unit: null }).unit).toBeNull();
    expect(overviewOf(canvas, { hasHeader: false })).toMatchObject({ namesRow: null, names: ['Column 1', 'Column 2', 'Column 3', 'Column 4'] }); // prettier-ignore
    expect(overviewOf('Ahn,x\nName,Answer\nBell,3\n', { namesRow: 2 })).toMatchObject({
      ...{ namesRow: 2, names: ['Name', 'Answer'], aside: [1], entries: 1 },
    });
  });

  test('of the widest and the longest takes no longer for what the rows hold', () => {
    const began = performance.now();
    overviewOf(`x,${'1'.repeat(300_000)}x\n`.repeat(20));
    overviewOf(`${'Answer 1,'.repeat(mostColumns)}\n`.repeat(3));
    overviewOf(`Name,Answer ${'bits ('.repeat(50_000)}\nx,1\n`);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
