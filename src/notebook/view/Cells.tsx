import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LiveText } from '../../kit/frame/LiveText.tsx';
import { KernelNote } from './KernelNote.tsx';
import { SectionView } from './SectionView.tsx';
import type { NotebookState } from './state/notebook-state.ts';
import { UndoNote } from './UndoNote.tsx';

export interface CellsProps {
  readonly state: NotebookState;
  /** The one section that is shown; without it all are. */
  readonly only?: string | undefined;
  readonly isFolded?: boolean;
}

/** The room of a card on either side of a chart, in pixels. */
const inset = 34;
/** How long the layout rests before charts are drawn anew. */
const restsFor = 250;

/** A notebook's sections, with what is said of their runs. Charts are as wide as there is room. */
export function Cells({ state, only, isFolded = false }: CellsProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let width = box.current!.clientWidth;
    state.runs.setWidth(width - inset);
    const observer = new ResizeObserver(([entry]) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (entry!.contentRect.width === width) return;
        width = entry!.contentRect.width;
        state.runs.setWidth(Math.round(width) - inset);
      }, restsFor);
    });
    observer.observe(box.current!);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [state]);
  const sections = state.sections.value.filter(({ id }) => only === undefined || id === only);
  return (
    <div ref={box} class="notebook">
      <KernelNote runs={state.runs} />
      {sections.map((section) => (
        <SectionView key={section.id} state={state} section={section} isFolded={isFolded} />
      ))}
      <UndoNote state={state} />
      <LiveText text={state.said.value} />
    </div>
  );
}
