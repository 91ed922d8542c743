import type { JSX } from 'preact';
import type { Field, FieldId, Side } from '../../../judge/form/field.ts';
import { fieldsOf } from '../../../judge/form/fields.ts';
import type { NamedSpec } from '../../../judge/spec.ts';
import type { HomeworkModel } from './model.ts';
import { ProblemField } from './ProblemField.tsx';
import { sideInWords, spreadInWords } from './words.ts';

const colours = { q: 'encoder', p: 'prior' } as const satisfies Record<Side, string>;

interface FieldGroupProps {
  readonly fields: readonly Field[];
  readonly model: HomeworkModel;
}

function FieldGroup({ fields, model }: FieldGroupProps): JSX.Element {
  const { settings, readings, problems } = model;
  return (
    <>
      {fields.map((field) => (
        <ProblemField
          key={field.id}
          field={field}
          text={settings.values.value[field.id]}
          reading={readings.value[field.id]}
          problem={problems.value[field.id]}
          onType={(text) => model.type(field.id, text)}
          onFocus={() => void model.loadTools()}
        />
      ))}
    </>
  );
}

/** What a normal's spread means for the other measure of spread. */
const spelledOut = (spec: NamedSpec, side: Side): string | null => {
  if (!(side in spec)) return null;
  const distribution = 'q' in spec && side === 'q' ? spec.q : 'p' in spec ? spec.p : null;
  if (distribution === null || !('mean' in distribution)) return null;
  return 'sd' in distribution ? spreadInWords(distribution.sd, 'sd') : spreadInWords(distribution.variance, 'variance');
};

/** Everything that a problem is made of, to type: the distributions side by side, then the rest. */
export function ProblemFields({ model }: { readonly model: HomeworkModel }): JSX.Element {
  const { settings, spec, problems } = model;
  const state = settings.values.value;
  const fields = fieldsOf(state.kind, state.family, state);
  const rest = fields.filter(({ side }) => side === null);
  const sides = (['q', 'p'] as const).filter((side) => fields.some((field) => field.side === side));
  const isOfThisKind = spec.value.kind === state.kind;
  const isWrong = (side: Side): boolean =>
    fields.some((field) => field.side === side && problems.value[field.id satisfies FieldId] !== undefined);
  return (
    <>
      {sides.length > 0 && (
        <div class={`distributions of-${sides.length}`}>
          {sides.map((side) => (
            <fieldset key={side} class="distribution" style={`--object: var(--${colours[side]})`}>
              <legend>
                <i>{side}</i>
                {sideInWords(state.kind, side)}
              </legend>
              <FieldGroup fields={fields.filter((field) => field.side === side)} model={model} />
              {isOfThisKind && !isWrong(side) && spelledOut(spec.value, side) !== null && (
                <p class="spelled">{spelledOut(spec.value, side)}</p>
              )}
            </fieldset>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <div class="other-fields">
          <FieldGroup fields={rest} model={model} />
        </div>
      )}
      {Object.keys(problems.value).length > 0 && (
        <p class="stays">The problem above is not yet the one in the fields: mend what is marked.</p>
      )}
    </>
  );
}
