import { useEffect, useState } from 'preact/hooks';
import { useUrlState } from '../../../kit/settings/use-url-state.ts';
import { fetchTools } from './fetch-tools.ts';
import { createHomework, type HomeworkModel } from './model.ts';
import type { Posed } from './posed.ts';
import { namespace, olderVersions } from './state.ts';

export interface HomeworkInPage {
  readonly model: HomeworkModel;
  /** What could not be read of the page's link, a sentence each. */
  readonly linkProblems: readonly string[];
}

/** The problem of a page, kept in its address. What reads and judges is fetched once the problem is not the first one. */
export function useHomework(built: Posed): HomeworkInPage {
  const [model] = useState(() => createHomework(fetchTools, built));
  const linkProblems = useUrlState(model.settings, namespace.prefix, namespace.version, 'page', olderVersions);

  useEffect(() => model.start(), [model]);

  return { model, linkProblems };
}
