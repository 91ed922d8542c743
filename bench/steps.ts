import { withBenchPage, withBrowser } from './browser.ts';
import type {} from './page/main.ts';
import { variants, type Rates } from './page/names.ts';
import { startPyTorch } from './pytorch.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 15;
const MILLISECONDS = 250;

interface Round extends Rates {
  readonly pyTorch?: number;
}

/** Steps per second of each variant at batch 64, in a worker of headless Chromium, and the ratios that have bars. */
export async function stepRows(): Promise<Row[]> {
  const rounds = await measure();
  const rate = (what: string, of: (round: Round) => number): Row => ({
    what,
    measured: `${Math.round(median(rounds.map(of))).toLocaleString('en')} steps/s`,
  });
  const ratio = (what: string, least: number, peer: (round: Round) => number): Row => {
    const measured = median(rounds.map((round) => round.fused / peer(round)));
    return { what: `fused to ${what}`, measured: measured.toFixed(2), bar: `≥ ${least}`, met: measured >= least };
  };
  const hasPyTorch = rounds.every(({ pyTorch }) => pyTorch !== undefined);
  return [
    ...variants.map((variant) => rate(variant, (round) => round[variant])),
    hasPyTorch
      ? rate('PyTorch eager, one thread', ({ pyTorch }) => pyTorch!)
      : { what: 'PyTorch eager, one thread', measured: 'not installed' },
    ratio('hand-written', 1, (round) => round['hand-written']),
    ratio('idiomatic', 40, ({ idiomatic }) => idiomatic),
    ...(hasPyTorch ? [ratio('PyTorch', 20, ({ pyTorch }) => pyTorch!)] : []),
  ];
}

/** Rounds in which the variants take turns, PyTorch among them where it is installed; the first, to warm up, is left out. */
async function measure(): Promise<Round[]> {
  const pyTorch = startPyTorch();
  try {
    return await withBenchPage((url) =>
      withBrowser(async (browser) => {
        const page = await browser.newPage();
        await page.goto(url);
        const bench = await page.evaluateHandle(() => {
          const worker = window.startBench();
          // A handle to the proxy itself would be awaited: it has every name, `then` too.
          return { round: (milliseconds: number) => worker.round(milliseconds) };
        });
        const rounds: Round[] = [];
        for (let i = 0; i <= ROUNDS; i++) {
          const rates = await bench.evaluate(({ round }, milliseconds) => round(milliseconds), MILLISECONDS);
          rounds.push(pyTorch ? { ...rates, pyTorch: await pyTorch.round(MILLISECONDS) } : rates);
        }
        return rounds.slice(1);
      }),
    );
  } finally {
    pyTorch?.stop();
  }
}
