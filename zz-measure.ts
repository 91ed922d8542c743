import { chromium } from '@playwright/test';
import { firstView } from './bench/page-weight.ts';
const base = process.argv[2]!; const paths = process.argv.slice(3);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const p of paths) { const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } }); const page = await ctx.newPage(); const v = await firstView(page, base + p); console.log(p, 'html', v.html.bytes, 'script', v.script.bytes, v.script.files, 'all', v.all.bytes, 'cls', v.shift); await ctx.close(); }
await b.close();
