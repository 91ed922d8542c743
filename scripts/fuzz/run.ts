// npm run fuzz [-- --count=10000 --seed=1 --from=0 --only=lab,jensen --patience=5 --pages=2]: random valid links and presses for
// every figure and every derivation of the built site, in a browser. Each link that shows NaN, an error in the console, a figure
// that is neither done nor explained, or a broken identity is printed. It goes on at round `from`, and ends at any failure with 1.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { root, withBrowser, withServer } from '../../bench/browser.ts';
import { printTable } from '../../bench/table.ts';
import { randomSource, type RandomSource } from '../../src/math/index.ts';
import { brokenIdentities, canBeOne, elboOf, evidenceOf, type Shown } from './identities.ts';
import { halt, isAlive, look, press, takeLink, type Seen } from './in-page.ts';
import type * as Targets from './targets.ts';

const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    patience: { type: 'string', default: '5' },
    pages: { type: 'string', default: String(availableParallelism()) },
    build: { type: 'boolean', default: false },
  },
});
const patience = 1000 * Number(asked.patience);
/** What takes longer than it should is waited for so long, to learn what it comes to, in milliseconds. */
const longest = Math.max(25_000, 2 * patience);
const first = Number(asked.from);

/** What became of one target. */
interface Tally {
  tried: number;
  explained: number;
  failures: number;
  /** Milliseconds until it was done or explained. */
  readonly times: number[];
}

/** What two figures show of one subject, by the round that drew it. */
interface Compared {
  readonly name: string;
  readonly link: string;
  readonly elbo: Shown;
  readonly evidence: Shown | undefined;
}

async function findTargets(): Promise<readonly Targets.Target[]> {
  const vite = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const { targets } = (await vite.ssrLoadModule('/scripts/fuzz/targets.ts')) as typeof Targets;
  await vite.close();
  const only = asked.only.split(',').filter(Boolean);
  const strange = only.filter((name) => targets.every((target) => target.name !== name));
  if (strange.length > 0) {
    const known = targets.map(({ name }) => name).join(', ');
    throw new Error(`No figure or derivation has the name ${strange.join(' or ')}. There are ${known}.`);
  }
  return targets.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** What is compared between figures holds only where nothing but the subject is chosen. */
const isPlainSubject = (query: string): boolean =>
  [null, '1'].includes(new URLSearchParams(query).get('bound-explorer.qStretch'));

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const compared = new Map<number, Compared[]>();
const sentences = new Map<string, number>();

class Trial {
  readonly tally: Tally = { tried: 0, explained: 0, failures: 0, times: [] };
  private readonly target: Targets.Target;
  private readonly page: Page;
  private readonly site: string;
  private complaints: string[] = [];

  constructor(target: Targets.Target, page: Page, site: string) {
    [this.target, this.page, this.site] = [target, page, site];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
  }

  /** Opens the page once; a failure leaves it in doubt, and it is opened anew. */
  private async open(): Promise<void> {
    await this.page.goto(this.site + this.target.page, { waitUntil: 'load' });
    await this.page.waitForFunction(isAlive, this.target.selector, { polling: 50, timeout: 60_000 });
  }

  async run(rounds: readonly number[]): Promise<void> {
    await this.open();
    for (const round of rounds) {
      this.complaints = [];
      const seed = Number(asked.seed) * 1_000_000 + round;
      const query = this.target.query(seed);
      const link = `${this.site}${this.target.page}?${query}`;
      const source = randomSource(seed).fork(this.target.name);
      const failed = await this.tryOne(round, query, link, source).catch((cause: unknown) => [String(cause)]);
      this.tally.tried += 1;
      if (failed.length === 0) continue;
      this.tally.failures += 1;
      console.log(`FAIL ${this.target.name} round ${round}: ${[...new Set(failed)].join(' | ')}\n  ${link}`);
      await this.open();
    }
  }

  private async tryOne(round: number, query: string, link: string, source: RandomSource): Promise<string[]> {
    const { page, target, tally } = this;
    const seen = await this.seen(await page.evaluate(takeLink, query));
    tally.times.push(seen.after);
    const failures = [...this.faultsOf(seen), ...seen.refused.map((text) => `the link was not taken: ${text}`)];
    if (seen.state === 'explained') this.note(seen);
    const elbo = elboOf(seen);
    if (seen.state === 'done' && elbo && /\.qScale=/.test(query) && isPlainSubject(query)) {
      const others = compared.get(round) ?? [];
      compared.set(round, [...others, { name: target.name, link, elbo, evidence: evidenceOf(seen) }]);
    }
    if (failures.length > 0) return failures;

    const presses: string[] = [];
    const begun = await page.evaluate(() => performance.now());
    for (let times = source.integer(3); times > 0; times--) {
      presses.push(await page.evaluate(press, [target.selector, source.uniform(), source.uniform()] as const));
      await page.waitForTimeout(60);
    }
    if (presses.length === 0) return [];
    await page.evaluate(halt, target.selector);
    const after = this.faultsOf(await this.seen(begun + 60 * presses.length));
    return after.length === 0 ? [] : [`after ${presses.join(', then ')}`, ...after];
  }

  /** How it stands, once it is done or explained, and how long after `begun`. */
  private async seen(begun: number): Promise<Seen> {
    const { page, target } = this;
    return page.evaluate(look, [target.selector, longest, begun] as const);
  }

  private faultsOf(seen: Seen): string[] {
    const late =
      seen.said > patience || seen.state === 'waiting'
        ? [`nothing was said for ${seconds(seen.said)}, ${seen.state} after ${seconds(seen.after)}`]
        : [];
    const broken = seen.state === 'done' ? brokenIdentities(seen) : [];
    return [...late, ...seen.slips, ...broken, ...this.complaints];
  }

  private note({ sentences: said }: Seen): void {
    this.tally.explained += 1;
    for (const sentence of said) {
      const kind = `${this.target.name}: ${sentence}`;
      sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
    }
  }
}

/** Each target in a page of its own, several at once in one browser. */
async function tryAll(targets: readonly Targets.Target[], browser: Browser, site: string) {
  const rounds = Math.ceil(Number(asked.count) / targets.length);
  const left = [...targets];
  const tallies = new Map<string, Tally>();
  const next = async (): Promise<void> => {
    for (let target = left.shift(); target !== undefined; target = left.shift()) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      const trial = new Trial(target, page, site);
      tallies.set(target.name, trial.tally);
      await trial.run(Array.from({ length: rounds }, (_, i) => first + i));
      await page.context().close();
      console.log(`${target.name}: ${trial.tally.tried} tried, ${trial.tally.failures} failed`);
    }
  };
  await Promise.all(Array.from({ length: Number(asked.pages) }, next));
  return tallies;
}

