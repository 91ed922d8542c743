import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { bankItems, type BankItem } from '../../src/judge/export/bank.ts';
import { kindNameOf } from '../../src/judge/generate/index.ts';
import { exportMoodle, exportQti, exportQtiItem } from '../../src/judge/export/index.ts';
import { questionOf } from '../../src/judge/export/question.ts';
import { generate } from '../../src/judge/generate/index.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';
import { solve } from '../../src/judge/solve.ts';

const { macros } = katexOptions;
const homework: BankItem = { id: 'homework', spec: { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } } };
const unindented = (xml: string): string => xml.replace(/^ +/gm, '');

describe('the homework as Moodle has it', () => {
  const fileOf = () => exportMoodle({ title: ' /My/bank/ ', items: [homework] }, macros);
  const textOf = () => unindented(fileOf());
  const htmlOf = () => fileOf().replaceAll('&lt;', '<').replaceAll('&gt;', '>');

  test('stands in a category of the bank’s title and the kind’s name', () => {
    const text = textOf();
    expect(text.slice(0, text.indexOf('<questiontext'))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        ...['<quiz>', '<question type="category">', '<category>'],
        '<text>$course$/top/My//bank/KL divergence</text>',
        ...['</category>', '</question>'],
        ...['<question type="numerical">', '<name>', '<text>homework</text>', '</name>', ''],
      ].join('\n'),
    );
  });

  test('asks in words, then in formulas, and says how to answer', () => {
    const html = htmlOf();
    expect(html).toContain(
      [
        '<text><p>How far is q = N(6, 4²) from p = N(0, 1)? Give D(q ‖ p) in nats.</p>',
        '<p>\\( q = {\\mathcal{N}(6,\\, 4^2)} \\)<br/>\\( p = {\\mathcal{N}(0,\\, 1)} \\)<br/>\\( {D_{\\mathrm{KL}}(q\\,\\Vert\\,p)} = {}? \\)</p>',
        '<p>Answer in nats, with a decimal number of at least four significant figures and no unit.</p></text>',
      ].join('\n'),
    );
  });

  test('solves it a line an item, each line but the first going on from the one above', () => {
    const html = htmlOf();
    const items = [...html.matchAll(/<li>(.*)<\/li>/g)].map(([, item]) => item);
    expect(items).toHaveLength(solve(homework.spec).lines.length);
    expect(items[0]).toMatch(/^\\\( \\displaystyle \{D_.* \\\)<br\/>the definition: .* under \\\( q \\\), the/);
    for (const item of items.slice(1)) expect(item).toMatch(/^\\\( \\displaystyle \{\} = .* \\\)<br\/>.*[^ ]$/);
    expect(html).not.toContain('nearly cancel');
  });

  test('takes the truth first, then each mistake for nothing, and anything else last', () => {
    const text = textOf();
    const answers = [...text.matchAll(/<answer fraction="(\d+)" format="moodle_auto_format">\n<text>(.*)<\/text>/g)];
    const { right, mistaken } = questionOf(homework);
    expect(answers.map(([, fraction, value]) => [fraction, value])).toEqual([
      ['100', String(right.value)],
      ...mistaken.map(({ value }) => ['0', String(value)]),
      ['0', '*'],
    ]);
    const tolerances = [...text.matchAll(/<tolerance>(.*)<\/tolerance>/g)].map(([, tolerance]) => Number(tolerance));
    expect(tolerances).toEqual([right.tolerance, ...mistaken.map(({ tolerance }) => tolerance), 0]);
  });

  test('is worth a point, less a third each further try, and wants no unit', () => {
    const text = textOf();
    expect(text).toContain(
      [
        ...['<defaultgrade>1</defaultgrade>', '<penalty>0.3333333</penalty>', '<hidden>0</hidden>'],
        '<idnumber>homework</idnumber>\n<answer fraction="100"',
      ].join('\n'),
    );
    expect(text.slice(text.indexOf('<unitgradingtype>'))).toBe(
      [
        ...['<unitgradingtype>0</unitgradingtype>', '<unitpenalty>0.1</unitpenalty>', '<showunits>3</showunits>'],
        ...['<unitsleft>0</unitsleft>', '</question>', '</quiz>', ''],
      ].join('\n'),
    );
  });
});

