/**
 * The HTML of the book's pages, each fetched once, when first asked for. What could not be fetched is asked for again the
 * next time; until then the promise is rejected with a sentence.
 */
export function createPages(fetchPage: (path: string) => Promise<Response> = fetch): (path: string) => Promise<string> {
  const pages = new Map<string, Promise<string>>();

  async function read(path: string): Promise<string> {
    const response = await fetchPage(path);
    if (!response.ok) throw new Error(`${path} could not be read: the server answered ${response.status}.`);
    return response.text();
  }

  return (path) => {
    const known = pages.get(path);
    if (known) return known;
    const page = read(path);
    pages.set(path, page);
    page.catch(() => pages.delete(path));
    return page;
  };
}
