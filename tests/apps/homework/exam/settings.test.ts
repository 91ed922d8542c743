import { expect, test } from 'vitest';
import { examOf, marksIn, statementField } from '../../../../src/judge/exam/index.ts';
import { setSetting } from '../../../../src/kit/settings/set-setting.ts';
import { namespace, nameOf, table } from '../../../../src/apps/homework/exam/settings.ts';
import { readSettings } from '../../../../src/kit/settings/url-state.ts';

test('the marks of a question are what stands in its fields, and a blank field is no mark', () => {
  const { questions } = examOf({ seed: 1, count: 0, kinds: [], difficulty: 'easy', concepts: ['holes'] });
  const [question] = questions;
  if (question?.type !== 'concept') throw new Error('The exam has no question of understanding.');
  const [first, second, third] = question.question.statements.map(({ id }) => id);
  const fields = [first!, second!, third!].map((id) => statementField(question, id));
  const answers = { [fields[0]!]: 'true', [fields[1]!]: 'false', [fields[2]!]: '' };
  expect(marksIn(question, answers)).toEqual({ [first!]: true, [second!]: false });
});

test('the link of an exam says all of its choices', () => {
  const choices = {
    seed: 5,
    count: 8,
    kinds: ['iwae', 'entropy'],
    difficulty: 'hard',
    concepts: 'no',
    minutes: 45,
  } as const;
  const { values, problems } = readSettings(table, namespace, new URLSearchParams(nameOf(choices)));
  expect({ values, problems }).toEqual({ values: { ...choices, kinds: ['entropy', 'iwae'] }, problems: [] });
  const setting = setSetting(['a'], 'the letters', [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ]);
  expect(setting.read('b.b.a')).toEqual({ ok: true, value: ['a', 'b'] });
  expect(setting.read('')).toEqual({ ok: true, value: [] });
  expect(setting.read('c')).toMatchObject({ ok: false });
});
