import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from '../../src/judge/class/csv.ts';
import type { Grade } from '../../src/judge/class/index.ts';

const grade: Grade = {
  ...{ row: 2, student: '', answer: '', verdict: 'incorrect', value: 1.5, expected: -2.25, read: '3' },
  ...{ explanations: [], roundedTooEarly: false, message: 'Not right, no; not at all' },
};

/** The cells of a text as a spreadsheet finds them: a quotation mark means something where it opens a cell. */
const cellsOf = (text: string, mark: string): readonly string[] => {
  const cells: string[] = [];
  let [cell, isOpen] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isOpen) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text.charAt((at += 1));
      else isOpen = false;
    } else if (sign === '"' && cell === '') isOpen = true;
    else if (sign === mark || sign === '\r' || sign === '\n') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
};

/** What is run: a sign before no number, or a number from which a formula goes on. */
const isRun = (cell: string): boolean =>
  /^[\s"]*[=+\-@＝]/.test(cell) &&
  (!/^[\s"]*[+-](?:[\d.]|\s*[([{])/.test(cell) || /^[\s"]*[+-][\d.()[\]]*\s*[*+\-/^&=<>%]/.test(cell));

const hostile = fc.string({ unit: fc.constantFrom(...'=+-@＝,;\t|"\' \n12a(). *'), maxLength: 7 });
const marks = [',', ';', '\t', '|'] as const;

test('no cell of a graded table is run, whatever the students wrote and wherever a spreadsheet parts its lines', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 3, maxLength: 3 }), fc.boolean(), (cells, decimalComma) => {
      for (const separator of marks) {
        const text = csvRows([{ cells, grade }], 3, { separator, decimalComma, unit: null });
        for (const mark of marks) expect(cellsOf(text, mark).filter(isRun)).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});
