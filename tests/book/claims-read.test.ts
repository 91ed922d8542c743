import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/book/claims/read.ts';

const source = `---
title: A chapter
---

It is [24.11](claim:homework.forward), in bits [34.79](claim:divergence/homework.forwardBits).

$$
\\begin{aligned}
x &= \\claim{homework.log16}{2.7726} \\\\
y &= \\claim{elbo/toy.gap}{2.6\\times10^{-7}}
\\end{aligned}
$$

<Note title="[1](claim:a.b)">
> Inside: $\\claim{homework.reverse}{2.04}$ and [$1\\,000$](claim:a.b).
</Note>

\`[1](claim:code.span)\` and [a link](/verify/).
`;

describe('the reader of claims', () => {
  const stated = readClaims(source, 'divergence');

  it('finds every number bound to a claim, with its line, and nothing in code or attributes', () => {
    expect(stated.map(({ id, typed, notation, line }) => [id, typed, notation, line])).toEqual([
      ['divergence/homework.forward', '24.11', 'prose', 5],
      ['divergence/homework.forwardBits', '34.79', 'prose', 5],
      ['divergence/homework.log16', '2.7726', 'tex', 9],
      ['elbo/toy.gap', '2.6\\times10^{-7}', 'tex', 10],
      ['divergence/homework.reverse', '2.04', 'tex', 15],
      ['divergence/a.b', '1\\,000', 'tex', 15],
    ]);
  });

  it('knows where the digits begin', () => {
    for (const { start, typed } of stated) expect(source.slice(start, start + typed.length)).toBe(typed);
  });
});
