import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { withBase } from '../base.ts';
import { spoken } from '../formula/spoken.ts';
import { Words } from '../formula/Words.tsx';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import type { Framed } from '../settings/settings.ts';
import { linkTo, useUrlState } from '../settings/use-url-state.ts';
import type { Offer } from './CopyDialog.tsx';
import { DataTable, type TableData } from './DataTable.tsx';
import { FullScreenButton } from './FullScreenButton.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import { LiveText } from './LiveText.tsx';
import { Menu } from './Menu.tsx';
import { Offered, takingAway } from './Offered.tsx';
import { CopyLink } from './CopyLink.tsx';
import { isUndo } from './undo-key.ts';
import { useHydrated } from './use-hydrated.ts';
import '../controls/controls.css';
import './casing.css';

export interface CasingProps<V extends object> {
  /** The figure's name: its file, its page under /embed/ and, unless `id` says otherwise, its prefix in links. */
  readonly name: string;
  /** Tells two copies of one figure on a page apart. */
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
  /** What a link cannot hold of the present state, in a sentence; undefined where it holds all. */
  readonly linkLacks?: string | undefined;
  /** Buttons of the figure's own for its menu. */
  readonly more?: ComponentChildren;
  /** Called when the pointer or the focus comes: time to fetch what its use will need. */
  readonly onApproach?: () => void;
}

/**
 * What every figure has around its body: the name, how to use it, Reset and a menu with undo, link, embedding, full
 * screen and the data table; what the link got wrong; the live text. Ctrl+Z or ⌘Z within it is its undo. Older links
 * end in #widget-name, and still lead to it.
 */
export function Casing<V extends object>(
  props: CasingProps<V> & { readonly children: ComponentChildren },
): JSX.Element {
  const {
    name,
    id = name,
    title,
    hint,
    settings,
    version,
    live,
    tables,
    linkLacks,
    more,
    onApproach,
    children,
  } = props;
  const frame = useRef<HTMLElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDetailsElement>(null);
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  const hydrated = useHydrated();
  const problems = useUrlState(settings, id, version);
  const anchor = `figure-${id}`;

  const show = (next: Offer): void => {
    menu.current?.hidePopover();
    setOffer(next);
  };
  const offerEmbedding = async (): Promise<void> => {
    const address = linkTo(settings, { prefix: name, version }, withBase(`/embed/${name}/`));
    await takingAway.load();
    const made = takingAway.value.peek()?.embedOffer(title, address, frame.current!.offsetHeight);
    if (made !== undefined) show(made);
  };
  const approach = (): void => {
    if (navigator.onLine) void takingAway.prepare();
    onApproach?.();
  };
  const openTable = (): void => {
    if (!table.current) return;
    menu.current?.hidePopover();
    table.current.open = true;
    table.current.querySelector('summary')?.focus();
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!isUndo(event)) return;
    event.preventDefault();
    settings.undo();
  };

  return (
    <section
      ref={frame}
      id={anchor}
      class={`figure ${name}`}
      aria-labelledby={`${anchor}-title`}
      onKeyDown={press}
      onPointerEnter={approach}
      onFocusIn={approach}
    >
      <span id={`widget-${id}`} />
      <div class="figure-bar">
        <strong id={`${anchor}-title`}>{title}</strong>
        <span class="figure-hint">
          <Words text={hint} />
        </span>
        <div class="buttons">
          <SteadyButton alive={hydrated} useful={!settings.isInitial.value} onClick={settings.reset}>
            Reset
          </SteadyButton>
          <Menu id={`${anchor}-menu`} of={title} disabled={!hydrated} popover={menu}>
            <SteadyButton alive={hydrated} useful={settings.canUndo.value} onClick={settings.undo} data-stays>
              Undo
            </SteadyButton>
            <CopyLink
              link={() => linkTo(settings, { prefix: id, version }, location.pathname, anchor)}
              lacks={linkLacks}
              onOffer={show}
            />
            <button type="button" onClick={offerEmbedding}>
              Embed
            </button>
            <FullScreenButton of={frame} />
            <button type="button" onClick={openTable}>
              Data table
            </button>
            {more}
          </Menu>
        </div>
      </div>
      <LinkProblems sentences={problems} class="figure-problems" />
      {children}
      <DataTable tables={tables} disclosure={table} />
      <LiveText text={spoken(live)} />
      <Offered offer={offer} onClose={() => setOffer(undefined)} />
    </section>
  );
}
