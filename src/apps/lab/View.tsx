import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../../kit/figure-of.tsx';
import { Casing } from '../../kit/frame/Casing.tsx';
import { useHydrated } from '../../kit/frame/use-hydrated.ts';
import type { BuiltCode } from './built.ts';
import { asBuilt } from './panels/as-built.ts';
import { Asked } from './panels/Asked.tsx';
import { ChosenPanel } from './panels/ChosenPanel.tsx';
import { CurvePanel } from './panels/CurvePanel.tsx';
import { Notices } from './panels/Notices.tsx';
import { ManifoldPanel } from './panels/ManifoldPanel.tsx';
import { PlanePanel } from './panels/PlanePanel.tsx';
import { Rail } from './panels/Rail.tsx';
import { tables } from './tables.ts';
import { useOpened } from './keeping/use-opened.ts';
import { parts } from './parts.ts';
import { useLab } from './use-lab.ts';
import { mostImagesInLink, version, type LabValues } from './values.ts';
import { aloud } from './words.ts';
import { WrittenOut } from './panels/WrittenOut.tsx';
import '../../kit/frame/legend.css';
import './style.css';
import './panels/train.css';
import './panels/curve-panel.css';
import './cockpit.css';
import './phone.css';

type LabProps = ViewProps<LabValues, BuiltCode>;

/** A VAE that trains in the page, beside all that can be known about it exactly. */
export default function LabView(props: LabProps): JSX.Element {
  return useOpened(props.id ?? props.name) ? <LiveLab {...props} /> : <section {...asBuilt} />;
}

function LiveLab({ name, title, id, built }: LabProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  const { lab, link, reader, prepare, keepingProblem } = useLab(built, body);
  const hydrated = useHydrated();
  const [weightsAsked, setWeightsAsked] = useState(0);
  const { run, curve, means, marks, images, ellipses } = lab.atRest.value;
  const ownCount = lab.settings.values.value.own.length;

  return (
    <Casing
      name={name}
      id={id}
      title={title}
      hint="a VAE with nine pixels and two latent dimensions, training in this page"
      settings={link}
      version={version}
      live={aloud(run.state.step, means)}
      tables={tables(curve, marks, images, ellipses)}
      linkLacks={
        ownCount > mostImagesInLink
          ? `It restores all but your ${ownCount} images: at most ${mostImagesInLink} fit into a link. Send them as a CSV file beside it, or a weights file, which holds the 24 shown.`
          : undefined
      }
      onApproach={prepare}
      more={
        <button type="button" onClick={() => setWeightsAsked((times) => times + 1)}>
          Weights
        </button>
      }
    >
      <div ref={body} class="lab-body">
        <Rail lab={lab} active={hydrated} />
        <PlanePanel lab={lab} active={hydrated} />
        <CurvePanel lab={lab} />
        <Notices lab={lab} keepingProblem={keepingProblem.value}>
          <Asked
            part={parts.weights}
            asked={weightsAsked}
            what="What saves and loads weights"
            draw={({ WeightsDialog }) => <WeightsDialog lab={lab} onClose={() => setWeightsAsked(0)} />}
          />
        </Notices>
        <ManifoldPanel lab={lab} active={hydrated} />
        <ChosenPanel lab={lab} active={hydrated} />
        <WrittenOut lab={lab} reader={reader} built={built.step} />
      </div>
    </Casing>
  );
}
