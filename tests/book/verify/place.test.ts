import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/book/verify/place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const number = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('the place of a card', () => {
  it('is below its number and centred on it', () => {
    expect(placeBeside(number(400, 100), card, view)).toEqual({ left: 270, top: 120 });
  });

  it('is above its number when there is no room below', () => {
    expect(placeBeside(number(400, 700), card, view)).toEqual({ left: 270, top: 500 });
  });

  it('stays within the width', () => {
    expect(placeBeside(number(0, 100), card, view).left).toBe(0);
    expect(placeBeside(number(960, 100), card, view).left).toBe(700);
  });

  it('ends at the foot of the window when there is room neither below nor above', () => {
    expect(placeBeside(number(400, 150), { width: 300, height: 700 }, view).top).toBe(100);
  });

  it('leaves the window together with its number', () => {
    expect(placeBeside(number(400, -300), card, view).top).toBe(-280);
    expect(placeBeside(number(400, 1100), card, view).top).toBe(900);
  });
});
