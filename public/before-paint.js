// Runs before the first paint, so that a reader's dark page never flashes white, and open folds never push the text down.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('careful') === 'open') document.documentElement.dataset.careful = 'open';
} catch {
  // Storage is refused: the system's theme holds, and folds are folded.
}
