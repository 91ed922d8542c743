import type { APIRoute, GetStaticPaths } from 'astro';
import { programs } from '../../book/programs.ts';
import { shownPart } from '../../book/components/code-tabs/sources.ts';

export const getStaticPaths = (() =>
  Object.entries(programs).map(([path, code]) => ({
    params: { file: path.replace(/^.*\//, '') },
    props: { code },
  }))) satisfies GetStaticPaths;

/** A program as a file to keep: what its listing shows. */
export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(`${shownPart(props.code)}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
