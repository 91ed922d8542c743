import type { KatexOptions } from 'katex';

/** One colour class per object of the book, the same in text, equations and figures. */
const objects = ['data', 'prior', 'decoder', 'encoder', 'posterior', 'evidence'] as const;

const colourMacros = Object.fromEntries(objects.map((name) => [`\\${name}`, `\\htmlClass{object ${name}}{#1}`]));

/** KaTeX's settings, the same in chapters, in components and in the page. */
export const katexOptions = {
  throwOnError: true,
  // In em. A formula may come from a reader’s file: it draws no wall.
  maxSize: 6,
  output: 'htmlAndMathml',
  trust: ({ command }: { command: string }) => command === '\\htmlData' || command === '\\htmlClass',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  macros: {
    ...colourMacros,
    '\\q': '\\encoder{q}',
    '\\p': '\\prior{p}',
    // In braces, so that a line never breaks inside it.
    '\\KL': '{D_{\\mathrm{KL}}(#1\\,\\Vert\\,#2)}',
    '\\E': '\\mathbb{E}',
    '\\N': '\\mathcal{N}',
    '\\R': '\\mathbb{R}',
    '\\given': '\\mid',
    '\\d': '\\mathrm{d}',
    '\\T': '^{\\mathsf{T}}',
    '\\tr': '\\operatorname{tr}',
    '\\diag': '\\operatorname{diag}',
    '\\Var': '\\operatorname{Var}',
  },
} satisfies KatexOptions;
