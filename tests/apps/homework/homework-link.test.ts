import { describe, expect, test } from 'vitest';
import { createHomework } from '../../../src/apps/homework/check/model.ts';
import { namespace, olderVersions, table } from '../../../src/apps/homework/check/state.ts';
import { firstPosed } from '../../../src/apps/homework/check/first-posed.ts';
import { fetchTools } from '../../../src/apps/homework/check/fetch-tools.ts';
import { initialValues, readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';

const create = () => createHomework(fetchTools, firstPosed);
const read = (query: string) =>
  readSettings(table, { ...namespace, older: olderVersions }, new URLSearchParams(query), 'page');

describe('a link', () => {
  test('restores the problem, the answer, the verdict and the tolerance', async () => {
    const model = create();
    model.choose({ kind: 'elbo' });
    model.choose({ family: 'full' });
    model.type('qCovariance', '[[2, 1/2], [1/2, 3]]\n');
    model.type('reconstruction', 'not yet');
    model.settings.set({ strict: 'yes', tolerance: 2 });
    model.answer('½(36+16−ln 16−1) & more');
    await model.check();
    const params = new URLSearchParams();
    writeSettings(model.settings.table, namespace, model.settings.values.value, params);
    expect(read(params.toString())).toEqual({ values: model.settings.values.value, problems: [] });
  });

  test('holds the fields of the form, and those of others only where something was typed', () => {
    const { settings, type, choose } = create();
    const written = () => {
      const params = new URLSearchParams();
      writeSettings(table, namespace, settings.values.value, params, settings.isWritten);
      expect(read(params.toString())).toEqual({ values: settings.values.value, problems: [] });
      return [...params.keys()].map((key) => key.replace('homework.', ''));
    };
    expect(written().filter((key) => /^[qp]/.test(key))).toEqual(
      ['qMean', 'qSpread', 'qGiven', 'pMean', 'pSpread', 'pGiven'], // prettier-ignore
    );
    type('qMean', '7');
    choose({ kind: 'iwae' });
    expect(written()).toEqual(
      ['v', 'kind', 'family', 'qMean', 'weights', 'weightsGiven', 'difficulty', 'seed', 'tolerance', 'strict', 'answer', 'checked'], // prettier-ignore
    );
  });

  test('of version 1 is still read, and written as version 2', async () => {
    const link =
      'homework.v=1&homework.qMean=-1.5&homework.qSpread=2&homework.qGiven=variance&homework.pMean=1000000' +
      '&homework.pSpread=0.000001&homework.pGiven=sd&homework.answer=48.23&homework.checked=yes';
    const { values, problems } = read(link);
    expect(problems).toEqual([]);
    const model = create();
    model.settings.load(values);
    await model.loadTools();
    expect(model.spec.value).toEqual({
      kind: 'divergence',
      q: { mean: -1.5, variance: 2 },
      p: { mean: 1e6, sd: 1e-6 },
    });
    expect(model.judgement.value?.verdict).toBe('incorrect');
    const params = new URLSearchParams();
    writeSettings(table, namespace, values, params);
    expect(params.get('homework.v')).toBe('2');
  });

  test.each([
    ['homework.qGiven=sigma', 'the measure of spread of q'],
    ['homework.kind=entropie', 'the kind of problem'],
    ['homework.family=gamma', 'the distributions'],
    ['homework.difficulty=0', 'the difficulty'],
    ['homework.seed=-1', 'the seed'],
    ['homework.tolerance=0', 'the tolerance'],
    [`homework.answer=${'9'.repeat(301)}`, 'leaves it blank'],
    [`homework.qMeans=${'1;'.repeat(800)}`, 'the mean of q'],
    ['homework.v=7', 'version'],
  ])('with nonsense (%s) gives a sentence and the default', (query, named) => {
    const { values, problems } = read(query);
    expect(values).toEqual(initialValues(table));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    expect(problems[0]).not.toMatch(/figure|shows \.|\bsd\b|“”/);
  });

  test('keeps nonsense in a field as it is, where the field itself says what is wrong with it', async () => {
    const model = create();
    model.settings.load(read('homework.v=1&homework.qMean=<script>&homework.qSpread=0&homework.pMean=').values);
    await model.loadTools();
    expect(Object.keys(model.problems.value)).toEqual(['qMean', 'qSpread', 'pMean']);
    expect(model.settings.values.value.qMean).toBe('<script>');
  });

  test('with nonsense about the Check button leaves the answer unchecked, without a word', () => {
    const { values, problems } = read('homework.answer=24.11&homework.checked=maybe');
    expect(values).toMatchObject({ answer: '24.11', checked: 'no' });
    expect(problems).toEqual([]);
  });
});
