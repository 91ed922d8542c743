import type { Locator } from '@playwright/test';
import { FigurePage } from './figure-page.ts';
import { test as base } from './fixtures.ts';

/** The lab on its own page, or in the book. */
export class LabPage extends FigurePage {
  readonly go: Locator = this.figure.locator('.lab-go .go');
  readonly step: Locator = this.figure.locator('.train-count output');
  readonly readings: Locator = this.figure.locator('.lab-curve > .readings');

  readonly note: Locator = this.figure.locator('.lab-curve-note').first();
  readonly plane: Locator = this.figure.locator('.latent-plane-picture > .drawing');
  readonly wall: Locator = this.figure.locator('.manifold-picture > .drawing');
  readonly curve: Locator = this.figure.locator('.bound-chart-picture > .drawing');
  /** A reading of the whole run, beside those of one pass, which are folded away. */
  override reading(label: string): Locator {
    return super.reading(label).first();
  }
}

export const test = base.extend<{ lab: LabPage }>({ lab: async ({ page }, use) => use(new LabPage(page, 'lab')) });

/** What lies wholly on the screen as it stands. */
export const isInView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
