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
// With Ctrl, so that words spoken or mistyped open nothing; over another dialog it does not open.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  void open();
});
