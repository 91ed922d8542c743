import { describe, expect, test } from 'vitest';
import { decode } from '../../src/judge/class/decode.ts';
import { decodeAs, type Decoded } from '../../src/judge/class/decode-as.ts';
import { encodingNames, type Encoding } from '../../src/judge/class/encoding-names.ts';

/** The bytes of a text in an encoding that this platform only reads: each sign by what it is read from. */
const bytesIn = (text: string, encoding: Encoding): Uint8Array => {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  const leads = Array.from({ length: 128 }, (_, i) => i + 128);
  for (const lead of leads) bytesOf.set(decoder.decode(Uint8Array.of(lead)), [lead]);
  for (const lead of leads) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytesOf.get(sign) ?? [63]))),
  );
};

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

const read = (decoded: Decoded): readonly string[] =>
  decoded.ok ? [decoded.encoding, decoded.text] : [decoded.problem];

describe('the encoding of a file is told', () => {
  test.each([
    ['Name;Antwort\nJörg;24,11\n', 'utf-16le', false],
    ['Name;Antwort\nJörg;24,11\n', 'utf-16be', true],
    ['姓,名,解答 1\n安,次郎,24.11\n', 'utf-16le', false],
    ['Фамилия;Имя;Ответ 1\nИванов;Пётр;24,11\n', 'utf-16be', true],
    ['A,1\n', 'utf-16be', true],
  ] as const)('of UTF-16 without a mark: %j as %s', (text, encoding, isBig) => {
    expect(read(decode(utf16(text, isBig)))).toEqual([encoding, text]);
    expect(read(decode(utf16(`\ufeff${text}`, isBig)))).toEqual([encoding, text]);
  });

  test.each([
    ['Name;Antwort\nJörg Größe;24,11\n', 'windows-1252'],
    ['Prénom;Nom;Réponse\nZoé;Hervé;24,11\n', 'windows-1252'],
    ['Prénom;Nom;Réponse\nZoé;Hervé;24,11\n', 'macintosh'],
    ['Příjmení;Křestní jméno;Odpověď 1\nDvořák;Jiří;24,11\n', 'windows-1250'],
    ['Фамилия;Имя;Ответ 1\nИванов;Пётр;24,11\n', 'windows-1251'],
    ['Επώνυμο;Όνομα;Απάντηση 1\nΠαπάς;Νίκος;24,11\n', 'windows-1253'],
    ['Soyadı;Adı;Yanıt 1\nŞahin;Ayşe;24,11\n', 'windows-1254'],
    ['氏名,解答\n安次郎,24.11\n', 'shift_jis'],
    ['name,answer\n安次郎,24.11\nさくら,48.23\n', 'shift_jis'],
    ['姓名,回答\n王芳,24.11\n', 'gb18030'],
    ['姓氏,名字,回答 1\n陳,美玲,24.11\n', 'big5'],
    ['성명,응답\n김민수,24.11\n', 'euc-kr'],
  ] as const)('of older ones, by the names of the columns: %j in %s', (text, encoding) => {
    expect(read(decode(bytesIn(text, encoding)))).toEqual([encoding, text]);
  });

  test('or chosen, and then nothing is guessed', () => {
    const bytes = bytesIn('Dvořák,24.11\n', 'windows-1250');
    expect(read(decode(bytes))[0]).toBe('windows-1252');
    expect(decodeAs(bytes, 'windows-1250')).toEqual({ ok: true, text: 'Dvořák,24.11\n', encoding: 'windows-1250' });
    for (const encoding of Object.keys(encodingNames) as Encoding[]) expect(decodeAs(bytes, encoding).ok).toBe(true);
  });
});
