import { defineMiddleware } from 'astro:middleware';
import { untranslated } from './book/untranslated.ts';

/** Marks on every page what a translator must leave alone. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(untranslated(await response.text()), response);
});
