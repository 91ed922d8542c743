/**
 * The book's pages, each fetched and parsed once, when first asked for. What could not be fetched is asked for again the
 * next time; until then the promise is rejected with a sentence.
 */
export function createPages<Page>(
  parse: (html: string) => Page,
  fetchPage: (path: string) => Promise<Response> = fetch,
): (path: string) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();

  async function read(path: string): Promise<Page> {
    const response = await fetchPage(path);
    if (!response.ok) throw new Error(`${path} could not be read: the server answered ${response.status}.`);
    return parse(await response.text());
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
