import GithubSlugger from 'github-slugger';
import type { Heading, Link, Parent, Root } from 'mdast';
import type { Math } from 'mdast-util-math';
import 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, isJsxElement, setAttribute } from './jsx.ts';

/** The statements a chapter may make, each an element of its name. They share one counter. */
const statements = ['Definition', 'Theorem', 'Proposition', 'Lemma', 'Corollary', 'Example'] as const;
export type StatementKind = (typeof statements)[number];

interface Environment {
  /** The word in a reference. */
  readonly word: string;
  readonly counter: string;
  /** The attribute that names its file, and so its anchor where the chapter gives no id. */
  readonly file?: string;
}

/** What can be numbered, by the element's name in MDX. */
const environments = new Map<string, Environment>([
  ...statements.map((kind) => [kind, { word: kind, counter: 'statement' }] as const),
  ['Derivation', { word: 'Derivation', counter: 'derivation', file: 'derivation' }],
  ['Figure', { word: 'Figure', counter: 'figure', file: 'of' }],
  ['Chart', { word: 'Figure', counter: 'figure', file: 'chart' }],
  ['Exercise', { word: 'Exercise', counter: 'exercise' }],
  ['CodeTabs', { word: 'Listing', counter: 'listing' }],
]);

/** Something a reference can point at. */
export interface Label {
  readonly id: string;
  /** As a reference prints it: «Theorem 5.3», «equation (5.1)», «section 5.2»; of a fold, what it holds. */
  readonly name: string;
  readonly line: number;
}

const labelCommand = /\\label\{([^}]*)\}/;

/**
 * Numbers the sections, statements, figures, exercises, listings and labelled equations of one chapter, in the order
 * of its source, writes number and id into the tree, and returns the labels. A chapter's numbers are `chapter.n`;
 * statements (definitions, theorems, examples …) share one counter, so that a reader who looks for 5.4 finds it
 * between 5.3 and 5.5. What is for the careful reader has no number, but an anchor, so that a search leads into it.
 *
 * @throws where two labels of the chapter are the same, naming both lines, and where a fold does not say what it holds.
 */
export function numberChapter(tree: Root, chapter: number): Map<string, Label> {
  const counters = new Map<string, number>();
  const labels = new Map<string, Label>();
  const slugger = new GithubSlugger();

  const next = (counter: string): string => {
    const count = (counters.get(counter) ?? 0) + 1;
    counters.set(counter, count);
    return `${chapter}.${count}`;
  };
  const add = (label: Label): void => {
    const earlier = labels.get(label.id);
    if (earlier)
      throw new Error(
        `line ${label.line}: the label "${label.id}" is already used in line ${earlier.line}. Give one of them another id.`,
      );
    labels.set(label.id, label);
  };

  visit(tree, (node, index, parent) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading' && node.depth === 2) {
      const number = next('section');
      const id = slugger.slug(toString(node));
      setHeading(node, id, number);
      add({ id, name: `section ${number}`, line });
    } else if (isJsxElement(node) && node.name === 'Careful') {
      const name = attributeOf(node, 'holds');
      if (!name)
        throw new Error(`line ${line}: <Careful> does not say what it holds. Write, for instance, holds="the proof".`);
      const id = attributeOf(node, 'id') ?? slugger.slug(name);
      setAttribute(node, 'id', id);
      add({ id, name, line });
    } else if (isJsxElement(node)) {
      const kind = environments.get(node.name ?? '');
      if (!kind) return undefined;
      const number = next(kind.counter);
      setAttribute(node, 'number', number);
      if (kind.counter === 'statement') {
        setAttribute(node, 'kind', kind.word);
        node.name = 'Statement';
      }
      const id = attributeOf(node, 'id') ?? (kind.file && attributeOf(node, kind.file));
      if (id) add({ id, name: `${kind.word} ${number}`, line });
    } else if (node.type === 'math' && parent && index !== undefined) {
      const id = labelCommand.exec(node.value)?.[1];
      if (id === undefined) return undefined;
      const number = next('equation');
      parent.children[index] = numberedEquation(node, id, number);
      add({ id, name: `equation (${number})`, line });
      return SKIP;
    }
    return undefined;
  });
  return labels;
}

function setHeading(heading: Heading, id: string, number: string): void {
  heading.data = { ...heading.data, hProperties: { id, 'data-number': number } };
}

/** A display formula without its \label, and its number beside it. */
function numberedEquation(math: Math, id: string, number: string): NumberedEquation {
  math.value = math.value.replace(labelCommand, '').trim();
  const code = math.data?.hChildren?.[0];
  if (code && 'children' in code) code.children = [{ type: 'text', value: math.value }];
  const link: Link = {
    type: 'link',
    url: `#${id}`,
    data: { hProperties: { className: ['equation-number'], ariaLabel: `equation ${number}` } },
    children: [{ type: 'text', value: `(${number})` }],
  };
  return {
    type: 'numberedEquation',
    data: { hName: 'div', hProperties: { className: ['equation'], id } },
    children: [math, link],
  };
}

interface NumberedEquation extends Parent {
  type: 'numberedEquation';
  children: [Math, Link];
}

declare module 'mdast' {
  interface RootContentMap {
    numberedEquation: NumberedEquation;
  }
}