describe('the homework as QTI 3 has it', () => {
  const textOf = () => unindented(exportQtiItem(homework, macros).replace(/<math[\s\S]*?<\/math>/g, 'MATH'));

  test('declares its response and its outcomes, and asks', () => {
    const text = textOf();
    const single = (name: string, type: string) => `identifier="${name}" cardinality="single" base-type="${type}"`;
    const initial = (value: number) =>
      `<qti-default-value>\n<qti-value>${value}</qti-value>\n</qti-default-value>\n</qti-outcome-declaration>`;
    expect(text).toContain(
      [
        'identifier="homework" title="KL divergence, homework" adaptive="false" time-dependent="false" xml:lang="en">',
        `<qti-response-declaration ${single('RESPONSE', 'float')}>`,
        '<qti-correct-response>\n<qti-value>24.1137056389</qti-value>\n</qti-correct-response>',
        '</qti-response-declaration>',
        `<qti-outcome-declaration ${single('SCORE', 'float')} normal-minimum="0" normal-maximum="1">\n${initial(0)}`,
        `<qti-outcome-declaration ${single('MAXSCORE', 'float')}>\n${initial(1)}`,
        `<qti-outcome-declaration ${single('FEEDBACK', 'identifier')}/>`,
        `<qti-outcome-declaration ${single('SOLUTION', 'identifier')}/>`,
        '<qti-item-body>\n<div>\n<p>How far is q = N(6, 4²) from p = N(0, 1)? Give D(q ‖ p) in nats.</p>',
        '<p>MATH<br/>MATH<br/>MATH</p>',
        '<p>Answer in nats, with a decimal number of at least four significant figures and no unit.</p>',
        '<p>Answer: <qti-text-entry-interaction response-identifier="RESPONSE" expected-length="14"/></p>',
      ].join('\n'),
    );
  });

  test('gives an empty answer nothing, and any other its points, its feedback and the solution', () => {
    const text = textOf();
    const set = (name: string, type: string, value: string) =>
      `<qti-set-outcome-value identifier="${name}">\n<qti-base-value base-type="${type}">${value}</qti-base-value>\n</qti-set-outcome-value>`;
    const outcomes = (score: string, feedback: string) => [
      set('SCORE', 'float', score),
      set('FEEDBACK', 'identifier', feedback),
      set('SOLUTION', 'identifier', 'worked'),
    ];
    expect(text).toContain(
      [
        ...['<qti-response-processing>', '<qti-response-condition>', '<qti-response-if>', '<qti-is-null>'],
        ...[
          '<qti-variable identifier="RESPONSE"/>',
          '</qti-is-null>',
          set('SCORE', 'float', '0'),
          '</qti-response-if>',
        ],
        '<qti-response-else-if>\n<qti-equal tolerance-mode="absolute" tolerance="0.0241 0.0241">',
        '<qti-variable identifier="RESPONSE"/>\n<qti-base-value base-type="float">24.1137056389</qti-base-value>',
        ...['</qti-equal>', ...outcomes('1', 'right'), '</qti-response-else-if>'],
      ].join('\n'),
    );
    expect(text).toContain(['<qti-response-else>', ...outcomes('0', 'unexplained'), '</qti-response-else>'].join('\n'));
    const shown = [
      ...text.matchAll(/<qti-modal-feedback outcome-identifier="(\w+)" identifier="([\w-]+)" show-hide="show">/g),
    ];
    expect(shown.map(([, variable, identifier]) => `${variable} ${identifier}`)).toEqual([
      'FEEDBACK right',
      ...questionOf(homework).mistaken.map(({ ids }, i) => `FEEDBACK mistake-${i + 1}-${ids.join('-')}`),
      ...['FEEDBACK unexplained', 'SOLUTION worked'],
    ]);
  });

  test('is packed with a manifest that names the package and each of its files', () => {
    const files = unzipSync(exportQti({ title: '  ', items: [homework] }, macros));
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'items/homework.xml']);
    const manifest = unindented(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()));
    expect(manifest.slice(manifest.indexOf('identifier='))).toBe(
      [
        'identifier="elbook-bank">\n<metadata>\n<schema>QTI Package</schema>\n<schemaversion>3.0.0</schemaversion>',
        '<lom xmlns="http://ltsc.ieee.org/xsd/LOM">\n<general>\n<title>\n<string language="en">ELBOok</string>',
        '</title>\n</general>\n</lom>\n</metadata>\n<organizations/>\n<resources>',
        '<resource identifier="resource-homework" type="imsqti_item_xmlv3p0" href="items/homework.xml">',
        '<file href="items/homework.xml"/>\n</resource>\n</resources>\n</manifest>\n',
      ].join('\n'),
    );
  });
});

