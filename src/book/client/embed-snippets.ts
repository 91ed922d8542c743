/** The build does not know where the book will stand: the page completes the addresses, and selects a snippet on focus. */
for (const snippet of document.querySelectorAll<HTMLTextAreaElement>('.gallery textarea')) {
  snippet.value = snippet.value.replace(/(?<=src=")[^"]+/, (path) => new URL(path, location.href).href);
  snippet.addEventListener('focus', () => snippet.select());
}
