import katex from 'katex';
import { expect, test } from 'vitest';
import { placesOf } from '../../../src/book/search/places.ts';
import { katexOptions } from '../../../src/kit/tex/katex.ts';

const tex = (formula: string): string => katex.renderToString(formula, katexOptions);

const page = `<body><header>Menu</header><main><article data-pagefind-body>
  <p aria-hidden="true">5</p>
  <h1><span class="visually-hidden">Chapter 5: </span>Divergence</h1>
  <p>How far is <em>q</em>?</p><p>Stand in it.</p>
  <h2 id="never">It is never negative</h2>
  <p>The best is ${tex('\\tfrac1{11}=0.0909')}.</p>
  <div class="statement theorem" id="gibbs"><span class="label"><strong>Theorem 5.3</strong> (Gibbs)</span> <p>Always.</p></div>
  <div class="noted"><figure class="sidenote margin-drawing"><svg></svg><figcaption>A picture.</figcaption></figure>
    <p>After the theorem.</p></div>
  <details class="careful" id="in-general"><summary><strong>For the careful reader:</strong> in general</summary> <p>More.</p>
    <div class="statement" id="all"><span class="label"><strong>Theorem 5.4</strong></span> <p>For all.</p></div> <p>Done.</p></details>
  <figure id="explorer">
    <section class="figure"><button>Reset</button><dialog><h2 id="P5-title">Embed this figure</h2></dialog></section>
    <figcaption><strong>Figure 5.1.</strong> An area.</figcaption>
  </figure>
  <section class="exercise" id="coin"><span class="label"><strong>Exercise 5.1</strong></span> <p>How many?</p>
    <fieldset><label>Your answer</label></fieldset><details><summary> Hint </summary><p>Two terms.</p></details></section>
  <h2 id="more">And ${tex('x^2')}</h2><p hidden>Not here.</p><div data-pagefind-ignore>Nor here.</div>
  <ul><li id="tool"><h3>A tool</h3><p>It helps.</p></li></ul>
</article></main></body>`;

test('a page is read as its places: the top, sections, and what has a name within them', () => {
  const never = ['Divergence', 'It is never negative'];
  expect(placesOf(page)).toEqual([
    { anchor: '', title: 'Divergence', within: [], text: 'How far is q? Stand in it.' },
    { anchor: 'never', title: never[1], within: ['Divergence'], text: 'The best is 1/11 = 0.0909. After the theorem.' },
    { anchor: 'gibbs', title: 'Theorem 5.3 (Gibbs)', within: never, text: 'Always.' },
    { anchor: 'in-general', title: 'For the careful reader: in general', within: never, text: 'More. Done.' },
    { anchor: 'all', title: 'Theorem 5.4', within: never, text: 'For all.' },
    { anchor: 'explorer', title: 'Figure 5.1', within: never, text: 'An area.' },
    { anchor: 'coin', title: 'Exercise 5.1', within: never, text: 'How many? Hint: Two terms.' },
    { anchor: 'tool', title: 'A tool', within: ['Divergence'], text: 'It helps.' },
  ]);
});

test('a page that marks nothing to be searched has no places', () => {
  expect(placesOf(page.replace('data-pagefind-body', ''))).toEqual([]);
});
