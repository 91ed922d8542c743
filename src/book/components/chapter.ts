/** What a chapter may use without importing it, and what draws the elements that the book's plugins make. */
import Careful from './Careful.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import CodeTabs from './CodeTabs.astro';
import CommonMistake from './CommonMistake.astro';
import Derivation from './Derivation.astro';
import Drawing from './Drawing.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Proof from './Proof.astro';
import Sidenote from './Sidenote.astro';
import Statement from './Statement.astro';
import Summary from './Summary.astro';

export const chapterComponents = {
  data: Claim,
  Careful,
  Chart,
  CodeTabs,
  CommonMistake,
  Derivation,
  Drawing,
  Exercise,
  Figure,
  Proof,
  Sidenote,
  Statement,
  Summary,
};
