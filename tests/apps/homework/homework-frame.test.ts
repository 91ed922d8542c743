import { describe, expect, test } from 'vitest';
import { firstPosed } from '../../../src/apps/homework/check/first-posed.ts';
import { fetchTools } from '../../../src/apps/homework/check/fetch-tools.ts';
import { courseSnippet } from '../../../src/apps/homework/course-embed/snippet.ts';
import { createCourseEmbed } from '../../../src/apps/homework/course-embed/model.ts';
import { readOrigin } from '../../../src/apps/homework/frame/link.ts';
import { isHello, type FrameMessage, type VerdictMessage } from '../../../src/apps/homework/frame/messages.ts';
import { createHomeworkFrame } from '../../../src/apps/homework/frame/model.ts';

const course = 'https://course.example';
const homework = `homework.v=2&homework.kind=divergence&homework.family=normal&homework.qMean=6&homework.qSpread=sqrt(16)&homework.qGiven=sd&homework.pMean=0&homework.pSpread=1&homework.pGiven=sd`;

const memory = (): (() => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage;
};

const open = async (link: string, storage = memory()) => {
  const sent: { message: FrameMessage; parent: string }[] = [];
  const frame = createHomeworkFrame(link, {
    fetchTools,
    storage,
    send: (message, parent) => void sent.push({ message, parent }),
  });
  await frame.load();
  frame.report();
  return {
    frame,
    sent,
    verdicts: () => sent.map(({ message }) => message).filter((m): m is VerdictMessage => m.type === 'verdict'),
  };
};

