import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { TextLines, type WrongAt } from '../forms/fields.tsx';
import { Folded } from '../forms/folded.tsx';
import { isNoJson, type RangeDraft, type RuleDraft } from './rule-draft.ts';
import { coded, type RuleFieldsProps } from './rule-fields.ts';
import { WhoFields } from './who-fields.tsx';

interface FormProps {
  readonly start: RuleDraft;
  readonly wrong: WrongAt;
  readonly reckon: (draft: RuleDraft) => void;
  /** Null where nothing was asked yet. */
  readonly clear: (() => void) | null;
}

/** The rule: who can have it, what they get, and what is assumed. */
export function RuleForm({ start, wrong, reckon, clear }: FormProps) {
  const { language } = useLaget();
  const pages = INCENTIVE_PAGES[language];
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isNoJson(draft.evaluation)) reckon(draft);
  };
  const given = { draft, set, wrong };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit} noValidate aria-label={pages.form}>
      <TextField label={pages.name} value={draft.title} change={(title) => set({ title })} wrong={wrong('title')} />
      <WhoFields {...given} />
      <MoneyFields {...given} />
      <AssumedFields {...given} />
      <div className="mend-actions">
        <Button type="submit">{pages.reckon}</Button>
        {clear === null ? null : (
          <Button type="button" variant="secondary" onClick={clear}>
            {pages.clear}
          </Button>
        )}
      </div>
    </form>
  );
}

function MoneyFields({ draft, set, wrong }: RuleFieldsProps) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  return (
    <fieldset>
      <legend>{pages.moneyHead}</legend>
      <div className="plan-fields">
        <TextField
          label={pages.perYear}
          value={draft.perYear}
          change={(perYear) => set({ perYear })}
          wrong={wrong('perYear')}
          numeric
        />
        <TextField
          label={pages.onTop}
          help={pages.onTopHelp}
          value={draft.onTop}
          change={(onTop) => set({ onTop })}
          wrong={wrong('onTop')}
          numeric
        />
        <TextField
          label={pages.yearsField}
          value={draft.years}
          change={(years) => set({ years })}
          wrong={wrong('years')}
          numeric
        />
        <SelectField
          label={pages.paidTo}
          value={draft.paidTo}
          options={coded(pages.paid)}
          choose={(paidTo) => set({ paidTo })}
          wrong={wrong('paidTo')}
        />
        <SelectField
          label={pages.staying}
          value={draft.staying}
          options={coded(pages.stay)}
          choose={(staying) => set({ staying })}
          wrong={wrong('staying')}
        />
      </div>
    </fieldset>
  );
}

function AssumedFields({ draft, set, wrong }: RuleFieldsProps) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  const isJudged = draft.evaluation.trim() !== '';
  return (
    <fieldset>
      <legend>{pages.assumedHead}</legend>
      <RangeFields
        legend={pages.takeUp}
        range={draft.takeUp}
        change={(takeUp) => set({ takeUp })}
        wrong={wrong}
        at="takeUp"
      />
      <RangeFields
        legend={pages.stayWithout}
        range={draft.stayWithout}
        change={(stayWithout) => set({ stayWithout })}
        wrong={wrong}
        at="stayWithout"
      />
      {isJudged ? null : (
        <RangeFields
          legend={pages.effect}
          help={pages.effectHelp}
          range={draft.effect}
          change={(effect) => set({ effect })}
          wrong={wrong}
          at="effect"
        />
      )}
      <div className="plan-fields">
        <SelectField
          label={pages.over}
          value={draft.over}
          options={coded(pages.overs)}
          choose={(over) => set({ over })}
          wrong={wrong('effect.over')}
        />
      </div>
      <Folded head={pages.evaluation} open={isJudged}>
        <TextLines
          label={pages.evaluation}
          help={pages.evaluationHelp}
          value={draft.evaluation}
          change={(evaluation) => set({ evaluation })}
          wrong={isNoJson(draft.evaluation) ? pages.evaluationWrong : wrong('effect.evaluation')}
        />
        <SelectField
          label={pages.outcome}
          value={draft.outcome}
          options={coded(pages.outcomes)}
          choose={(outcome) => set({ outcome })}
          wrong={wrong('effect.outcome')}
        />
      </Folded>
    </fieldset>
  );
}

interface RangeProps {
  readonly legend: string;
  readonly help?: string;
  readonly range: RangeDraft;
  readonly change: (range: RangeDraft) => void;
  readonly wrong: WrongAt;
  /** Where in the rule it stands. */
  readonly at: string;
}

function RangeFields({ legend, help, range, change, wrong, at }: RangeProps) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  const whole = wrong(at);
  return (
    <fieldset className="incentive-range">
      <legend>{legend}</legend>
      {help === undefined ? null : <p className="help">{help}</p>}
      <div className="incentive-ends">
        {(['low', 'likely', 'high'] as const).map((end) => (
          <TextField
            key={end}
            label={pages[end]}
            value={range[end]}
            change={(text) => change({ ...range, [end]: text })}
            wrong={wrong(`${at}.${end}`)}
            numeric
          />
        ))}
      </div>
      {whole === null ? null : <p className="help wrong">{whole}</p>}
    </fieldset>
  );
}
