import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

/** Ten thousand answers are graded in seconds on an idle machine, and longer beside other work. */
test.describe.configure({ timeout: 180_000 });

const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`homework/class/${query}`, { waitUntil: 'networkidle' });
  await expect(tableField(page)).toBeEnabled();
};
const tableField = (page: Page): Locator => page.getByLabel(/^Paste a table of students/);
const outcome = (page: Page): Locator => page.locator('.class-outcome');
const failure = (page: Page): Locator => page.getByRole('alert');
const gradeButton = (page: Page): Locator => page.getByRole('button', { name: /^Grade/ });
const verdictOf = (page: Page, student: string): Locator =>
  page.locator('.verdicts tr').filter({ has: page.getByRole('rowheader', { name: student, exact: true }) });

const fileField = (page: Page): Locator => page.locator('input[type=file]');

const give = (page: Page, name: string, content: string): Promise<void> =>
  fileField(page).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Comes to the table, and waits for the workers that this starts. */
const comeToTable = async (page: Page): Promise<void> => {
  const mostWorkers = await page.evaluate(() => Math.min(4, navigator.hardwareConcurrency));
  await tableField(page).focus();
  await expect.poll(() => page.workers().length).toBe(mostWorkers);
  await Promise.all(page.workers().map((worker) => worker.evaluate(() => undefined)));
};

const grade = async (page: Page): Promise<void> => {
  await gradeButton(page).click();
  await expect(outcome(page)).toContainText('graded', { timeout: 60_000 });
};

test('a messy table is graded, its bad rows told by number, and the verdicts can be taken away', async ({ page }) => {
  await open(page);
  const table =
    '\ufeffMatrikel;Name;Antwort\r\n1;"Müller, Anna";24,11\r\n2;=Bob;48,23\r\n3;"Caro;2,04\r\n4;Dan;24,11;;x\r\n\r\n';
  await give(page, 'übung.csv', `${table}5;Eve;keine Ahnung\r\n6;Fay;1/2(36+16-ln(16)-1)\r\n7;Gil;\r\n`);
  await expect(page.getByText('5 rows in 3 columns, parted by semicolons. 2 rows cannot be graded.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Row 4.' })).toContainText('A quotation mark opens here');
  await expect(page.getByRole('listitem').filter({ hasText: 'Row 5.' })).toContainText('5 cells, and the table has 3');
  await grade(page);
  await expect(outcome(page)).toContainText(
    '2 right, 1 wrong, 1 unreadable, 1 without an answer. 2 rows could not be graded.',
  );
  await expect(verdictOf(page, 'Müller, Anna')).toContainText('right');
  await expect(verdictOf(page, '=Bob')).toContainText('The factor ½ is missing');
  await expect(verdictOf(page, 'Eve')).toContainText('unreadable');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffMatrikel;Name;Antwort;Row;Verdict/);
  expect(lines[2]).toMatch(/^2;'=Bob;48,23;3;wrong;48,23;48,23;24,11370564;The factor ½ is missing;missing-half;/);
  expect(lines[4]).toContain(';not graded;');
});

