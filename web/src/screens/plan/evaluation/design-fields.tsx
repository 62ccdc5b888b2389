import type { ActionDesignAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  fill,
  PLAN_PAGES,
  readDayText,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Choices } from '../../../parts/choices.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { PlanDay, RowList, TextLines, type WrongAt } from '../forms/fields.tsx';
import { Folded } from '../forms/folded.tsx';
import { followable, useMetric } from '../indicator-figure.ts';
import { firstDayOf, namedIn, openUnits } from '../open-units.ts';
import { type DesignDraft, FOLLOWING } from './design-draft.ts';

export interface DesignFieldsProps {
  readonly draft: DesignDraft;
  readonly set: (part: Partial<DesignDraft>) => void;
  readonly wrong: WrongAt;
  readonly choices: ActionDesignAnswer['choices'];
}

/** What is asked, of which figure, and how much of a change would matter. */
export function OutcomeFields({ draft, set, wrong, choices }: DesignFieldsProps) {
  const { language, metrics, dimensions } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const pages = PLAN_PAGES[language];
  const metric = useMetric(draft.metric);
  const groups = dimensions.dimensions.find(({ id }) => id === 'staff-group')?.codes ?? [];
  const isFollowing = draft.method === FOLLOWING;
  const byUnit = followable(metrics.metrics).filter(
    ({ id, notOffered }) =>
      !notOffered.includes('unit') && (!isFollowing || id === draft.metric || choices.followedMetrics.includes(id)),
  );
  return (
    <>
      <TextLines
        label={texts.question}
        value={draft.question}
        change={(question) => set({ question })}
        wrong={wrong('question')}
      />
      <div className="plan-fields">
        <SelectField
          label={texts.metric}
          {...(isFollowing ? { help: texts.followMetricHelp } : {})}
          value={draft.metric}
          options={[
            { code: '', label: pages.chooseMetric },
            ...byUnit.map(({ id, name }) => ({ code: id, label: name })),
          ]}
          choose={(id) => set({ metric: id, group: '', others: [] })}
          wrong={wrong('metric')}
        />
        {metric?.notOffered.includes('staff-group') === false ? (
          <SelectField
            label={pages.whereGroup}
            value={draft.group}
            options={[{ code: '', label: pages.allGroups }, ...groups.filter(({ code }) => code !== 'unassigned')]}
            choose={(group) => set({ group })}
            wrong={wrong('where[0]')}
          />
        ) : null}
        <SelectField
          label={texts.directionField}
          value={draft.direction}
          options={choices.directions}
          choose={(direction) => set({ direction })}
          wrong={wrong('direction')}
        />
        <TextField
          label={metric?.unit === 'share' ? texts.smallestShare : texts.smallestNumber}
          help={texts.smallestHelp}
          value={draft.smallest}
          change={(smallest) => set({ smallest })}
          wrong={wrong('smallestEffect')}
          numeric
        />
      </div>
    </>
  );
}

/** Who gets the action, and from when: one row for all that begin on a day. */
export function WaveFields({ draft, set, wrong }: DesignFieldsProps) {
  const { language, units, owner } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  return (
    <RowList
      rows={draft.waves}
      change={(waves) => set({ waves })}
      empty={{ from: '', units: [] }}
      name={texts.waveNumber}
      add={texts.addWave}
    >
      {(one, put, at) => {
        const lacking = wrong(`waves[${at}].units`);
        // A school gets the action once: what another group has is not offered here.
        const taken = new Set(draft.waves.flatMap((wave) => (wave === one ? [] : wave.units)));
        const open = openUnits(units.units, readDayText(one.from) ?? owner.today, one.units);
        return (
          <>
            <PlanDay
              label={texts.fromField}
              value={one.from}
              change={(from) => put({ from })}
              wrong={wrong(`waves[${at}].from`)}
            />
            <Choices
              legend={texts.unitsField}
              said={one.units.length === 0 ? texts.noUnits : fill(texts.unitsChosen, { count: one.units.length })}
              options={open.filter(({ code }) => one.units.includes(code) || !taken.has(code))}
              chosen={one.units}
              choose={(codes) => put({ units: codes })}
            />
            {lacking === null ? null : <p className="help wrong">{namedIn(lacking, units.units)}</p>}
          </>
        );
      }}
    </RowList>
  );
}

/** By what method, and whom those with the action are compared with. */
export function ComparisonFields({ draft, set, wrong, choices }: DesignFieldsProps) {
  const { language, units, owner } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const lacking = wrong('comparedWith');
  const treated = new Set(draft.waves.flatMap((wave) => wave.units));
  const open = openUnits(units.units, firstDayOf(draft.waves, owner.today), draft.comparedWith);
  const others = open.filter(({ code }) => !treated.has(code));
  const chosen = draft.comparedWith.filter((unit) => !treated.has(unit));
  return (
    <>
      <div className="plan-fields">
        <SelectField
          label={texts.methodField}
          help={texts.methodHelp}
          value={draft.method}
          options={choices.methods}
          choose={(method) => set({ method })}
          wrong={wrong('method')}
        />
        <SelectField
          label={texts.controlField}
          value={draft.control}
          options={choices.controls}
          choose={(control) => set({ control })}
          wrong={wrong('control')}
        />
      </div>
      <Choices
        legend={texts.comparedField}
        said={chosen.length === 0 ? texts.comparedNobody : fill(texts.unitsChosen, { count: chosen.length })}
        options={others}
        chosen={chosen}
        choose={(comparedWith) => set({ comparedWith })}
      />
      {lacking === null ? null : <p className="help wrong">{namedIn(lacking, units.units)}</p>}
    </>
  );
}

/** Which figures are used. */
export function PeriodFields({ draft, set, wrong, choices }: DesignFieldsProps) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  return (
    <>
      <p className="help">{draft.method === FOLLOWING ? texts.followPeriodHelp : texts.periodHelp}</p>
      <div className="plan-fields">
        <PlanDay label={texts.periodFrom} value={draft.from} change={(from) => set({ from })} wrong={wrong('from')} />
        <PlanDay label={texts.periodTo} value={draft.to} change={(to) => set({ to })} wrong={wrong('to')} />
      </div>
      <Folded head={texts.moreFields} open={wrong('anticipation') !== null || wrong('grain') !== null}>
        <div className="plan-fields">
          <SelectField
            label={texts.grainField}
            value={draft.grain}
            options={choices.grains}
            choose={(grain) => set({ grain })}
            wrong={wrong('grain')}
          />
          {draft.method === FOLLOWING ? null : (
            <TextField
              label={texts.anticipationField}
              value={draft.anticipation}
              change={(anticipation) => set({ anticipation })}
              wrong={wrong('anticipation')}
              numeric
            />
          )}
        </div>
      </Folded>
    </>
  );
}
