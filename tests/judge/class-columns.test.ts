import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/judge/class/columns.ts';
import { withRole } from '../../src/judge/class/layout.ts';
import { readSheet } from '../../src/judge/class/sheet.ts';
import { plainName, parametersOf } from '../../src/judge/class/parameters.ts';
import { families, kinds, type Family } from '../../src/judge/form/index.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';

const layoutOf = (text: string, kind: ProblemKind = 'divergence', family: Family = 'normal', hasHeader?: boolean) => {
  const reading = readSheet(text);
  if (!reading.ok) throw new Error(reading.problem);
  return recognise(reading.sheet, parametersOf(kind, family), hasHeader);
};
const rolesOf = (...args: Parameters<typeof layoutOf>) => layoutOf(...args).roles;

describe('columns are recognised', () => {
  test('by their names, in any order and in several languages', () => {
    expect(rolesOf('answer,student\n24,Ann')).toEqual(['answer', 'student']);
    expect(rolesOf('Vorname;Nachname;Antwort\nA;B;1,5')).toEqual(['student', 'student', 'answer']);
    expect(rolesOf('Prénom;Nom;Réponse\nA;B;1,5')).toEqual(['student', 'student', 'answer']);
    expect(rolesOf('First name,Last name,ID number,Email address,Response 1\nA,B,7,a@b,3')).toEqual([
      ...['student', 'student', 'ignore', 'ignore', 'answer'],
    ]);
    expect(rolesOf('student id,name,D_KL\n7,Ann,3')).toEqual(['ignore', 'student', 'answer']);
    expect(rolesOf('name,seed,answer\nAnn,12,3')).toEqual(['student', 'seed', 'answer']);
  });

  test('by their contents, where no name tells', () => {
    expect(layoutOf('1001,24.11\n1002,23')).toEqual({ hasHeader: false, roles: ['student', 'answer'] });
    expect(layoutOf('24.11,1001\n23,1002').roles).toEqual(['answer', 'student']);
    expect(layoutOf('Ann;24,11\nBob;12,3')).toEqual({ hasHeader: false, roles: ['student', 'answer'] });
    expect(layoutOf('Pupil code,Guess\nx1,24.11\nx2,3')).toEqual({ hasHeader: true, roles: ['student', 'answer'] });
    expect(layoutOf('24.11\n3')).toEqual({ hasHeader: false, roles: ['answer'] });
    expect(layoutOf('Guess\n24.11\n3\n4')).toEqual({ hasHeader: true, roles: ['answer'] });
  });

  test('as parameters of the problem, with the measure of spread that the name says', () => {
    const head = (names: string, ...of: [ProblemKind?, Family?]) =>
      rolesOf(`${names}\n${names.replace(/[^,]+/g, '1')}`, ...of);
    expect(head('name,mu,sigma,answer')).toEqual(['student', 'qMean', 'qSpread.sd', 'answer']);
    expect(head('name,q mean,σ²_q,mu p,p variance,answer')).toEqual([
      ...['student', 'qMean', 'qSpread.variance', 'pMean', 'pSpread.variance', 'answer'],
    ]);
    expect(head('name,mean,sd,x,answer', 'log-likelihood')).toEqual([
      ...['student', 'pMean', 'pSpread.sd', 'observations', 'answer'],
    ]);
    expect(head('name,p,answer', 'entropy', 'bernoulli')).toEqual(['student', 'pProbability', 'answer']);
    expect(head('name,log w,answer', 'iwae')).toEqual(['student', 'weights.log-weights', 'answer']);
    expect(head('name,w,u,b,z,answer', 'planar-flow')).toEqual(['student', 'w', 'u', 'b', 'z', 'answer']);
  });

  test('every parameter of every problem by the name that the form itself gives it', () => {
    for (const kind of kinds) {
      for (const family of families) {
        const parameters = parametersOf(kind, family);
        for (const { id, label, names } of parameters) {
          expect(names, `${kind} ${family} ${id}`).toContain(plainName(label));
          const [first] = parameters.filter((parameter) => parameter.names.includes(plainName(label)));
          expect(first?.id).toBe(id);
        }
      }
    }
  });

  test('and changed by hand: whether the first row is names, and what a column is', () => {
    expect(layoutOf('Ann,24\nBob,3', 'divergence', 'normal', true).hasHeader).toBe(true);
    const layout = layoutOf('student,answer,mu\nAnn,24,1');
    expect(withRole(layout, 2, 'answer').roles).toEqual(['student', 'ignore', 'answer']);
    expect(withRole(layout, 2, 'student').roles).toEqual(['student', 'answer', 'student']);
  });
});

test('a cell fills in the field, and the measure of spread that its column stands for', () => {
  const textsOf = (kind: ProblemKind, id: string, cell: string) =>
    parametersOf(kind, 'normal')
      .find((parameter) => parameter.id === id)
      ?.texts(cell);
  expect(textsOf('divergence', 'qSpread.variance', '16')).toEqual({ qSpread: '16', qGiven: 'variance' });
  expect(textsOf('iwae', 'weights.log-weights', '0; -1')).toEqual({ weights: '0; -1', weightsGiven: 'log-weights' });
  expect(textsOf('planar-flow', 'constrained', 'Yes')).toEqual({ constrained: 'yes' });
  expect(textsOf('planar-flow', 'constrained', '')).toEqual({ constrained: 'no' });
});