test('ten thousand answers are graded and looked through without one request', async ({ page }) => {
  await open(page);
  await comeToTable(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const answers = ['24.11', '48.23', '2.04', '34.79', 'nonsense'];
  const rows = Array.from({ length: 10_000 }, (_, i) => `s${i},${answers[i % answers.length]}`);
  await give(page, 'class.csv', `student,answer\n${rows.join('\n')}`);
  await grade(page);
  await expect(outcome(page)).toContainText('2000 right, 6000 wrong, 2000 unreadable.');
  await expect(page.locator('.verdicts tbody tr')).toHaveCount(50);
  const byStudent = page.locator('.verdicts').getByRole('button', { name: 'student' });
  await byStudent.click();
  await byStudent.click();
  await expect(page.locator('.verdicts tbody tr').first()).toContainText('s9999');
  await page.getByRole('button', { name: 'The direction is reversed' }).click();
  await expect(page.getByText('2000 rows of 10\u202f000')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Page 2 of 40')).toBeVisible();
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('correct');
  await expect(page.getByText('0 rows of 10\u202f000')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect(
    readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(10_001);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('what is no table is refused with a sentence, and a table that was there stays', async ({ page }, testInfo) => {
  await open(page);
  await give(page, 'notes.pdf', '%PDF-1.7 and so on');
  await expect(failure(page)).toContainText('notes.pdf: This is a PDF');
  await give(page, 'empty.csv', '');
  await expect(failure(page)).toHaveText('empty.csv is empty.');
  await tableField(page).fill('24,11\n48,23\n2,04');
  await expect(page.getByText('3 rows in one column.')).toBeVisible();
  await expect(page.getByText('No column names the student')).toBeVisible();
  const huge = testInfo.outputPath('huge.csv');
  writeFileSync(huge, Buffer.alloc(20_000_001, 'a,1\n'));
  await fileField(page).setInputFiles(huge);
  await expect(failure(page)).toContainText('huge.csv has 20 MB, and 20 MB is the most');
  await grade(page);
  await expect(outcome(page)).toContainText('3 answers graded');
  await expect(outcome(page)).toContainText('1 right, 2 wrong');

  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await expect(tableField(page)).toHaveValue('24,11\n48,23\n2,04');
});

test('a browser without workers is told so, and the table stays', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function refuse() {
      throw new DOMException('Failed to construct “Worker”', 'SecurityError');
    } as unknown as typeof Worker;
  });
  await open(page);
  await tableField(page).fill('24.11\n48.23');
  await expect(failure(page)).toContainText('The browser did not start a background worker');
  await expect(tableField(page)).toHaveValue('24.11\n48.23');
});

test('a file dropped anywhere on the page is taken, and the browser does not leave for it', async ({ page }) => {
  await open(page);
  /** Whether the page follows a drag or drop of these files on its heading itself. */
  const isFollowed = (type: string, names: readonly string[]) =>
    page.evaluate(
      ([eventType, fileNames]) => {
        const dataTransfer = new DataTransfer();
        for (const name of fileNames) dataTransfer.items.add(new File(['student,answer\nAnn,24.11'], name));
        if (fileNames.length === 0) dataTransfer.setData('text/plain', 'Ann,24.11');
        const event = new DragEvent(eventType, { dataTransfer, bubbles: true, cancelable: true });
        return !document.querySelector('h1')!.dispatchEvent(event);
      },
      [type, names] as const,
    );
  expect(await isFollowed('dragover', ['a.csv'])).toBe(true);
  await expect(page.locator('.source.is-over')).toBeVisible();
  expect(await isFollowed('drop', ['a.csv', 'b.csv'])).toBe(true);
  await expect(page.locator('.source.is-over')).toHaveCount(0);
  await expect(failure(page)).toHaveText('You dropped 2 files. Drop one at a time.');
  expect(await isFollowed('drop', ['a.csv'])).toBe(true);
  await expect(page.locator('.file-line')).toHaveText(/^a\.csv is read\./);
  expect(await isFollowed('dragover', [])).toBe(false);
  await grade(page);
  await expect(verdictOf(page, 'Ann')).toContainText('right');
});

test('a table as wide as a spreadsheet’s sheet is read as wide as it is written, and one too wide is refused', async ({
  page,
}) => {
  await open(page);
  const end = ','.repeat(16_382);
  await give(page, 'wide.csv', `student,answer${end}\nAnn,24.11${end}\nBob,3${end}\n`);
  await expect(page.getByText('2 rows in 2 columns, parted by commas.')).toBeVisible();
  await expect(page.locator('.column-preview th')).toHaveCount(2);
  await give(page, 'wider.csv', `${Array.from({ length: 20_000 }, (_, i) => `item ${i}`).join(',')}\n1,2\n`);
  await expect(failure(page)).toContainText('The table has 20\u202f000 columns, and 256 is the most.');
});

test('the link gives the problem and how strict to be; columns give each student their own, and can be changed', async ({
  page,
}) => {
  await open(page, '?homework.v=2&homework.qMean=1&homework.qSpread=2&homework.strict=yes');
  await tableField(page).fill('name\tq mean\tguess\tfinal\nAnn\t6\t1\t48.23\nBob\t1\t2\t1.308\nCaro\tx\t3\t1');
  const role = (column: string) => page.getByLabel(`What the column ${column} is`);
  await expect(role('q mean')).toHaveValue('qMean');
  await role('final').selectOption('answer');
  await expect(role('guess')).toHaveValue('ignore');
  await grade(page);
  await expect(verdictOf(page, 'Bob')).toContainText('wrong');
  await expect(verdictOf(page, 'Caro')).toContainText('The mean of q: I do not know what x stands for');
  await expect(outcome(page)).toContainText('1 row could not be graded.');
  await role('q mean').selectOption('ignore');
  await expect(outcome(page)).toBeEmpty();
  await page.getByLabel('The first row holds the column names').uncheck();
  await expect(page.getByText('4 rows in 4 columns')).toBeVisible();
});

const canvas = [
  'Student,ID,SIS Login ID,Right answer,"88123: D(q || p), in bits?",1.0',
  ',,,,Manual Posting,',
  '"    Points Possible",,,,10,',
  '"Ahn, Jo",101,jahn,34.7888,34.79,1.0',
  '"Bell, Kim",102,kbell,34.7888,24.11,0.0',
].join('\n');

test('a gradebook says what was recognised, and each part of it can be changed and taken back', async ({ page }) => {
  await open(page);
  await give(page, 'canvas.csv', canvas);
  await expect(page.getByText('Students: “Student”. Answers: “88123: D(q || p), in bits?”, in bits.')).toBeVisible();
  const aside = page.getByLabel('Rows set aside, as they are no students');
  await expect(aside).toHaveValue('2–3');
  await expect(page.getByRole('listitem').filter({ hasText: 'Row 3.' })).toContainText(
    '“Points Possible” is no student.',
  );
  await grade(page);
  await expect(verdictOf(page, 'Ahn, Jo')).toContainText('right');
  await expect(verdictOf(page, 'Bell, Kim')).toContainText('wrong');
  await page.getByLabel('Unit, if none is written').selectOption('nats');
  await expect(outcome(page)).toBeEmpty();
  await grade(page);
  await expect(verdictOf(page, 'Bell, Kim')).toContainText('right');
  await page.getByRole('button', { name: 'Undo last choice' }).press('Enter');
  await expect(page.getByLabel('Unit, if none is written')).toHaveValue('bits');
  await page.getByRole('button', { name: 'Take it in after all, row 3' }).press('Enter');
  await expect(aside).toHaveValue('2');
  await aside.fill('2, 9');
  await aside.press('Enter');
  await expect(page.getByText('“9” is not within the rows 1 to 5.')).toBeVisible();
  await aside.fill('2-3, 5');
  await aside.press('Enter');
  await expect(page.getByText('You set it aside.')).toBeVisible();
  await page.getByLabel('Encoding of the text').selectOption('utf-16le');
  await page.getByRole('button', { name: 'Undo last choice' }).click();
  await expect(aside).toHaveValue('2–3, 5');
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  test('a gradebook fits, and axe finds nothing in what was recognised', async ({ page }) => {
    await open(page);
    await give(page, 'canvas.csv', canvas);
    await expect(page.getByText('“Points Possible” is no student.')).toBeVisible();
    await noSidewaysScroll(page);
    await axe(page);
  });
  test('everything is done by keyboard, nothing scrolls sideways but tables, and axe finds nothing', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('button', { name: 'Try an example' }).press('Enter');
    await gradeButton(page).press('Enter');
    await expect(outcome(page)).toContainText('7 right (of these 1 with the last digit off), 7 wrong');
    const name = page.getByRole('button', { name: 'The factor ½ is missing' });
    await name.press('Enter');
    await expect(name).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.verdicts tbody tr')).toHaveCount(2);
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it would do, and shows the problem', async ({ page }) => {
    await page.goto('homework/class/');
    await expect(page.locator('.no-script').first()).toContainText('Grading needs JavaScript');
    await expect(page.locator('.no-script').first()).toBeVisible();
    await expect(page.locator('.statement-row .katex').first()).toBeVisible();
    await expect(tableField(page)).toBeHidden();
  });
});
