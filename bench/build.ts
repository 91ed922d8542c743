import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFile, createTinyBook, type TinyBook } from '../tests/claims/tiny-book.ts';
import { root } from './browser.ts';
import type { Row } from './table.ts';

const [FEW, MANY] = [400, 1500];
const MOST_GROWTH = 1.2;
const ROUNDS = 3;
const NUMBERS_A_CHAPTER = 100;

/**
 * What a build costs. The time per stated number is that of a book of so many numbers less that of a book of none, the best
 * of interleaved rounds: what starting Astro takes would otherwise hide that a long book costs more by the number.
 */
export async function buildRows(): Promise<Row[]> {
  const books = [0, FEW, MANY].map((numbers) => ({ book: syntheticBook(numbers), best: Infinity }));
  for (let round = 0; round < ROUNDS; round++)
    for (const timed of books) timed.best = Math.min(timed.best, await secondsOf(timed.book));
  for (const { book } of books) book.remove();
  const [none, few, many] = books.map(({ best }) => best) as [number, number, number];
  const [each, eachOfMany] = [(few - none) / FEW, (many - none) / MANY];
  return [
    { what: 'this book, as npm run build builds it', measured: `${realBook().toFixed(1)} s` },
    { what: `a stated number, in a book of ${FEW}`, measured: `${(1000 * each).toFixed(2)} ms` },
    {
      what: `a stated number, in a book of ${MANY.toLocaleString('en')}`,
      measured: `${(1000 * eachOfMany).toFixed(2)} ms`,
      bar: `≤ ${MOST_GROWTH} × that of ${FEW}`,
      met: eachOfMany <= MOST_GROWTH * each,
    },
  ];
}

/** A book of so many numbers, each of a claim of its own, half of them in prose and half in formulas. */
function syntheticBook(numbers: number): TinyBook {
  const chapters = Array.from({ length: Math.max(1, numbers / NUMBERS_A_CHAPTER) }, (_, index) => `c${index + 1}`);
  const book = createTinyBook(chapters);
  chapters.forEach((slug, index) => {
    const folder = `content/${String(index + 1).padStart(2, '0')}-${slug}`;
    const values = Array.from({ length: Math.min(numbers, NUMBERS_A_CHAPTER) }, (_, at) => `v${at}`);
    const claims = values.map((name, at) => {
      const road = `() => ${at} / 8`;
      return `${name}: { says: 'eighths of a thing', exact: ${road}, witness: ${road} }`;
    });
    const lines = values.map((name, at) => {
      const typed = (at / 8).toFixed(3);
      return at % 2 === 0
        ? `It is [${typed}](claim:sums.${name}), as it should be.`
        : `It is $x_{${at}}=\\frac{${at}}{8}=\\claim{sums.${name}}{${typed}}$.`;
    });
    book.write(`${folder}/sums.claim.ts`, claimFile(claims.join(',\n')));
    book.write(`${folder}/index.mdx`, `# A chapter\n\n${lines.join('\n\n')}\n`);
  });
  return book;
}

async function secondsOf(book: TinyBook): Promise<number> {
  const start = performance.now();
  const { built, said } = await book.build();
  if (!built) throw new Error(`The synthetic book was not built:\n${said}`);
  return (performance.now() - start) / 1000;
}

/** How long the whole book takes, its search index included, in seconds. */
function realBook(): number {
  const outDir = mkdtempSync(join(tmpdir(), 'elbook-build-'));
  try {
    const start = performance.now();
    execFileSync(join(root, 'node_modules/.bin/astro'), ['build', '--outDir', outDir], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
