import { strFromU8, unzipSync } from 'fflate';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { bankItems, type Bank } from '../../src/judge/export/bank.ts';
import { exportMoodle, exportQti, exportQtiItem } from '../../src/judge/export/index.ts';
import { difficulties, problemKinds } from '../../src/judge/generate/index.ts';
import { complaintsOf } from '../schemas/validate.ts';

const { macros } = katexOptions;
const kinds = problemKinds.map(({ kind }) => kind);
const hostileTitle = 'KL < 1 & "so" ]]> <script>/\0</quiz>';

const everyKind = (seed: number, count: number): Bank => ({
  title: hostileTitle,
  items: difficulties.flatMap(({ difficulty }) => bankItems({ kinds, difficulty, seed, count })),
});

const unpacked = (bank: Bank): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(exportQti(bank, macros))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const { 'imsmanifest.xml': manifest = '', ...items } = unpacked(everyKind(0, 4));
const moodle = exportMoodle(everyKind(0, 4), macros);

describe('a bank of every kind and difficulty', () => {
  test('is Moodle XML by our schema of what the importer reads', async () => {
    expect(await complaintsOf({ 'moodle.xml': moodle }, 'moodle-quiz.xsd')).toEqual([]);
    expect(moodle.match(/<question type="numerical">/g)).toHaveLength(Object.keys(items).length);
    expect(moodle.match(/<question type="category">/g)).toHaveLength(kinds.length);
  });

  test('is a package of QTI 3 items by our schemas of the part that is written', async () => {
    expect(Object.keys(items)).toHaveLength(kinds.length * difficulties.length * 4);
    expect(await complaintsOf(items, 'qti3-item.xsd')).toEqual([]);
    expect(await complaintsOf({ 'imsmanifest.xml': manifest }, 'qti3-manifest.xsd')).toEqual([]);
    for (const path of Object.keys(items)) expect(manifest).toContain(`href="${path}"`);
  });

  test('keeps its title, whatever is in it', () => {
    expect(moodle).toContain('$course$/top/KL &lt; 1 &amp; "so" ]]&gt; &lt;script&gt;//&lt;//quiz&gt;/KL divergence');
    expect(manifest).toContain(
      '<string language="en">KL &lt; 1 &amp; "so" ]]&gt; &lt;script&gt;/&lt;/quiz&gt;</string>',
    );
  });

  test('is the same again for the same seed, to the byte, and another for another', () => {
    expect(exportQti(everyKind(0, 1), macros)).toEqual(exportQti(everyKind(0, 1), macros));
    expect(exportMoodle(everyKind(0, 1), macros)).toBe(exportMoodle(everyKind(0, 1), macros));
    expect(exportMoodle(everyKind(1, 1), macros)).not.toBe(exportMoodle(everyKind(0, 1), macros));
  });
});

test('fifty variants of an easy kind are fifty different problems', () => {
  for (const kind of kinds) {
    const variants = bankItems({ kinds: [kind], difficulty: 'easy', seed: 11, count: 50 });
    expect(new Set(variants.map(({ spec }) => JSON.stringify(spec))).size).toBe(50);
    expect(new Set(variants.map(({ id }) => id)).size).toBe(50);
  }
});

describe('our schemas refuse', () => {
  const [item = ''] = Object.values(items);
  const one = exportMoodle({ title: 'One', items: everyKind(0, 1).items.slice(0, 1) }, macros);

  test.each<[string, string, Record<string, readonly [string, string]>]>([
    [
      'moodle-quiz.xsd',
      one,
      {
        'a-grade-that-Moodle-does-not-offer': ['fraction="0"', 'fraction="33"'],
        'an-answer-that-is-no-number': ['<text>*</text>', '<text>∞</text>'],
        'a-negative-tolerance': ['<tolerance>', '<tolerance>-'],
        'a-field-that-Moodle-does-not-know': ['<penalty>', '<fine>0</fine><penalty>'],
        'a-category-without-a-context': ['$course$/', ''],
      },
    ],
    [
      'qti3-item.xsd',
      item,
      {
        'an-outcome-that-is-not-declared': ['value identifier="SCORE"', 'value identifier="POINTS"'],
        'a-response-that-is-not-declared': ['response-identifier="RESPONSE"', 'response-identifier="ANSWER"'],
        'two-feedbacks-for-one-value': ['identifier="unexplained" show', 'identifier="right" show'],
        'three-tolerances': [' tolerance="', ' tolerance="1 '],
        'HTML-that-QTI-does-not-have': ['<br/>', '<blink/>'],
        'MathML-that-does-not-exist': ['<mi>', '<mi colour="red">'],
      },
    ],
    [
      'qti3-manifest.xsd',
      manifest,
      {
        'a-type-of-resource-that-is-no-item': ['imsqti_item_xmlv3p0', 'imsqti_item_xmlv2p1'],
        'a-path-out-of-the-package': ['href="items/', 'href="../items/'],
      },
    ],
  ])('%s, what is not of the format', async (schema, document, faults) => {
    const spoilt = Object.entries(faults).map(([fault, [right, wrong]]) => {
      expect(document).toContain(right);
      return [fault, document.replace(right, wrong)];
    });
    const complaints = await complaintsOf(Object.fromEntries(spoilt), schema);
    for (const fault of Object.keys(faults)) expect(complaints.join('\n')).toContain(`${fault}:`);
  });
});

describe('a bank is refused with a sentence', () => {
  const spec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };

  test.each([
    ['without questions', [], 'has no questions'],
    [
      'with one id twice',
      [
        { id: 'a', spec },
        { id: 'a', spec },
      ],
      'Two questions of the bank are called “a”',
    ],
    ['with an id that leads out of its folder', [{ id: '../a', spec }], '“../a” names no question'],
  ])('%s', (_, items, sentence) => {
    expect(() => exportMoodle({ title: 'Bank', items }, macros)).toThrow(sentence);
    expect(() => exportQti({ title: 'Bank', items }, macros)).toThrow(sentence);
  });

  test('but not for a title without letters, or a seed that is the last one', () => {
    const [first, second] = bankItems({ kinds: ['entropy'], difficulty: 'easy', seed: 2 ** 32 - 1, count: 2 });
    expect([first?.id, second?.id]).toEqual(['entropy-easy-4294967295', 'entropy-easy-0']);
    expect(exportMoodle({ title: ' / ', items: [first!] }, macros)).toContain('$course$/top/ELBOok/Entropy');
    expect(exportQtiItem(first!, macros)).toContain('title="Entropy, entropy-easy-4294967295"');
  });
});

/** The folder of the official schemas, where this machine has one: see tests/schemas/README.md. */
const official = process.env.QTI_SCHEMAS;

test.runIf(official)('the official schemas of QTI 3 find every file valid', async () => {
  const profile = 'imsqti_asiv3p0_sbacv1p0_v1p0.xsd';
  const names = globSync('**/*.xsd', { cwd: official }).join();
  const schema = names.includes(profile) ? profile : 'imsqti_asiv3p0_v1p0.xsd';
  expect(await complaintsOf(items, schema, official)).toEqual([]);
  expect(await complaintsOf({ 'imsmanifest.xml': manifest }, 'imsqtiv3p0_imscpv1p2_v1p0.xsd', official)).toEqual([]);
});
