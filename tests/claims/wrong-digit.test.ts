import { afterAll, describe, expect, it } from 'vitest';
import { claimFile, createTinyBook } from './tiny-book.ts';

// The smallest book: one chapter, one claim.
const book = createTinyBook(['tiny']);
book.write(
  'content/01-tiny/sum.claim.ts',
  claimFile(`third: { says: 'a third', exact: () => 1 / 3, witness: () => 1 / 3 }`),
);
afterAll(() => book.remove());

const build = (inProse: string, inTex: string): ReturnType<typeof book.build> => {
  book.write(
    'content/01-tiny/index.mdx',
    `---
title: A tiny chapter
---

It is [${inProse}](claim:sum.third).

$$
\\begin{aligned}
x &= 1 / 3 \\\\
  &= \\claim{tiny/sum.third}{${inTex}}
\\end{aligned}
$$
`,
  );
  return book.build();
};

describe('the build', { timeout: 120_000 }, () => {
  it('ends well when every digit is right', async () => {
    const { built, said } = await build('0.333', '0.33333');
    expect(said).toContain('Complete!');
    expect(built).toBe(true);
  });

  it('stops at a wrong digit in prose, and says where, what was found and what is true', async () => {
    const { built, said } = await build('0.334', '0.33333');
    expect(built).toBe(false);
    expect(said).toContain(
      'content/01-tiny/index.mdx:5: the text states 0.334, but the value is 0.333333333333333 (tiny/sum.third): type 0.333, or run npm run claims:fix.',
    );
  });

  it('stops at a wrong digit in a formula, and says which of its lines', async () => {
    const { built, said } = await build('0.333', '0.33334');
    expect(built).toBe(false);
    expect(said).toContain('content/01-tiny/index.mdx:10: the text states 0.33334, but the value is 0.333333333333333');
  });

  it('stops at a claim that there is not, and says which was probably meant', async () => {
    const { built, said } = await build('0.333](claim:sum.thrid) [0.333', '0.33333');
    expect(built).toBe(false);
    expect(said).toContain(
      'content/01-tiny/index.mdx:5: there is no claim tiny/sum.thrid. Did you mean tiny/sum.third?',
    );
  });
});
