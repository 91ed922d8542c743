/** What a chapter may use without importing it, and what draws the elements that the book's plugins make. */
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import CodeTabs from './CodeTabs.astro';
import Corollary from './Corollary.astro';
import Definition from './Definition.astro';
import Derivation from './Derivation.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Lemma from './Lemma.astro';
import NotesSay from './NotesSay.astro';
import Proof from './Proof.astro';
import Proposition from './Proposition.astro';
import Sidenote from './Sidenote.astro';
import Summary from './Summary.astro';
import Theorem from './Theorem.astro';

export const chapterComponents = {
  data: Claim,
  Chart,
  CodeTabs,
  Corollary,
  Definition,
  Derivation,
  Example,
  Exercise,
  Figure,
  Lemma,
  NotesSay,
  Proof,
  Proposition,
  Sidenote,
  Summary,
  Theorem,
};
