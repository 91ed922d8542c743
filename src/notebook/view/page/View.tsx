import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Cells } from '../Cells.tsx';
import { ScopePanel } from '../scope/ScopePanel.tsx';
import { ClassBar, useClass } from './ClassBar.tsx';
import type { OnPage } from './model.ts';
import { Notes } from './Notes.tsx';
import { openAsked } from './open.ts';
import { Toolbar } from './Toolbar.tsx';
import '../cells.css';
import './style.css';

/** The notebook of the page's address; another hash is another notebook. */
function useAsked(): { readonly page: OnPage; readonly count: number } | undefined {
  const [opened, setOpened] = useState<{ readonly page: OnPage; readonly count: number } | undefined>(undefined);
  useEffect(() => {
    let current: OnPage | undefined;
    let isGone = false;
    const open = async (): Promise<void> => {
      const next = await openAsked();
      current?.close();
      current = next;
      if (isGone) next.close();
      else setOpened((before) => ({ page: next, count: (before?.count ?? 0) + 1 }));
    };
    const flush = (): void => current?.flush();
    void open();
    addEventListener('hashchange', open);
    addEventListener('pagehide', flush);
    return () => {
      isGone = true;
      current?.close();
      removeEventListener('hashchange', open);
      removeEventListener('pagehide', flush);
    };
  }, []);
  return opened;
}

/** A notebook over the whole page. Nothing of it runs until the reader says so. */
export default function NotebookPage(): JSX.Element {
  const opened = useAsked();
  return opened ? <Opened key={opened.count} page={opened.page} /> : <div class="notebook-desk" aria-busy="true" />;
}

function Opened({ page }: { readonly page: OnPage }): JSX.Element {
  const { state } = page;
  const box = useRef<HTMLDivElement>(null);
  const inClass = useClass(state);
  const [showsScope, setShowsScope] = useState(false);
  const classes = ['notebook-desk', inClass.isOn && 'in-class', showsScope && 'with-scope'].filter(Boolean).join(' ');
  return (
    <div ref={box} class={classes}>
      <Toolbar {...{ page, desk: box, inClass, showsScope }} onScope={() => setShowsScope(!showsScope)} />
      <Notes page={page} />
      {inClass.isOn && <ClassBar state={state} inClass={inClass} desk={box} />}
      <Cells state={state} only={inClass.only} isFolded={inClass.isOn} />
      {showsScope && <ScopePanel onClose={() => setShowsScope(false)} />}
    </div>
  );
}
