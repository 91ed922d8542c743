/**
 * While the chapter is printed its solutions stand at its end, so that no answer is read with its question. Without scripts
 * they are printed where they stand.
 */
const folds = [...document.querySelectorAll<HTMLElement>('.exercise .solution')];
const atTheEnd = document.createElement('section');
atTheEnd.className = 'solutions';

/** Takes out what follows an element in its parent. */
function takeAfter(first: Element): DocumentFragment {
  const rest = new Range();
  rest.setStartAfter(first);
  rest.setEndAfter(first.parentElement!.lastChild!);
  return rest.extractContents();
}

function elementOf(name: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function moved(fold: HTMLElement): HTMLElement {
  const label = elementOf('p', elementOf('strong', fold.closest('.exercise')!.getAttribute('aria-label')!));
  label.className = 'label';
  fold.hidden = true;
  return elementOf('div', label, takeAfter(fold.querySelector('summary')!));
}

addEventListener('beforeprint', () => {
  if (atTheEnd.isConnected || folds.length === 0) return;
  atTheEnd.replaceChildren(elementOf('h2', 'Solutions'), ...folds.map(moved));
  document.querySelector('.chapter-body')!.after(atTheEnd);
});

addEventListener('afterprint', () => {
  atTheEnd.querySelectorAll(':scope > div > .label').forEach((label, at) => {
    const fold = folds[at]!;
    fold.append(takeAfter(label));
    fold.hidden = false;
  });
  atTheEnd.replaceChildren();
  atTheEnd.remove();
});
