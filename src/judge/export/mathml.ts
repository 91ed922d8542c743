import katex from 'katex';
import { plainTex, type Macros } from '../../text/plain-tex.ts';

/**
 * TeX in the book's macros as MathML, with plain LaTeX as its annotation.
 *
 * @throws katex.ParseError for TeX that KaTeX cannot read.
 */
export const mathmlOf = (tex: string, macros: Macros): string => {
  const html = katex.renderToString(plainTex(tex, macros), { output: 'mathml', throwOnError: true, strict: 'error' });
  const [mathml] = /<math[\s\S]*<\/math>/.exec(html) ?? [];
  if (mathml === undefined) throw new Error(`KaTeX wrote no MathML for ${tex}.`);
  return mathml;
};
