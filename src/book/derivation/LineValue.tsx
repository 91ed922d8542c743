import type { CheckedLine } from '../../claims/derivation-check.ts';
import { shareOfLongest } from './slack.ts';
import { markOfLine, markOfSlack, numeralOf, whyNot, type Mark } from './words.ts';

function MarkText({ mark }: { mark: Mark }) {
  return (
    <small class={`mark ${mark.tone}`}>
      <span aria-hidden="true">{mark.sign}</span>
      {` ${mark.text}`}
    </small>
  );
}

/** The number at the end of a line, or why there is none, and the mark that the comparison earned. */
export function LineValue({ line }: { line: CheckedLine }) {
  const says = whyNot(line);
  return (
    <>
      <span class="numeral">{`${numeralOf(line)} `}</span>
      {says !== null && <span class="says">{`${says} `}</span>}
      <MarkText mark={markOfLine(line)} />
    </>
  );
}

interface SlackValueProps {
  slack: CheckedLine['slack'];
  /** The slack that is drawn as long as any. */
  longest: number;
}

/** The distance between a line and the one above it, drawn to scale, and whether it is what the derivation says it is. */
export function SlackValue({ slack, longest }: SlackValueProps) {
  if (slack === null) return <span class="says">none to measure, both lines are infinite</span>;
  const says = Number.isFinite(slack.value) ? whyNot(slack) : null;
  const share = says === null ? shareOfLongest(slack.value, longest) : 0;
  return (
    <>
      <span class="numeral">{`${numeralOf(slack)} `}</span>
      {says !== null && <span class="says">{`${says} `}</span>}
      <span class="drawn" style={`--share: ${share}`} aria-hidden="true" />
      <MarkText mark={markOfSlack(slack)} />
    </>
  );
}