describe('a question in a frame', () => {
  test('is the one that its link fixes, formulas in the fields included, and says so to the page', async () => {
    const { frame, sent } = await open(`${homework}&frame.v=1&frame.id=week-3&frame.parent=${course}`);
    expect(frame.question.value?.spec).toEqual({ kind: 'divergence', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
    expect(sent).toEqual([
      { parent: course, message: expect.objectContaining({ type: 'ready', id: 'week-3', schema: 'elbook.homework' }) },
    ]);
  });

  test('tells each verdict with its score and mistakes; what cannot be read costs nothing', async () => {
    const { frame, verdicts } = await open(`${homework}&frame.v=1&frame.parent=${course}`);
    for (const answer of ['48.23', 'nonsense', '4.0851', '24,11', '24,11']) {
      frame.type(answer);
      await frame.check();
    }
    expect(verdicts().map(({ verdict, score, attempt }) => [verdict, score, attempt])).toEqual([
      ['incorrect', 0, 1],
      ['unreadable', null, 1],
      ['incorrect', 0, 2],
      ['correct', 1, 3],
      ['correct', 1, 3],
    ]);
    expect(verdicts().map(({ misconceptions }) => misconceptions[0]?.ids)).toEqual([
      ['missing-half'],
      undefined,
      ['reversed-direction', 'missing-half'],
      undefined,
      undefined,
    ]);
  });

  test('opens the solution when its link says so', async () => {
    for (const [shown, afterWrong, afterRight] of [
      ['after-right', false, true],
      ['after-answer', true, true],
      ['never', false, false],
    ] as const) {
      const { frame } = await open(`${homework}&frame.v=1&frame.solution=${shown}`);
      const isOpenAfter = async (answer: string): Promise<boolean> => {
        frame.type(answer);
        await frame.check();
        return frame.solution.value !== null;
      };
      expect(await isOpenAfter('nonsense')).toBe(false);
      expect(await isOpenAfter('48.23')).toBe(afterWrong);
      expect(await isOpenAfter('24.11')).toBe(afterRight);
    }
  });

  test('judges by the tolerance of its link', async () => {
    const { frame } = await open(`${homework}&homework.strict=yes`);
    frame.type('24.12');
    await frame.check();
    expect(frame.judgement.value?.verdict).toBe('incorrect');
  });

  test('finds its answer again after a reload, and counts on', async () => {
    const storage = memory();
    const before = await open(homework, storage);
    before.frame.type('48.23');
    await before.frame.check();
    const after = await open(homework, storage);
    expect(after.frame.answer.value).toBe('48.23');
    expect(after.frame.judgement.value?.verdict).toBe('incorrect');
    expect(after.frame.attempts.value).toBe(1);
    expect((await open(homework.replace('qMean=6', 'qMean=5'), storage)).frame.answer.value).toBe('');
  });

  test('keeps the fifty questions that were answered last, and no more', async () => {
    const storage = memory();
    const linkWith = (seed: number): string => homework.replace('qMean=6', `qMean=${seed}`);
    for (let seed = 0; seed < 60; seed++) (await open(linkWith(seed), storage)).frame.type(`answer ${seed}`);
    expect((await open(linkWith(9), storage)).frame.answer.value).toBe('');
    expect((await open(linkWith(10), storage)).frame.answer.value).toBe('answer 10');
  });

  test.each(['{', '[]', '{"answer":7}'])('begins anew where something else is kept: %s', async (held) => {
    const { frame } = await open(homework, () => ({ ...memory()(), getItem: () => held }));
    expect(frame.answer.value).toBe('');
  });

  test('keeps the answer of what is sound only in part', async () => {
    const held = '{"answer":"24.11","checked":7,"attempts":-1}';
    const { frame } = await open(homework, () => ({ ...memory()(), getItem: () => held }));
    expect([frame.answer.value, frame.attempts.value]).toEqual(['24.11', 0]);
  });

  test.each([
    ['', /names no problem/],
    [homework.replace('sqrt(16)', '-4'), /standard deviation of q/],
    [homework.replace('v=2', 'v=9'), /version/],
    [`${homework}&frame.v=1&frame.parent=javascript:alert(1)`, /not the address of a page/],
    [`${homework}&homework.tolerance=-1`, /tolerance/],
  ])('is not asked by a damaged link, which says what is wrong: %s', async (link, fault) => {
    const { frame, sent } = await open(link);
    expect(frame.question.value).toBeNull();
    expect(frame.faults.value.join(' ')).toMatch(fault);
    expect(sent).toEqual([]);
  });
});

describe('the origin of the page that hears', () => {
  test.each([
    ['https://course.example/unit/3?x=1', 'https://course.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['  ', ''],
  ])('%s is %s', (text, value) => {
    expect(readOrigin(text)).toEqual({ ok: true, value });
  });

  test.each(['*', 'course.example', 'null', 'data:text/html,x'])('%s is refused', (text) => {
    expect(readOrigin(text).ok).toBe(false);
  });
});

describe('a message to the frame', () => {
  test('is heard only in its own schema and version', () => {
    expect(isHello({ schema: 'elbook.homework', version: 1, type: 'hello' })).toBe(true);
    for (const other of [null, 'hello', { type: 'hello' }, { schema: 'elbook.homework', version: 2, type: 'hello' }]) {
      expect(isHello(other)).toBe(false);
    }
  });
});

describe('the HTML for a course page', () => {
  test('frames the question as it stands, and hears its origin alone', async () => {
    const embed = createCourseEmbed(fetchTools, firstPosed);
    await embed.homework.loadTools();
    embed.homework.type('qMean', '5');
    embed.typeParent('https://course.example/week');
    const { frame } = await open(embed.queryFor(embed.frame.values.value.parent));
    expect(frame.question.value?.spec).toEqual({ kind: 'divergence', q: { mean: 5, sd: 4 }, p: { mean: 0, sd: 1 } });
    expect(frame.parent).toBe('https://course.example');

    const html = courseSnippet('https://book.example/embed/homework/?a=1&b="2"', 'D(q ‖ p) < "∞"');
    expect(html).toContain('src="https://book.example/embed/homework/?a=1&amp;b=&quot;2&quot;"');
    expect(html).toContain('title="D(q ‖ p) &lt; &quot;∞&quot;"');
    expect(html).toContain("origin !== 'https://book.example'");
  });

  test('keeps an origin as typed while it is no origin, and the last good one in the link', () => {
    const embed = createCourseEmbed(fetchTools, firstPosed);
    embed.typeParent('https://a.example');
    embed.typeParent('https:/');
    expect(embed.parentText.value).toBe('https:/');
    expect(embed.parentProblem.value).toMatch(/not the address/);
    expect(embed.frame.values.value.parent).toBe('https://a.example');
  });
});
