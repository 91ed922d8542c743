import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Cells } from '../Cells.tsx';
import { ClassBar, useClass } from './ClassBar.tsx';
import type { OnPage } from './model.ts';
import { Notes } from './Notes.tsx';
import { openAsked } from './open.ts';
import { Toolbar } from './Toolbar.tsx';
import './style.css';

/** The notebook of the page's address; another hash is another notebook. */
function useAsked(): OnPage | undefined {
  const [page, setPage] = useState<OnPage | undefined>(undefined);
  useEffect(() => {
    let current: OnPage | undefined;
    let isGone = false;
    const open = async (): Promise<void> => {
      const next = await openAsked();
      current?.close();
      current = next;
      if (isGone) next.close();
      else setPage(next);
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
  return page;
}

/** A notebook over the whole page. Nothing of it runs until the reader says so. */
export default function NotebookPage(): JSX.Element {
  const page = useAsked();
  return page ? <Opened key={page.state.title} page={page} /> : <div class="notebook-desk" aria-busy="true" />;
}

function Opened({ page }: { readonly page: OnPage }): JSX.Element {
  const { state } = page;
  const box = useRef<HTMLDivElement>(null);
  const inClass = useClass(state);
  return (
    <div ref={box} class={inClass.isOn ? 'notebook-desk in-class' : 'notebook-desk'}>
      <Toolbar page={page} desk={box} inClass={inClass} />
      <Notes page={page} />
      {inClass.isOn && <ClassBar state={state} inClass={inClass} />}
      <Cells state={state} only={inClass.only} isFolded={inClass.isOn} />
    </div>
  );
}
