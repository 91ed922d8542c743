import { chromium } from '@playwright/test';
import { brotliBytes } from './bench/page-weight.ts';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const p of process.argv.slice(3)) { const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } }); const page = await ctx.newPage(); const got: string[] = [];
page.on('response', async (r) => { if (r.url().endsWith('.js')) { const t = await r.body().catch(() => null); if (t) got.push(`${brotliBytes(t)} ${r.url().split('/').pop()}`); } });
await page.goto(process.argv[2] + p, { waitUntil: 'networkidle' }); await page.waitForTimeout(800); console.log(p, got.sort((x, y) => parseInt(y) - parseInt(x)).join(' | ')); await ctx.close(); }
await b.close();
