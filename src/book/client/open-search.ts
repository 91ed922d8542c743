import { dialog, field, missing, report } from './search-dialog.ts';

/** Opens the search; what searches is fetched when it is first opened. */
async function open(): Promise<void> {
  dialog.showModal();
  field.select();
  try {
    const { begin } = await import('./search.ts');
    await begin();
  } catch {
    report.textContent = missing;
  }
}

for (const button of document.querySelectorAll('.open-search')) button.addEventListener('click', () => void open());
dialog.querySelector('.close')!.addEventListener('click', () => dialog.close());
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    void open();
  }
});
