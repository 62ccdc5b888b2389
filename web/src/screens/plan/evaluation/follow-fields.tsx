import { ACTION_EVALUATION_TEXTS, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Choices } from '../../../parts/choices.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import type { DesignFieldsProps } from './design-fields.tsx';

/** Who is followed, and what those they are compared with are to be like them in. */
export function FollowFields({ draft, set, wrong, choices }: DesignFieldsProps) {
  const texts = ACTION_EVALUATION_TEXTS[useLaget().language];
  const chosen = draft.matchedOn.length;
  return (
    <>
      <div className="plan-fields">
        <SelectField
          label={texts.followField}
          help={texts.followHelp}
          value={draft.follow}
          options={choices.follow}
          choose={(follow) => set({ follow })}
          wrong={wrong('follow')}
        />
      </div>
      <Choices
        legend={texts.matchedField}
        said={chosen === 0 ? texts.matchedNothing : fill(texts.matchedChosen, { count: chosen })}
        help={texts.matchedHelp}
        options={choices.matchedOn}
        chosen={draft.matchedOn}
        choose={(matchedOn) => set({ matchedOn })}
      />
    </>
  );
}
