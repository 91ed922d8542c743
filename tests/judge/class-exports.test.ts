import { describe, expect, test } from 'vitest';
import { createClassroom, type Assignment } from '../../src/judge/class/index.ts';
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
