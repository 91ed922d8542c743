import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { withBase } from '../base.ts';
import { DataTable, type TableData } from './DataTable.tsx';
import { EmbedButton } from './EmbedButton.tsx';
import { FullScreenButton } from './FullScreenButton.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import { LiveText } from './LiveText.tsx';
import type { Framed } from '../settings/settings.ts';
import { ShareButton } from './ShareButton.tsx';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { useHydrated } from './use-hydrated.ts';
import { linkTo, useUrlState } from '../settings/use-url-state.ts';
import './legend.css';
import './frame.css';

export interface FrameProps<V extends object> {
  /** The widget's name: its folder, its page under /embed/ and, unless `id` says otherwise, its prefix in links. */
  readonly name: string;
  /** Tells two copies of one widget on a page apart. */
  readonly id?: string | undefined;
  readonly title: string;
  /** How to use it, in a few words. */
  readonly hint: string;
  readonly settings: Framed<V>;
  /** The version of the settings table: raise it when a key changes its meaning. */
  readonly version: number;
  /** What the figure now shows, in a sentence, for screen readers. */
  readonly live: string;
  readonly tables: readonly TableData[];
  /** Buttons of the widget's own, for the title bar. */
  readonly buttons?: ComponentChildren;
  /** What a link cannot hold of the present state, in a sentence; undefined where it holds all. */
  readonly linkLacks?: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every widget: title bar, link, embedding, full screen, undo, the data table and the live text. */
export function Frame<V extends object>(props: FrameProps<V>): JSX.Element {
  const { name, id = name, title, hint, settings, version, live, tables, buttons, linkLacks, children } = props;
  const frame = useRef<HTMLElement>(null);
  const hydrated = useHydrated();
  const problems = useUrlState(settings, id, version);
  const anchor = `widget-${id}`;
  const namespace = { prefix: id, version };

  return (
    <section ref={frame} id={anchor} class={`widget ${name}`} aria-labelledby={`${anchor}-title`}>
      <div class="widget-bar">
        <strong id={`${anchor}-title`}>{title}</strong>
        <span class="widget-hint">{hint}</span>
        <div class="widget-buttons">
          <SteadyButton alive={hydrated} useful={settings.canUndo.value} onClick={settings.undo}>
            Undo
          </SteadyButton>
          <SteadyButton alive={hydrated} useful={!settings.isInitial.value} onClick={settings.reset}>
            Reset
          </SteadyButton>
          {buttons}
          <ShareButton
            disabled={!hydrated}
            link={() => linkTo(settings, namespace, location.pathname, anchor)}
            lacks={linkLacks}
          />
          <EmbedButton
            title={title}
            disabled={!hydrated}
            link={() => linkTo(settings, { prefix: name, version }, withBase(`/embed/${name}/`))}
          />
          <FullScreenButton of={frame} disabled={!hydrated} />
        </div>
      </div>
      <LinkProblems sentences={problems} class="widget-problems" />
      {children}
      <DataTable tables={tables} />
      <LiveText text={live} />
    </section>
  );
}
