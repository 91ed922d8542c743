import { readFile } from 'node:fs/promises';
import { numberIn } from './figure-page.ts';
import { expect } from './fixtures.ts';
import { isInView, LabPage, test } from './lab-page.ts';

/** Trains some way from the start, slowly, and pauses there. */
async function trainAWhile(lab: LabPage): Promise<void> {
  await lab.option('slow').check({ force: true });
  await lab.button(/Train from the start/).click();
  await expect(lab.go).toHaveText(/Pause/);
  await expect.poll(() => numberIn(lab.step)).toBeGreaterThan(60);
  await lab.go.click();
  await expect(lab.go).toHaveText(/Go on/);
}

/** Waits until the readings belong to the model and are read at every image. */
async function readingsAtRest(lab: LabPage): Promise<string[]> {
  await expect(lab.readings.locator('.stale')).toHaveCount(0, { timeout: 30_000 });
  await expect(lab.note).toContainText('equals the difference at every image ✓', { timeout: 30_000 });
  return lab.readings.locator('output').allInnerTexts();
}

test('the lab opens on the book’s model, trains, and its bound rises under the exact evidence', async ({ lab }) => {
  await lab.open();
  await expect(lab.step).toHaveText('4000');
  const [evidence, elbo, gap] = await Promise.all(
    ['exact log p(x)', 'ELBO', 'gap'].map((label) => numberIn(lab.reading(label))),
  );
  expect(evidence! - elbo!).toBeCloseTo(gap!, 3);
  await lab.option('slow').check({ force: true });
  await lab.button(/Train from the start/).click();
  await expect.poll(() => numberIn(lab.reading('ELBO'))).toBeLessThan(-0.5);
  await lab.option('brisk').check({ force: true });
  await expect.poll(() => numberIn(lab.reading('ELBO'))).toBeGreaterThan(-0.4);
  expect(await numberIn(lab.reading('ELBO'))).toBeLessThan(await numberIn(lab.reading('exact log p(x)')));
  await expect(lab.step).toHaveText('4000', { timeout: 30_000 });
  await expect(lab.go).toHaveText(/Go on/);
});

test('after a reload and by its link elsewhere, the model is as it was left', async ({
  page,
  lab,
  browser,
  baseURL,
}) => {
  await lab.open();
  await lab.option(/^image 5,/).check({ force: true });
  await lab.field('KL weight β').fill('2');
  await trainAWhile(lab);
  const numbers = await readingsAtRest(lab);
  const steps = await lab.step.innerText();
  await expect(page).toHaveURL(/lab\.weights=/);
  await page.reload();
  await expect(lab.go).toHaveText(/Go on/);
  await expect(lab.step).toHaveText(steps);
  expect(await readingsAtRest(lab)).toEqual(numbers);
  await expect(lab.field('KL weight β')).toHaveValue('2');

  const link = await lab.shareLink();
  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = new LabPage(await elsewhere.newPage(), 'lab');
  await other.openAt(link);
  await expect(other.step).toHaveText(steps);
  expect(await readingsAtRest(other)).toEqual(numbers);
  await expect(other.option(/^image 5,/)).toBeChecked();
  await elsewhere.close();
});

