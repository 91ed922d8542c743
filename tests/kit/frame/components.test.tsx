import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DataTable } from '../../../src/kit/frame/DataTable.tsx';
import { embedSnippet } from '../../../src/kit/frame/embed.ts';
import { NumberField } from '../../../src/kit/controls/NumberField.tsx';
import { SteadyButton } from '../../../src/kit/controls/SteadyButton.tsx';

const domain = { name: 'the mean of q', min: -50, max: 50 };
const ignore = (): void => undefined;

test('a number field has its label, its value, its slider in the object’s colour and its allowed numbers', () => {
  const html = renderToString(
    <NumberField
      label="mean"
      domain={domain}
      value={-1.25}
      onChange={ignore}
      slider={{ from: -8, to: 8, step: 0.05 }}
      colour="encoder"
    />,
  );
  expect(html).toContain('--object: var(--encoder)');
  expect(html).toMatch(/<label for="([^"]+)">mean<\/label><input id="\1"/);
  expect(html).toContain('value="\u22121.25"');
  expect(html).toContain('title="a number from \u221250 to 50"');
  expect(html).toMatch(/type="range" min="-8" max="8" step="0.05" value="-1.25"/);
});

test('a slider that spans less than the field stops at its end while the field tells the value', () => {
  const html = renderToString(
    <NumberField label="mean" domain={domain} value={40} onChange={ignore} slider={{ from: -8, to: 8, step: 0.05 }} />,
  );
  expect(html).toMatch(/type="range"[^>]* value="8"[^>]* aria-valuetext="40"/);
});

test('a value outside its domain is marked as invalid and explained', () => {
  const html = renderToString(<NumberField label="mean" domain={domain} value={70} onChange={ignore} />);
  expect(html).toContain('aria-invalid');
  expect(html).toContain('“70” is too large. For the mean of q, type a number from \u221250 to 50.');
});

test('a number field has room for the longest end of its domain', () => {
  const wide = { name: 'the mean', min: -1e6, max: 1e6 };
  expect(renderToString(<NumberField label="mean" domain={wide} value={0} onChange={ignore} />)).toContain(
    `--characters: ${'\u22121000000'.length}`,
  );
});

test('a steady button is disabled before the page is alive, and later only says that it has no use', () => {
  const button = (alive: boolean, useful: boolean): string =>
    renderToString(
      <SteadyButton alive={alive} useful={useful} onClick={ignore}>
        Undo
      </SteadyButton>,
    );
  expect(button(false, true)).toMatch(/ disabled/);
  expect(button(true, false)).not.toMatch(/ disabled/);
  expect(button(true, false)).toContain('aria-disabled="true"');
  expect(button(true, true)).toContain('aria-disabled="false"');
});

test('a data table has a caption and a heading for every column', () => {
  const html = renderToString(<DataTable tables={[{ caption: 'Heights', columns: ['x', 'y'], rows: [['1', '2']] }]} />);
  expect(html).toContain('<caption>Heights</caption>');
  expect(html).toContain('<th scope="col">x</th><th scope="col">y</th>');
  expect(html).toContain('<td>1</td><td>2</td>');
});

test('the embedding snippet escapes what stands in its attributes, is as high as it is told, and hears its frame’s origin alone', () => {
  const snippet = embedSnippet('The "KL" explorer', 'https://a.b/embed/?x=1&y=2', 592);
  expect(snippet).toMatch(
    /^<iframe src="https:\/\/a\.b\/embed\/\?x=1&amp;y=2" title="The &quot;KL&quot; explorer" width="100%" height="592" /,
  );
  expect(snippet).toContain("origin !== 'https://a.b'");
  expect(snippet).toContain("data?.schema !== 'elbook.figure'");
});
