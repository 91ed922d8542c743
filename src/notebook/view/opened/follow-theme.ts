/** Follows the theme that the reader chooses in another document of the book, as the page around a frame is. */
export function followTheme(): () => void {
  const follow = ({ key, newValue }: StorageEvent): void => {
    if (key !== 'theme') return;
    const { dataset } = document.documentElement;
    if (newValue === null) delete dataset['theme'];
    else dataset['theme'] = newValue;
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}