test('files that cannot be used are refused by name, and the model stays', async ({ page, lab }) => {
  await lab.open();
  const weights = page.getByLabel('A weights file');
  const upload = (text: string) =>
    weights.setInputFiles({ name: 'weights.json', mimeType: '', buffer: Buffer.from(text) });
  await lab.choose('Weights');
  const [saved] = await Promise.all([page.waitForEvent('download'), lab.button('Save to a file').click()]);
  const file = await readFile(await saved.path(), 'utf8');
  for (const [text, sentence] of [
    [file.slice(0, 500), 'The file is cut short'],
    ['hello', 'The file is not JSON'],
    [file.replace(/"W1":\[[^,]+/, '"W1":[NaN'), 'The file holds NaN'],
    [file.replace(/"b1":\[[^,]+,/, '"b1":['), 'b1 has 3 entries'],
  ] as const) {
    await upload(text);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('The model on the page is as it was.');
  }
  await upload(file.replace('"step":4000', '"step":123'));
  await expect(page.getByText('The model of weights.json is in place.')).toBeVisible();
  await lab.button('Close').last().click();
  await expect(lab.step).toHaveText('123');
  await lab.undo();
  await expect(lab.step).toHaveText('4000');

  const images = page.getByLabel('Images as CSV');
  await images.setInputFiles({ name: 'tiles.csv', mimeType: '', buffer: Buffer.from('0,0,0\n') });
  await expect(page.getByRole('alert')).toHaveText(
    'tiles.csv: Line 1 has 3 numbers, and an image has nine. No image was taken. The images are as they were.',
  );
  await images.setInputFiles({
    name: 'tiles.csv',
    mimeType: '',
    buffer: Buffer.from('0,0,0,0,1,0,0,0,0\n1,1,1,1,0,1,1,1,1\n'),
  });
  await expect(page.getByText('means over 2 images; integrated numerically')).toBeVisible();
  await images.setInputFiles({ name: 'many.csv', mimeType: '', buffer: Buffer.from('0,0,0,0,1,0,0,0,0\n'.repeat(33)) });
  await lab.openMenu();
  await lab.button('Share').click();
  await expect(page.getByText('It restores all but your 33 images: at most 32 fit into a link.')).toBeVisible();
});

test('a run that diverges stops with a sentence and keeps its last finite weights; undo leads back', async ({
  page,
  lab,
}) => {
  await lab.open();
  await lab.field('learning rate').fill('10');
  await lab.field('seed').fill('5');
  await lab.button(/Train from the start/).click();
  await expect(page.getByRole('alert').first()).toHaveText(
    'Training diverged in step 2: a weight is no longer a finite number. The weights of step 1 are kept. Try a smaller learning rate.',
    { timeout: 20_000 },
  );
  await expect(lab.step).toHaveText('1');
  await expect(lab.go).toHaveText(/Go on/);
  await lab.undo();
  await expect(lab.step).toHaveText('4000');
  await expect(lab.button(/Train from the start/)).toBeEnabled();
});

test('what is changed on the way is marked beside the curve, after a reload too, and goes when a run begins anew', async ({
  page,
  lab,
}) => {
  await lab.open();
  await lab.button('To step 0').click();
  await lab.button('Take one step').click();
  await expect(lab.step).toHaveText('1');
  await lab.field('learning rate').fill('0.05');
  await lab.button('Take one step').click();
  const marks = page.locator('.bound-changes').first();
  await expect(marks).toContainText('rate 0.05');
  await expect(page).toHaveURL(/lab\.changes=\d+%7ElearningRate/);
  await page.reload();
  await expect(lab.go).toHaveText(/Go on/);
  await expect(marks).toContainText('rate 0.05');
  await lab.button('To step 0').click();
  await expect(marks).not.toContainText('rate');
});

test('where no background worker can be had, sentences say so and the book\u2019s numbers stand back', async ({
  unwatched: page,
}) => {
  const lab = new LabPage(page, 'lab');
  await page.route(/[/.]worker[^/]*\.js$/, (route) => route.abort());
  await lab.open();
  await lab.button(/Train from the start/).click();
  await expect(page.getByRole('alert')).toContainText([
    'Training stopped: its background worker could not be loaded',
    'The exact numbers could not be computed',
  ]);
  await expect(lab.readings.locator('.stale')).toHaveCount(5);
  await expect(lab.go).toHaveText(/Train/);
  await lab.undo();
  await expect(lab.step).toHaveText('4000');
});

test('a press on Train trains at once, while the code of the pictures is still on its way', async ({ page, lab }) => {
  await page.goto('/lab/', { waitUntil: 'networkidle' });
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/_astro\/(LatentPlane|Manifold|Curve)\..*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await lab.go.press('Enter');
  await expect(lab.go).toHaveText(/Pause/);
  await expect.poll(() => numberIn(lab.step)).toBeGreaterThan(0);
  await expect(lab.figure.locator('.lab-body .stale > .bound-chart-picture')).toBeVisible();
  await expect(lab.go).toBeFocused();
  arrive();
  await expect(lab.figure.locator('.lab-panel .stale, .lab-curve-chart .stale')).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'the point z to decode' })).toBeVisible();
});

