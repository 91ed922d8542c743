import type { Page } from '@playwright/test';

/** A part of a chapter in which nothing is drawn. */
export interface Stretch {
  /** How long it is, in screens. */
  readonly screens: number;
  /** How far from the top of the page it starts, in screens. */
  readonly from: number;
  /** The last heading before it starts. */
  readonly after: string;
}

/** Smaller than this, in pixels, it is a sign and no drawing. */
const leastSize = { width: 100, height: 60 };

/** What of a chapter has nothing drawn, from its title to its last exercise, in order. */
export const bareStretches = (page: Page): Promise<Stretch[]> =>
  page.evaluate(({ width, height }) => {
    const body = document.querySelector('.chapter-body')!;
    const boxOf = (element: Element): { top: number; bottom: number } => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    };
    const drawn = [...document.querySelectorAll('.chapter :is(svg, canvas, img)')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return !element.closest('.katex') && element.checkVisibility() && box.width >= width && box.height >= height;
      })
      .map(boxOf)
      .sort((a, b) => a.top - b.top);
    const headings = [...document.querySelectorAll('.chapter h1, .chapter-body > h2')];
    const stretches: Stretch[] = [];
    let from = boxOf(document.querySelector('.chapter')!).top;
    for (const { top, bottom } of [...drawn, { top: boxOf(body).bottom, bottom: Infinity }]) {
      if (top > from) {
        const heading = headings.findLast((one) => boxOf(one).top <= from) ?? headings[0]!;
        stretches.push({
          screens: (top - from) / innerHeight,
          from: from / innerHeight,
          after: heading.textContent.trim(),
        });
      }
      from = Math.max(from, bottom);
    }
    return stretches;
  }, leastSize);
