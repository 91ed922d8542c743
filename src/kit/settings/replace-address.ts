/** Puts an address in the place of the page’s. False where the browser refuses: Safari takes a hundred in half a minute. */
export function replaceAddress(address: string): boolean {
  try {
    history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}
