/** As much of jsdom as the tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { readonly runScripts?: 'dangerously' });
    readonly window: typeof globalThis & { readonly document: Document };
  }
}
