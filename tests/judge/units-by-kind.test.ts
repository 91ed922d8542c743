import { describe, expect, test } from 'vitest';
import { judge, problemFrom, readAnswer, type ProblemSpec } from '../../src/judge/index.ts';

const judged = (spec: ProblemSpec, answer: string) => judge(problemFrom(spec), answer);

/** 9,216 bits. */
const codes: ProblemSpec = { kind: 'code-bits', grids: [[32, 32]], words: 512 };
/** 6.0185 bits per dimension, 4.1717 nats, 0.7523 bytes. */
const density: ProblemSpec = { kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 };
/** 24.1137 nats. */
const homework: ProblemSpec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
/** 42.67, without a unit. */
const ratio: ProblemSpec = { kind: 'compression-ratio', image: [128, 128, 3], depth: 8, grids: [[32, 32]], words: 512 };

describe('a unit that is right for the kind of problem counts', () => {
  test.each<[ProblemSpec, string]>([
    [codes, '1152 bytes'],
    [codes, '1,152 bytes'],
    [codes, '1152 byte'],
    [codes, 'B = 1152 bytes'],
    [codes, 'bytes: 1152'],
    [codes, '9216 bits (1152 bytes)'],
    [codes, '9216 bits = 1152 bytes'],
    [codes, '1152 bytes = 9216 bits'],
    [codes, '1024 * 9 bits'],
    [codes, '32*32*9/8 bytes'],
    [codes, '1152 octets'],
    [density, '6.02 bits/dim'],
    [density, '6.02 bpd'],
    [density, '6.02 bits per pixel'],
    [density, 'bpd = 6.02'],
    [density, '4.172 nats/dim'],
    [density, '4.172 nats per dimension'],
    [density, '0.7523 bytes per pixel'],
    [homework, '34.79 bits'],
    [ratio, '42.67'],
    [ratio, '42.67 bits'],
  ])('%j: %s is right', (spec, answer) => {
    expect(judged(spec, answer).verdict).toBe('correct');
  });
});

describe('a unit that contradicts the number is named', () => {
  test.each<[ProblemSpec, string, string]>([
    [codes, '9216 bytes', 'bits-called-bytes'],
    [codes, '1152 bits', 'bytes-for-bits'],
    [codes, '1152', 'bytes-for-bits'],
    [codes, '9216 nats', 'bits-called-nats'],
    [density, '6.0185 nats/dim', 'bits-called-nats'],
    [density, '4.1717 bits/dim', 'answer-in-nats'],
    [density, '6.0185 bytes', 'bits-called-bytes'],
    [homework, '24.1137 bits', 'nats-called-bits'],
  ])('%j: %s is told as %s', (spec, answer, id) => {
    const { verdict, misconceptions } = judged(spec, answer);
    expect(verdict).toBe('incorrect');
    expect(misconceptions.map((diagnosis) => diagnosis.id)).toContain(id);
  });

  test('144 bytes is no number of bytes called bits', () => {
    expect(judged(codes, '144 bytes').misconceptions.map(({ id }) => id)).not.toContain('bytes-for-bits');
  });
});

describe('a unit that fits no answer of the kind is asked back', () => {
  test.each<[ProblemSpec, string]>([
    [homework, '24.11 nats/dim'],
    [homework, '34.79 bpd'],
    [homework, '34.79 bits per dimension'],
    [homework, '24.11 bytes'],
    [homework, '4.35 bytes'],
    [codes, '9 bits per pixel'],
    [codes, '9 bits/dim'],
  ])('%j: %s', (spec, answer) => {
    const { verdict, message } = judged(spec, answer);
    expect(verdict).toBe('unreadable');
    expect(message).toMatch(/^(Nobody counts this in bytes|The question asks for the whole value)/);
  });

  test.each<[string, string[]]>([
    ['9 kbit', ['9000 bits', '9216 bits']],
    ['9.2 kbits', ['9200 bits', '9420.8 bits']],
    ['1.125 kB', ['1125 bytes', '1152 bytes']],
    ['1.125 KBytes', ['1125 bytes', '1152 bytes']],
    ['1.125 KiB', ['1152 bytes']],
    ['B = 9 kbit', ['B = 9000 bits', 'B = 9216 bits']],
    ['2 Mbit', ['2000000 bits', '2097152 bits']],
    ['9 kb', ['9000 bits', '9216 bits']],
    ['0.5 MB', ['500000 bytes', '524288 bytes']],
  ])('%s may be two numbers', (answer, suggestions) => {
    const read = judged(codes, answer);
    expect(read).toMatchObject({ verdict: 'unreadable', suggestions });
    for (const text of suggestions) expect(readAnswer(text, { unit: 'bits' }).readable).toBe(true);
  });
});
