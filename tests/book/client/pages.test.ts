import { describe, expect, it, vi } from 'vitest';
import { createPages } from '../../../src/book/client/pages.ts';

describe('a page that a preview looks into', () => {
  it('is fetched once', async () => {
    const fetchPage = vi.fn(() => Promise.resolve(new Response('<p>Gibbs</p>')));
    const pageOf = createPages((html) => html, fetchPage);
    expect(await Promise.all([pageOf('/divergence/'), pageOf('/divergence/')])).toEqual([
      '<p>Gibbs</p>',
      '<p>Gibbs</p>',
    ]);
    expect(await pageOf('/divergence/')).toBe('<p>Gibbs</p>');
    expect(fetchPage).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after the network failed', async () => {
    const fetchPage = vi
      .fn(() => Promise.resolve(new Response('<p>Gibbs</p>')))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const pageOf = createPages((html) => html, fetchPage);
    await expect(pageOf('/divergence/')).rejects.toThrow('Failed to fetch');
    expect(await pageOf('/divergence/')).toBe('<p>Gibbs</p>');
  });

  it('is not what a server says where it has no such page', async () => {
    const fetchPage = vi
      .fn(() => Promise.resolve(new Response('<p>Gibbs</p>')))
      .mockResolvedValueOnce(new Response('<p id="gibbs">Nothing here</p>', { status: 404 }));
    const pageOf = createPages((html) => html, fetchPage);
    await expect(pageOf('/divergence/')).rejects.toThrow('/divergence/ could not be read: the server answered 404.');
    expect(await pageOf('/divergence/')).toBe('<p>Gibbs</p>');
  });
});
