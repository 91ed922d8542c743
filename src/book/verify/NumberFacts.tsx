import type { ComponentChildren, JSX } from 'preact';
import type { CheckedClaim, Rejection } from '../../claims/check.ts';
import { digitsOf, show } from '../../claims/estimate.ts';
import { Words } from '../../kit/formula/Words.tsx';
import { figures } from '../../text/number.ts';
import { Facts, type Fact } from './Facts.tsx';
import { distanceInWords, liveInWords, methodInWords, verdictInWords, missInWords } from './words.ts';

function factsOf(stated: string, built: number, checked: CheckedClaim | null): Fact[] {
  const facts: Fact[] = [{ name: 'stated', value: stated }];
  if (!checked) return [...facts, { name: 'exact', value: digitsOf(built) }];
  const { exact, witness, live, z } = checked;
  if (exact) facts.push({ name: 'exact', value: show(exact) });
  if (witness) facts.push({ name: 'witness', value: show(witness) });
  if (live) facts.push({ name: 'live', value: liveInWords(live) });
  if (z !== null) facts.push({ name: 'off by', value: missInWords(z) });
  return facts;
}

function Rejections({ of }: { readonly of: readonly Rejection[] }): JSX.Element {
  return (
    <table class="number-rejections">
      <caption>Wrong values that this check rejects</caption>
      <tbody>
        {of.map((rejection) => (
          <tr key={rejection.value}>
            <td>{figures(rejection.value, 6)}</td>
            <td>
              <Words text={rejection.why} />
            </td>
            <td>{distanceInWords(rejection)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface NumberFactsProps {
  readonly says: string;
  readonly stated: string;
  /** The exact value that the build compared the digits with. */
  readonly built: number;
  readonly checked: CheckedClaim | null;
  /** How to have it checked, said while it is not. */
  readonly invitation: ComponentChildren;
  /** What else can be done with the number. */
  readonly more?: ComponentChildren;
}

/** What is known about one number: what it is, the roads to it, and how decisively wrong values were rejected. */
export function NumberFacts({ says, stated, built, checked, invitation, more }: NumberFactsProps): JSX.Element {
  return (
    <Facts says={says} facts={factsOf(stated, built, checked)}>
      {checked ? (
        <>
          <p class={`number-verdict ${checked.verdict}`}>
            {checked.verdict === 'agrees' ? '✓' : '✗'} {verdictInWords(checked)}. {methodInWords(checked)}.
          </p>
          {checked.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
          {checked.verdict === 'agrees' && checked.rejections.length > 0 && <Rejections of={checked.rejections} />}
        </>
      ) : (
        <p>The build compared the digits with the exact value. {invitation}</p>
      )}
      {more}
    </Facts>
  );
}
