import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { found, scope } from './scope.ts';
import './scope.css';

/** What is in scope: every name that a cell may use, how it is called, and a sentence on it. */
export function ScopePanel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const id = useId();
  const [sought, setSought] = useState('');
  useEffect(() => void scope.load(), []);
  const groups = found(scope.value.value ?? [], sought);
  return (
    <aside class="scope" aria-labelledby={id}>
      <div class="scope-head">
        <h2 id={id}>What is in scope</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <input
        type="search"
        aria-label="Find a name"
        placeholder="a name, or a word"
        autocomplete="off"
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      {scope.failed.value && (
        <p role="alert">
          The list could not be loaded. See whether you are online.{' '}
          <button type="button" onClick={() => void scope.load()}>
            Try again
          </button>
        </p>
      )}
      <div class="scope-list" tabIndex={0} role="group" aria-label="Names">
        {groups.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {entries.map(({ name, signature, says }) => (
                <div key={name}>
                  <dt class="notranslate">
                    {signature.split('\n').map((line) => (
                      <code key={line}>{line}</code>
                    ))}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {scope.value.value !== null && groups.length === 0 && (
          <p>Nothing in scope has “{sought}” in its name or sentence.</p>
        )}
      </div>
    </aside>
  );
}
