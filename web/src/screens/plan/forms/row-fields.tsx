import { fill, PLAN_PAGES, PLAN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { FieldsProps } from './action-fields.tsx';
import { PlanDay, RowList, TextLines } from './fields.tsx';

/** Milestones, risks and links. */
export function RowFields({ draft, set, wrong }: FieldsProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields } = PLAN_TEXTS[language];
  return (
    <>
      <RowList
        rows={draft.milestones}
        change={(milestones) => set({ milestones })}
        empty={{ what: '', due: '', done: '' }}
        name={pages.milestoneNumber}
        add={pages.addMilestone}
      >
        {(one, put, at) => {
          const at1 = (name: string) => wrong(`milestones[${at}].${name}`);
          return (
            <div className="plan-fields">
              <TextField label={fields.what} value={one.what} change={(what) => put({ what })} wrong={at1('what')} />
              <PlanDay label={fields.due} value={one.due} change={(due) => put({ due })} wrong={at1('due')} />
              <PlanDay label={fields.done} value={one.done} change={(done) => put({ done })} wrong={at1('done')} />
            </div>
          );
        }}
      </RowList>
      <RowList
        rows={draft.risks}
        change={(risks) => set({ risks })}
        empty={{ what: '', answer: '' }}
        name={pages.riskNumber}
        add={pages.addRisk}
      >
        {(one, put, at) => (
          <div className="plan-fields">
            <TextField
              label={fields.what}
              value={one.what}
              change={(what) => put({ what })}
              wrong={wrong(`risks[${at}].what`)}
            />
            <TextField
              label={fields.answer}
              value={one.answer}
              change={(answer) => put({ answer })}
              wrong={wrong(`risks[${at}].answer`)}
            />
          </div>
        )}
      </RowList>
      <RowList
        rows={draft.links}
        change={(links) => set({ links })}
        empty={{ title: '', address: '' }}
        name={pages.linkNumber}
        add={pages.addLink}
      >
        {(one, put, at) => (
          <div className="plan-fields">
            <TextField
              label={fields.title}
              value={one.title}
              change={(title) => put({ title })}
              wrong={wrong(`links[${at}].title`)}
            />
            <TextField
              label={fields.address}
              value={one.address}
              change={(address) => put({ address })}
              wrong={wrong(`links[${at}].address`)}
            />
          </div>
        )}
      </RowList>
    </>
  );
}

/** When and how it is to be judged, and why a part is deliberately left out. */
export function EvaluationFields({ draft, set, wrong }: FieldsProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields, methods, wanted } = PLAN_TEXTS[language];
  return (
    <>
      <p className="help">{pages.evaluationHelp}</p>
      <TextLines
        label={fields.question}
        value={draft.question}
        change={(question) => set({ question })}
        wrong={wrong('evaluation.question')}
      />
      <div className="plan-fields">
        <SelectField
          label={fields.method}
          value={draft.method}
          options={[
            { code: '', label: pages.methodNone },
            ...Object.entries(methods).map(([code, label]) => ({ code, label })),
          ]}
          choose={(method) => set({ method })}
          wrong={wrong('evaluation.method')}
        />
        <TextField
          label={fields.comparison}
          value={draft.comparison}
          change={(comparison) => set({ comparison })}
          wrong={wrong('evaluation.comparison')}
        />
        <PlanDay label={fields.on} value={draft.on} change={(on) => set({ on })} wrong={wrong('evaluation.on')} />
        {Object.entries(wanted).map(([part, label]) => (
          <TextField
            key={part}
            label={fill(pages.withoutField, { part: label })}
            value={draft.without[part] ?? ''}
            change={(reason) => set({ without: { ...draft.without, [part]: reason } })}
          />
        ))}
      </div>
    </>
  );
}