/** L₁ = ELBO, and one log p(x): what two figures show of one model, one image and one q. */
function compareFigures(): number {
  let failures = 0;
  for (const [round, [one, ...others]] of compared)
    for (const other of others) {
      const sameElbo = canBeOne(one!.elbo, other.elbo);
      const sameEvidence = !one!.evidence || !other.evidence || canBeOne(one!.evidence, other.evidence);
      if (sameElbo && sameEvidence) continue;
      failures += 1;
      const said = ({ elbo, evidence }: Compared): string => `ELBO ${elbo.value}, log p(x) ${evidence?.value}`;
      console.log(
        `FAIL round ${round}: ${one!.name} has ${said(one!)}, and ${other.name} ${said(other)}\n  ${one!.link}\n  ${other.link}`,
      );
    }
  return failures;
}

function summary(tallies: ReadonlyMap<string, Tally>, apart: number, minutes: number): void {
  for (const [sentence, times] of sentences) console.log(`${times} × ${sentence}`);
  const rows = [...tallies].map(([what, { tried, explained, failures, times }]) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)}`;
    const measured = `${tried} tried, ${explained} explained, ${at(0.5)} ms (median), ${at(1)} ms (slowest)`;
    return { what, measured, bar: 'no failure', met: failures === 0 };
  });
  const total = rows.length === 0 ? 0 : [...tallies.values()].reduce((sum, { tried }) => sum + tried, 0);
  printTable('Fuzz', [
    ...rows,
    { what: 'figures that disagree', measured: `${apart}`, bar: '0', met: apart === 0 },
    { what: 'all', measured: `${total} tried in ${minutes.toFixed(1)} minutes` },
  ]);
}

if (asked.build || !existsSync(join(root, 'dist/index.html'))) {
  const { status } = spawnSync('npx', ['astro', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built, so there is nothing to try.');
}
const begun = performance.now();
const targets = await findTargets();
const tallies = await withServer('dist', (site) => withBrowser((browser) => tryAll(targets, browser, site)));
summary(tallies, compareFigures(), (performance.now() - begun) / 60_000);