test('what cannot be fetched once the page is there says so, and comes when the network is back', async ({
  unwatched: page,
}) => {
  const lab = new LabPage(page, 'lab');
  await page.goto('/lab/');
  await lab.alive();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('.fold > summary').first().click();
  await lab.button('draw').click();
  await lab.choose('Weights');
  await lab.field('KL weight β').fill('2');
  for (const sentence of [
    'What is written out is still of the book’s model: its code could not be fetched.',
    'What you draw with could not be fetched.',
    'What saves and loads weights could not be fetched.',
    'The plane is still that of the book’s model: its code could not be fetched.',
    'What you do here is not kept yet: the code for it could not be fetched.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await page.context().setOffline(false);
  await lab.field('KL weight β').fill('3');
  await expect(page.getByText('could not be fetched')).toHaveCount(2);
  await lab.choose('Weights');
  await expect(page.getByRole('dialog', { name: 'The weights' })).toBeVisible();
});

test('an image is drawn and added with the keyboard alone, and training goes step by step', async ({ page, lab }) => {
  await lab.open();
  await lab.button('draw').press('Enter');
  const pixel = page.getByRole('slider', { name: 'Row 1, column 1' });
  await pixel.focus();
  await page.keyboard.press('End');
  await lab.button('Add the image').press('Enter');
  await expect(page.getByRole('radio', { name: /^your image 1,/ })).toBeChecked();
  await expect(page.getByText('24 of 513 shown')).toBeVisible();
  await lab.button('To step 0').press('Enter');
  await expect(lab.step).toHaveText('0');
  await lab.button('Take one step').press('Enter');
  await expect(lab.step).toHaveText('1');
  await page.getByRole('slider', { name: 'the point z to decode' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/lab\.point=-?[\d.]+(?:%7E|~)/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await expect(lab.step).toHaveText('4000');
});

test('at the default speed a run is paced at 250 steps a second, and its axes stand still on the way', async ({
  page,
  lab,
}) => {
  await lab.open();
  await expect(lab.option('steady')).toBeChecked();
  await lab.button('Train from the start').click();
  await expect(lab.go).toHaveText(/Pause/);
  const ticks = (): Promise<string[]> => lab.curve.locator('.axis text').allTextContents();
  await expect(lab.curve.locator('.drawing-measured')).toBeVisible();
  await expect.poll(ticks).toContain('4000');
  const first = await ticks();
  const reached: number[] = [];
  for (const step of [100, 400, 800]) {
    await expect.poll(() => numberIn(lab.step), { timeout: 30_000 }).toBeGreaterThan(step);
    expect(await ticks()).toEqual(first);
    reached.push(await page.evaluate(() => performance.now()), await numberIn(lab.step));
  }
  const [from, start, , , to, end] = reached as [number, number, number, number, number, number];
  expect(((end - start) / (to - from)) * 1000).toBeLessThan(1.25 * 250);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('plane, curve and Train are in one view while it trains, wherever one scrolls, and the tools come as a sheet', async ({
    page,
    lab,
  }) => {
    await lab.openAt('/lab/');
    await page.evaluate(() => scrollTo(0, 0));
    await lab.go.tap();
    await expect(lab.go).toHaveText(/Pause/);
    expect(await Promise.all([lab.go, lab.plane, lab.curve].map(isInView))).toEqual([true, true, true]);
    await expect(() => lab.wall.scrollIntoViewIfNeeded()).toPass();
    await expect.poll(() => Promise.all([lab.go, lab.plane].map(isInView))).toEqual([true, true]);
    await expect(lab.field('seed')).toBeHidden();
    await lab.button('Settings').tap();
    await expect(lab.option('steady')).toBeInViewport();
    await lab.option('slow').check({ force: true });
    expect(await Promise.all([lab.go, lab.plane].map(isInView))).toEqual([true, true]);
    await lab.button('Settings').press('Escape');
    await expect(lab.field('seed')).toBeHidden();
  });
});
