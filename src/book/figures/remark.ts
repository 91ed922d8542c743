import { dirname, relative } from 'node:path';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearNames } from '../../claims/near.ts';
import { chapterOf } from '../chapters.ts';
import { attributeOf } from '../jsx.ts';
import { parseChapter } from '../parse.ts';
import { figureFiles, type FigureFile } from './files.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** `kl-explorer` → `KlExplorer`: what the page's own code calls the figure. */
const componentOf = (name: string): string => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** The figure that a chapter means: one of its own, or an application's. */
function figureNamed(name: string | undefined, element: Element, file: VFile): FigureFile {
  const own = chapterOf(file.path)?.folder;
  const figures = figureFiles().filter(({ chapter }) => chapter === undefined || chapter.folder === own);
  const known = figures.map((figure) => figure.name);
  if (name === undefined)
    file.fail(`<Figure> says by its file's name which figure it shows: of="${known[0] ?? 'name'}".`, element);
  const found = figures.find((figure) => figure.name === name);
  if (found) return found;
  const near = nearNames(name, known);
  return file.fail(
    `There is no figure "${name}".` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
      ` A chapter shows the figures of its own folder and the applications': ${known.join(', ')}.`,
    element,
  );
}

/** A caption of one paragraph stands in the line of its number and title. */
const unwrapped = (caption: readonly (RootContent | PhrasingContent)[]): readonly (RootContent | PhrasingContent)[] => {
  const [only, ...others] = caption;
  return only?.type === 'paragraph' && others.length === 0 ? only.children : caption;
};

/**
 * `<Figure of="kl-explorer">caption</Figure>` becomes the figure itself, imported, drawn at build and alive when it is
 * half a screen from sight, with its caption below and, unless the chapter gives another, its own title. Astro brings to life only what a
 * file imports by name, so this writes what an author would otherwise write by hand. An unknown name fails the build.
 */
export const remarkFigures = () => (tree: Root, file: VFile) => {
  const imports = new Map<string, RootContent>();
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Figure')
      return undefined;
    const figure = figureNamed(attributeOf(node, 'of'), node, file);
    const { name } = figure;
    const id = attributeOf(node, 'id') ?? name;
    const component = componentOf(name);
    const path = relative(dirname(file.path), figure.file);
    const { children: written } = parseChapter(`import ${component} from './${path}';
export const built${component} = await ${component}.build?.();

<Figure title={${component}.title} />

<${component} slot="figure" client:visible={{ rootMargin: '50%' }} name="${name}" id="${id}" built={built${component}} />
`);
    const [imported, titled, shown] = written as [RootContent, MdxJsxFlowElement, MdxJsxFlowElement];
    imports.set(name, imported);
    if (attributeOf(node, 'title') === undefined) node.attributes.push(...titled.attributes);
    node.children = [shown, ...unwrapped(node.children)] as typeof node.children;
    return SKIP;
  });
  tree.children.unshift(...imports.values());
};
