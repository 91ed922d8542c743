export type Language = 'torch' | 'numpy' | 'tensorflow';

/** The tabs in their order: the end of the file's name, the tab's label, and the grammar it is coloured by. */
export const languages = [
  { language: 'torch', ending: '.torch.py', label: 'PyTorch', grammar: 'python' },
  { language: 'numpy', ending: '.numpy.py', label: 'NumPy', grammar: 'python' },
  { language: 'tensorflow', ending: '.ts', label: 'TensorFlow.js', grammar: 'typescript' },
] as const satisfies readonly { language: Language; ending: string; label: string; grammar: string }[];

export type Source = (typeof languages)[number] & { code: string };

/** How many characters of a line stand side by side in the column of the text. */
const measure = 73;

/** Whether one of the sources has a line that the column of the text would cut, so that the listing takes the margin, too. */
export const needsMargin = (sources: readonly Source[]): boolean =>
  sources.some(({ code }) => code.split('\n').some((line) => line.length > measure));

const start = /^[ \t]*(?:\/\/|#) ?#region show[ \t]*\n/m;
const end = /^[ \t]*(?:\/\/|#) ?#endregion[^\n]*(?:\n|$)/m;

/** What a reader sees of a file: the part between `#region show` and `#endregion`, or all of it. */
export function shownPart(code: string): string {
  const opening = start.exec(code);
  if (opening === null) return code.trim();
  const rest = code.slice(opening.index + opening[0].length);
  const closing = end.exec(rest);
  if (closing === null) throw new Error('A file has “#region show” without “#endregion”: close the region.');
  return rest.slice(0, closing.index).trim();
}

/** The tabs for `id`, from files by path. Throws a sentence that names the known ids when there is no such file. */
export function sourcesOf(id: string, files: Readonly<Record<string, string>>): Source[] {
  const named = Object.entries(files).map(([path, code]) => [path.replace(/^.*\//, ''), code] as const);
  const sources = languages.flatMap((language) => {
    const found = named.find(([name]) => name === id + language.ending);
    return found === undefined ? [] : [{ ...language, code: shownPart(found[1]) }];
  });
  if (sources.length > 0) return sources;
  const known = [...new Set(named.map(([name]) => name.replace(/\..*$/, '')))].sort().join(', ');
  throw new Error(`There is no code “${id}”. The folders content/…/{code,programs}/ hold: ${known}.`);
}
