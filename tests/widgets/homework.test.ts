import { describe, expect, test } from 'vitest';
import * as judge from '../../src/homework/index.ts';
import { createHomework, namespace } from '../../src/widgets/homework/model.ts';
import { normalTex, spreadInWords } from '../../src/widgets/homework/words.ts';
import { readSettings, writeSettings } from '../../src/widgets/shared/url-state.ts';

const create = () => createHomework(() => Promise.resolve(judge));

describe('the homework page', () => {
  test('begins with the homework of the notes, solved in both directions', () => {
    const { solution, otherSolution, judgement, reading } = create();
    expect(solution.value.nats).toBeCloseTo(24.11370563888011, 13);
    expect(otherSolution.value.nats).toBeCloseTo(2.042544361119891, 13);
    expect(otherSolution.value.lines[0]?.tex).toContain('\\KL{\\p}{\\q}');
    expect(judgement.value).toBeNull();
    expect(reading.value).toBeNull();
  });

  test('reads an answer while it is typed, and judges it when asked', async () => {
    const model = create();
    model.type('48,23');
    expect(model.reading.value).toBeNull();
    await model.loadJudge();
    expect(model.reading.value).toMatchObject({ readable: true, value: 48.23 });
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(model.judgement.value?.misconceptions.map(({ id }) => id)).toEqual(['missing-half']);
  });

  test('takes the verdict away when the answer or the problem changes', async () => {
    const model = create();
    model.type('24.11');
    await model.check();
    expect(model.judgement.value?.verdict).toBe('correct');
    model.change({ qSpread: 3 });
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(model.judgement.value?.verdict).toBe('incorrect');
    model.type('24.1');
    expect(model.judgement.value).toBeNull();
  });

  test('swaps the two distributions, and the answer stays', async () => {
    const model = create();
    model.type('2.04');
    model.swap();
    await model.check();
    expect(model.problem.value.q).toMatchObject({ mean: 0, sd: 1 });
    expect(model.problem.value.p).toMatchObject({ mean: 6, sd: 4 });
    expect(model.judgement.value?.verdict).toBe('correct');
    model.swap();
    expect(model.settings.values.value).toMatchObject({ qMean: 6, qSpread: 4, pMean: 0, pSpread: 1, answer: '2.04' });
  });

  test('reads the same number as a standard deviation or as a variance', () => {
    const model = create();
    model.change({ qGiven: 'variance' });
    expect(model.problem.value.q.sd).toBe(2);
    expect(model.solution.value.lines[2]?.tex).toContain('\\log \\encoder{4} - 1');
  });

  test('says so when the judge cannot be loaded, and recovers when it can', async () => {
    let online = false;
    const model = createHomework(() => (online ? Promise.resolve(judge) : Promise.reject(new Error('offline'))));
    model.type('24.11');
    await model.check();
    expect(model.judgeFailed.value).toBe(true);
    expect(model.judgement.value).toBeNull();
    online = true;
    await model.check();
    expect(model.judgeFailed.value).toBe(false);
    expect(model.judgement.value?.verdict).toBe('correct');
  });
});

describe('a link', () => {
  test('restores the problem, the answer and the verdict', async () => {
    const model = create();
    model.change({ qMean: -1.5, qSpread: 2, qGiven: 'variance', pMean: 1e6, pSpread: 1e-6 });
    model.type('½(36+16−ln 16−1) & more');
    await model.check();
    const params = new URLSearchParams();
    writeSettings(model.settings.table, namespace, model.settings.values.value, params);
    const reading = readSettings(model.settings.table, namespace, new URLSearchParams(params.toString()));
    expect(reading).toEqual({ values: model.settings.values.value, problems: [] });
  });

  test.each([
    ['homework.qSpread=0', 'the spread of q'],
    ['homework.qSpread=-4', 'the spread of q'],
    ['homework.pSpread=1e400', 'the spread of p'],
    ['homework.qMean=NaN', 'the mean of q'],
    ['homework.qMean=<script>', 'the mean of q'],
    ['homework.pMean=', 'the mean of p'],
    ['homework.qGiven=sigma', 'the measure of spread of q'],
    [`homework.answer=${'9'.repeat(301)}`, 'your answer'],
    ['homework.v=7', 'version'],
    ['homework.answer=' + 'x'.repeat(301), 'leaves it blank'],
  ])('with nonsense (%s) gives a sentence and the default', (query, named) => {
    const { settings } = create();
    const { values, problems } = readSettings(settings.table, namespace, new URLSearchParams(query), 'page');
    expect(values).toEqual(settings.values.value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    expect(problems[0]).not.toMatch(/figure|shows \.|\bsd\b|“”/);
  });

  test('says the choices in the words of the page', () => {
    const query = new URLSearchParams('homework.pGiven=sigma');
    expect(readSettings(create().settings.table, namespace, query, 'page').problems).toEqual([
      'In the link: “sigma” is not a choice. For the measure of spread of p, choose standard deviation or variance. The page shows standard deviation.',
    ]);
  });

  test('with nonsense about the Check button leaves the answer unchecked, without a word', () => {
    const query = new URLSearchParams('homework.answer=24.11&homework.checked=maybe');
    const { values, problems } = readSettings(create().settings.table, namespace, query, 'page');
    expect(values).toMatchObject({ answer: '24.11', checked: 'no' });
    expect(problems).toEqual([]);
  });
});

describe('the problem in words', () => {
  test('a spread says what it means for the other one', () => {
    expect(spreadInWords(4, 'sd')).toBe('standard deviation σ\u00a0=\u00a04, so variance σ²\u00a0=\u00a016');
    expect(spreadInWords(2, 'variance')).toBe('variance σ²\u00a0=\u00a02, so standard deviation σ\u00a0=\u00a01.41421');
    expect(spreadInWords(1e-6, 'sd')).toContain('σ\u00a0=\u00a01\u00a0×\u00a010⁻⁶');
  });

  test('N(6, 4²) shows the square where a standard deviation was given', () => {
    const { q } = create().problem.value;
    expect(normalTex('q', q, 4, 'sd')).toBe('\\q = \\encoder{\\N(6,\\, 4^2)}');
    expect(normalTex('q', q, 16, 'variance')).toBe('\\q = \\encoder{\\N(6,\\, 16)}');
  });
});
