import type { Grade } from './grade.ts';
import type { Separator } from './separator.ts';
import { isUnclear, mistakesOf } from './tally.ts';

export const separatorNames: Readonly<Record<Separator, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  none: 'none, one column',
};

export const verdictNames: Readonly<Record<Grade['verdict'], string>> = {
  correct: 'right',
  incorrect: 'wrong',
  unreadable: 'unreadable',
  blank: 'no answer',
  fault: 'not graded',
};

/** The mistakes of an answer in one line, with how sure they are. */
export const mistakesInWords = (grade: Grade): string => {
  if (grade.verdict !== 'incorrect') return '';
  if (grade.explanations.length === 0) return 'no known mistake';
  if (isUnclear(grade)) return 'several pairs of mistakes fit';
  const mistakes = mistakesOf(grade);
  const perhaps = mistakes[0]?.presence === 'perhaps';
  return `${perhaps ? 'perhaps: ' : ''}${mistakes.map(({ name }) => name).join(perhaps ? ', or ' : '; ')}`;
};
