import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/notebook/document.ts';
import { linkBounds, linkOf, readLink } from '../../../src/notebook/keep/link.ts';
import { pack, unpack } from '../../../src/notebook/keep/packed.ts';
import { fromBase64, toBase64 } from '../../../src/text/base64.ts';
import { anyNotebook, code, homework, notebook, section } from './notebooks.ts';

const hashOf = (...given: Parameters<typeof linkOf>): string => {
  const link = linkOf(...given);
  if (!link.ok) throw new Error(link.problem);
  return link.value;
};
const problemOf = (hash: string): string | undefined => {
  const reading = readLink(hash);
  return reading?.ok === false ? reading.problem : undefined;
};
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('a notebook comes back from its link as it was written', () => {
  fc.assert(
    fc.property(anyNotebook, (written) => {
      expect(readLink(hashOf(written))).toEqual({ ok: true, value: written });
    }),
  );
});

test('a link needs no escaping, and one of five cells has at most 2,000 characters', () => {
  const hash = hashOf(homework);
  expect(homework.sections[0]!.cells.filter(({ kind }) => kind === 'code').length).toBeGreaterThanOrEqual(5);
  expect(hash).toMatch(/^#n1=[\w-]+$/);
  expect(new URL(hash, 'https://book.example/notebook/').hash).toBe(hash);
  expect(hash.length).toBeLessThanOrEqual(2000);
});

test('other hashes are no link', () => {
  for (const hash of ['', '#', '#n', '#n1', '#summary', '#n1x=', '#m1=abc', 'n1=abc'])
    expect(readLink(hash)).toBeUndefined();
});

describe('a link that cannot be read gets a sentence', () => {
  test('one of which a letter is missing, or is another', () => {
    fc.assert(
      fc.property(anyNotebook, fc.nat(), fc.constantFrom('', ...letters), (written, place, put) => {
        const hash = hashOf(written);
        const at = 4 + (place % (hash.length - 4));
        const damaged = hash.slice(0, at) + put + hash.slice(at + 1);
        const reading = readLink(damaged);
        // The last letter may have bits that stand for nothing, and a block of deflate padding.
        if (reading?.ok) expect(reading.value).toEqual(written);
        else expect(reading?.problem).toMatch(/^The link is damaged: it may have been cut/);
      }),
      { numRuns: 300 },
    );
  });

  test('one of any other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters, '%', ' ', '.'), maxLength: 400 }), (garble) => {
        expect(problemOf(`#n1=${garble}`)).toMatch(/^The link is damaged/);
      }),
    );
  });

  test('one of a newer version', () => {
    const newer = hashOf(homework).replace('#n1=', '#n2=');
    expect(problemOf(newer)).toBe(
      'The link was made for version 2 of notebooks, and this page reads version 1. Reload the page to have its newest version, and open the link again.',
    );
    expect(problemOf('#n999999999=')).toContain('version 999\u202f999\u202f999');
  });

  test('an oversized one, of which nothing is unpacked', () => {
    expect(problemOf(`#n1=${'A'.repeat(linkBounds.letters + 1)}`)).toBe(
      'The link has 32\u202f001 characters, and at most 32\u202f000 are read. Ask whoever sent it for the file instead.',
    );
    expect(problemOf(`#n1=${'A'.repeat(linkBounds.letters)}`)).toMatch(/^The link is damaged/);
  });

  test('a bomb, of which little is unpacked', () => {
    const bomb = pack(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(linkBounds.letters);
    expect(problemOf(`#n1=${bomb}`)).toMatch(
      /^The link unpacks to more than 1\u202f000\u202f000 characters, and a notebook has/,
    );
    expect(unpack(pack(' '.repeat(1000)), 999)).toBe('too much');
    expect(unpack(pack(' '.repeat(1000)), 1000)).toEqual({ text: ' '.repeat(1000) });
  });

  test('one that holds no notebook, or one beyond the bounds', () => {
    const crowded = notebook(...Array.from({ length: bounds.sections + 1 }, (_, at) => section(`s-${at}`)));
    for (const foreign of ['', '[]', 'null', '{"title":1}', 'not JSON', JSON.stringify(crowded)])
      expect(problemOf(`#n1=${pack(foreign)}`)).toMatch(
        /^The link holds no notebook: a notebook has at most 40 sections/,
      );
  });

  test('one whose text is no UTF-8', () => {
    const signed = fromBase64(pack('x'))!.slice(0, 4);
    expect(problemOf(`#n1=${toBase64(Uint8Array.from([...signed, ...deflateSync(Uint8Array.of(255))]))}`)).toMatch(
      /^The link is damaged/,
    );
  });
});

test('a link takes nothing into the notebook that is not one’s own', () => {
  const foreign = {
    ...homework,
    run: true,
    sections: [{ ...homework.sections[0], __proto__: { polluted: 1 }, auto: 1 }],
  };
  const reading = readLink(`#n1=${pack(JSON.stringify(foreign))}`);
  expect(reading).toEqual({ ok: true, value: homework });
});

describe('a notebook that is too long for a link', () => {
  test('is refused with how long the link would be', () => {
    let state = 1;
    const noise = Array.from({ length: 19_000 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
    const link = linkOf(notebook(section('a', code('a', noise), code('b', [...noise].reverse().join('')))));
    expect(link.ok ? '' : link.problem).toMatch(
      /^The notebook makes a link of \d\d\u202f\d{3} characters, and a link has at most 32\u202f000\. Download it instead/,
    );
  });

  test('or which no link may hold, is refused with what it may', () => {
    const link = linkOf(notebook(section('a', code('a', 'x'.repeat(bounds.charactersOfCell + 1)))));
    expect(link.ok ? '' : link.problem).toMatch(
      /^The notebook is too long for a link, which holds at most 40 sections/,
    );
  });
});
