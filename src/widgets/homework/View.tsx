import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { computedText } from '../../homework/format.ts';
import type { Spread } from '../../homework/solve.ts';
import { LiveText } from '../shared/LiveText.tsx';
import { ShareButton } from '../shared/ShareButton.tsx';
import { useHydrated } from '../shared/use-hydrated.ts';
import { linkTo, useUrlState } from '../shared/use-url-state.ts';
import { AnswerField } from './AnswerField.tsx';
import { DistributionFields } from './DistributionFields.tsx';
import { createHomework, namespace } from './model.ts';
import { ScrollingTex, Tex } from './Tex.tsx';
import { loadTypesetter } from './typeset.ts';
import { bothInWords, normalTex } from './words.ts';
import { WorkedSolution } from './WorkedSolution.tsx';
import '../shared/widget.css';
import './style.css';

/** The homework page's checker: the problem, the answer and its verdict, the solution in both directions. */
export default function Homework(): JSX.Element {
  const [model] = useState(() => createHomework(() => import('../../homework/index.ts')));
  const { settings, problem, solution, otherSolution, judgement } = model;
  const hydrated = useHydrated();
  const linkProblems = useUrlState(settings, namespace.prefix, namespace.version, 'page');
  const { qMean, qSpread, qGiven, pMean, pSpread, pGiven, checked, answer } = settings.values.value;

  useEffect(() => void loadTypesetter().catch(() => undefined), []);
  const wantsJudge = checked === 'yes' || answer !== '';
  useEffect(() => {
    if (wantsJudge) void model.loadJudge();
  }, [model, wantsJudge]);

  const { nats, bits } = solution.value;
  const other = otherSolution.value;

  return (
    <div class="homework">
      {linkProblems.length > 0 && (
        <div class="problem" role="status">
          {linkProblems.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <section class="problem-panel" aria-labelledby="homework-problem">
        <div class="panel-bar">
          <h2 id="homework-problem">The problem</h2>
          <div class="widget-buttons">
            <button type="button" disabled={!hydrated} onClick={model.swap}>
              Swap <i>q</i> and <i>p</i>
            </button>
            <ShareButton disabled={!hydrated} link={() => linkTo(settings, namespace, location.pathname)} />
          </div>
        </div>
        <div class="statement-row">
          <div class="given">
            <ScrollingTex tex={normalTex('q', problem.value.q, qSpread, qGiven)} label="q, scrolls sideways" />
            <ScrollingTex tex={normalTex('p', problem.value.p, pSpread, pGiven)} label="p, scrolls sideways" />
          </div>
          <p class="asked">
            <Tex tex="\KL{\q}{\p} = {}?" />
            <span>
              How far <i class="object encoder">q</i> is from <i class="object prior">p</i>, standing in{' '}
              <i class="object encoder">q</i>: the expectation is under <i class="object encoder">q</i>, the
              distribution before the bars.
            </span>
          </p>
        </div>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="The two distributions">
          <div class="distributions">
            <DistributionFields
              side="q"
              mean={qMean}
              spread={qSpread}
              given={qGiven}
              onMean={(mean) => model.change({ qMean: mean })}
              onSpread={(spread) => model.change({ qSpread: spread })}
              onGiven={(given: Spread) => model.change({ qGiven: given })}
            />
            <DistributionFields
              side="p"
              mean={pMean}
              spread={pSpread}
              given={pGiven}
              onMean={(mean) => model.change({ pMean: mean })}
              onSpread={(spread) => model.change({ pSpread: spread })}
              onGiven={(given: Spread) => model.change({ pGiven: given })}
            />
          </div>
        </fieldset>
        <fieldset class="widget-controls" disabled={!hydrated} aria-label="Your answer">
          <AnswerField
            label="Your answer, in nats"
            prominent
            hint="A number or a formula, as you would write it: 0.5, 0,5, 2e-3, 1/2(9 − ln 4), 3.2 bits."
            answer={answer}
            reading={model.reading.value}
            judgement={judgement.value}
            judgeFailed={model.judgeFailed.value}
            onType={model.type}
            onCheck={() => void model.check()}
            onFocus={() => void model.loadJudge()}
            lineAnchor={(step) => `#line-${step}`}
          />
        </fieldset>
      </section>

      <section aria-labelledby="homework-solution">
        <h2 id="homework-solution">The solution, line by line</h2>
        <p class="result">
          <Tex tex="\KL{\q}{\p}" /> is <strong>{computedText(nats)} nats</strong>, or {computedText(bits)} bits.
        </p>
        <WorkedSolution solution={solution.value} id="line" mistakes={judgement.value?.misconceptions ?? []} />
      </section>

      <section aria-labelledby="homework-other">
        <h2 id="homework-other">If you meant the other direction</h2>
        <p>
          Homework often asks for the divergence “between” two distributions. That does not say which of them the
          expectation is under, and it decides the answer: standing in <i class="object prior">p</i> and looking at{' '}
          <i class="object encoder">q</i>, the divergence <Tex tex="\KL{\p}{\q}" /> is{' '}
          <strong>{computedText(other.nats)} nats</strong>, or {computedText(other.bits)} bits.
        </p>
        <details class="other">
          <summary>This direction, line by line</summary>
          <WorkedSolution solution={other} id="other" />
        </details>
      </section>
      <LiveText text={bothInWords(solution.value, other)} />
    </div>
  );
}
