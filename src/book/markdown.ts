import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { remarkCitations } from './citations.ts';
import { rehypeClaims, remarkClaims } from './claims/index.ts';
import { katexOptions } from '../kit/tex/katex.ts';
import { remarkFigures } from './figures/remark.ts';
import { remarkAsCode } from './notebook/as-code.ts';
import { remarkLiveFences } from './notebook/live-fences.ts';
import { rehypeMathTypography } from './math-typography.ts';
import { rehypeNumberColumns } from './number-columns.ts';
import { remarkReferences } from './references.ts';
import { remarkSidenotes } from './sidenotes.ts';
import { remarkSiteLinks } from './site-links.ts';
import { remarkTerms } from './terms.ts';

/**
 * The way of a chapter from Markdown to HTML, in order: formulas are read; figures are put in; live cells are marked, and what opens as code is told where; stated numbers are bound to their claims;
 * sections, statements and equations are numbered and references to them resolved; citations are resolved; terms lead to the glossary; links to the book's other pages are put under its address; notes go to the margin; KaTeX draws the formulas, which are then kept whole;
 * numbers in tables are put below each other.
 */
export const markdownPlugins = ({ base }: { base: string }) => ({
  remarkPlugins: [
    remarkMath,
    remarkFigures,
    remarkLiveFences,
    remarkAsCode,
    remarkClaims,
    [remarkReferences, { base }],
    [remarkCitations, { base }],
    [remarkTerms, { base }],
    [remarkSiteLinks, { base }],
    remarkSidenotes,
  ] as never,
  rehypePlugins: [[rehypeKatex, katexOptions], rehypeClaims, rehypeMathTypography, rehypeNumberColumns] as never,
});
