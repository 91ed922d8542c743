/**
 * While the chapter is printed its solutions stand at its end, so that no answer is read with its question. Without scripts
 * they are printed where they stand.
 */
const folds = [...document.querySelectorAll<HTMLElement>('.exercise .solution')];
const atTheEnd = document.createElement('section');
atTheEnd.className = 'solutions';

const elementOf = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

function moved(fold: HTMLElement): HTMLElement {
  const label = elementOf('p', elementOf('strong', fold.closest('.exercise')?.getAttribute('aria-label') ?? ''));
  label.className = 'label';
  const content = [...fold.childNodes].filter((node) => !(node instanceof Element && node.matches('summary')));
  return elementOf('div', label, ...content);
}

addEventListener('beforeprint', () => {
  if (atTheEnd.isConnected || folds.length === 0) return;
  atTheEnd.replaceChildren(elementOf('h2', 'Solutions'), ...folds.map(moved));
  for (const fold of folds) fold.hidden = true;
  document.querySelector('.chapter-body')?.after(atTheEnd);
});

addEventListener('afterprint', () => {
  if (!atTheEnd.isConnected) return;
  const [, ...solutions] = atTheEnd.children;
  folds.forEach((fold, at) => {
    const [, ...content] = solutions[at]?.childNodes ?? [];
    fold.append(...content);
    fold.hidden = false;
  });
  atTheEnd.remove();
});