describe('a question for a platform', () => {
  test('tells a mistake that several ids share once, with what each would be; an impossible answer why it is', () => {
    const { mistaken, unexplained } = questionOf({ id: 'a', spec: { q: { mean: 1, sd: 1 }, p: { mean: 0, sd: 1 } } });
    const shared = mistaken.find(({ value }) => value === 1);
    expect(shared?.ids).toEqual(['missing-half', 'missing-minus-one']);
    expect(shared?.feedback.explanations).toEqual([
      expect.stringMatching(/^The factor ½ is missing/),
      expect.stringMatching(/^The −1 inside the bracket/),
    ]);
    expect(new Set(mistaken.map(({ value }) => value)).size).toBe(mistaken.length);
    expect(mistaken.find(({ ids }) => ids.includes('wrong-sign'))?.feedback).toEqual({
      message: expect.stringMatching(/^Not right: a divergence is never negative\. The sign is turned round/) as string,
      explanations: [],
    });
    expect(unexplained.explanations).toEqual([]);
  });

  test('lists the mistakes that share a number, and one mistake by itself without a list', () => {
    const item: BankItem = { id: 'a', spec: { q: { mean: 1, sd: 1 }, p: { mean: 0, sd: 1 } } };
    const file = exportMoodle({ title: 'Bank', items: [item] }, macros);
    const feedbacks = [...unindented(file).matchAll(/<feedback format="html">\n<text>([^]*?)<\/text>/g)].map(
      ([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\n */g, ''),
    );
    const { mistaken, unexplained } = questionOf(item);
    expect(feedbacks).toEqual([
      '<p>Right.</p>',
      ...mistaken.map(({ feedback: { message, explanations } }) =>
        explanations.length === 0
          ? `<p>${message}</p>`
          : `<p>${message}</p><ul>${explanations.map((explanation) => `<li>${explanation}</li>`).join('')}</ul>`,
      ),
      `<p>${unexplained.message}</p>`,
    ]);
    expect(unindented(file)).toContain('<generalfeedback format="html">\n<text>&lt;ol&gt;');
    expect(unindented(file)).toContain('<questiontext format="html">\n<text>&lt;p&gt;');
  });

  test('asks for nats where the judge would ask for a unit', () => {
    const { mistaken } = questionOf(homework);
    expect(mistaken.flatMap(({ ids }) => ids)).not.toContain('nats-called-bits');
    const inBits = mistaken.find(({ ids }) => ids.includes('answer-in-bits'));
    expect(inBits?.feedback.message).toBe(
      'Not right. This is the right value in bits. The question asks for nats: multiply by ln 2.',
    );
  });

  test('whose value is infinite is refused: a platform’s field takes finite numbers', () => {
    const spec = { q: { bernoulli: 0.5 }, p: { bernoulli: 0 } };
    expect(() => questionOf({ id: 'never', spec })).toThrow(
      'The answer to “never” is not finite, and a number field takes finite numbers only.',
    );
  });

  test('keeps to what can be told from the truth and has a finite value', () => {
    const { right, mistaken } = questionOf({ id: 'a', spec: { q: { bernoulli: 0.5 }, p: { bernoulli: 0.5 } } });
    expect(right.value).toBe(0);
    for (const { value } of mistaken) expect(Number.isFinite(value) && Math.abs(value) > right.tolerance).toBe(true);
    const certain = questionOf({ id: 'b', spec: { q: { bernoulli: 1 }, p: { bernoulli: 0.5 } } });
    for (const { value } of certain.mistaken) expect(Number.isFinite(value)).toBe(true);
  });

  test('whose printed terms nearly cancel says so after its solution', () => {
    const spec = { q: { mean: 0, sd: 1.0001 }, p: { mean: 0, sd: 1 } };
    expect(solve(spec).cancels).toBe(true);
    expect(exportMoodle({ title: 'Bank', items: [{ id: 'close', spec }] }, macros)).toContain(
      '&lt;p&gt;The printed terms nearly cancel: the digits shown do not add up to the value, which is computed with all digits.&lt;/p&gt;',
    );
  });
});

describe('a bank', () => {
  test('has one category a kind, with the questions of that kind in it', () => {
    const entropy: BankItem = { id: 'entropy', spec: { kind: 'entropy', p: { mean: 1, sd: 3 } } };
    const file = exportMoodle({ title: '', items: [homework, entropy, { ...homework, id: 'again' }] }, macros);
    const order = [...file.matchAll(/<text>(\$course\$.*|homework|entropy|again)<\/text>/g)].map(([, text]) => text);
    expect(order).toEqual([
      ...['$course$/top/ELBOok/KL divergence', 'homework', 'again'],
      ...['$course$/top/ELBOok/Entropy', 'entropy'],
    ]);
  });

  test('holds as many problems as are wanted, each with its seed, and none twice', () => {
    const items = bankItems({ kinds: ['divergence', 'entropy'], difficulty: 'easy', seed: 5, count: 12 });
    expect(items).toHaveLength(24);
    expect(new Set(items.map(({ spec }) => JSON.stringify(spec))).size).toBe(24);
    expect(items[0]?.id).toBe('divergence-easy-5');
    for (const { id, spec } of items) {
      const [kind, , seed] = id.split('-');
      expect(generate({ kind: kind as ProblemKind, difficulty: 'easy', seed: Number(seed) })).toEqual(spec);
    }
    expect(
      bankItems({ kinds: ['entropy'], difficulty: 'easy', seed: 2 ** 32 - 1, count: 2 }).map(({ id }) => id),
    ).toEqual(['entropy-easy-4294967295', 'entropy-easy-0']);
  });

  test('without questions, or with two of one name, is refused', () => {
    expect(() => exportMoodle({ title: 'Bank', items: [] }, macros)).toThrow(
      'The bank has no questions. Put at least one into it.',
    );
    expect(() => exportMoodle({ title: 'Bank', items: [homework, homework] }, macros)).toThrow(
      'Two questions of the bank are called “homework”. Give each its own id.',
    );
  });
});

describe('the ids of a bank', () => {
  const write = (id: string) => exportMoodle({ title: 'Bank', items: [{ ...homework, id }] }, macros);

  test.each(['a', 'A-b_9', 'a'.repeat(100)])('may be %s', (id) => {
    expect(write(id)).toContain(`<idnumber>${id}</idnumber>`);
  });

  test.each(['', '9a', 'a b', 'a.', 'a'.repeat(101), 'é'])('may not be “%s”', (id) => {
    expect(() => write(id)).toThrow(
      `“${id}” names no question: take a letter, then letters, digits, hyphens and underscores, up to 100 in all.`,
    );
  });

  test('stand for kinds by their names', () => {
    expect(kindNameOf('iwae')).toBe('Importance-weighted bound');
  });
});
