import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { ProposalAssumptions } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { AMOUNTS, type Amount, type AskedProposal, isWrong, MOST, proposalAddress } from './asked-proposal.ts';

interface AssumptionsProps {
  readonly asked: AskedProposal;
  readonly assumed: ProposalAssumptions;
}

/** Prices and limits: what the proposals were reckoned by, and what the reader would rather have. */
export function Assumptions({ asked, assumed }: AssumptionsProps) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const told = (amount: number | null) => (amount === null ? '' : formatNumber(amount, language));
  const [typed, setTyped] = useState<AskedProposal>({
    ...asked,
    creditPrice: told(assumed.creditPrice),
    swapPrice: told(assumed.swapPrice),
    budget: told(assumed.budget),
    courses: told(assumed.mostCourses),
    count: assumed.withoutExemptions ? 'credits' : 'lawful',
  });
  const wrong = AMOUNTS.filter((name) => isWrong(name, typed[name]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length === 0) go(proposalAddress(typed), 'push');
  };
  const labels: Readonly<Record<Amount, readonly [string, string]>> = {
    creditPrice: [texts.creditPrice, texts.creditPriceHelp],
    swapPrice: [texts.swapPrice, texts.swapPriceHelp],
    budget: [texts.budget, texts.budgetHelp],
    courses: [texts.mostCourses, texts.mostCoursesHelp],
  };
  return (
    <section className="section">
      <h2>{texts.assumptions}</h2>
      <p className="quiet">{texts.assumptionsLead}</p>
      <form className="proposal-assumptions" onSubmit={submit} noValidate>
        {AMOUNTS.map((name) => (
          <TextField
            key={name}
            label={labels[name][0]}
            help={labels[name][1]}
            value={typed[name]}
            change={(value) => setTyped({ ...typed, [name]: value })}
            wrong={wrong.includes(name) ? fill(texts.wrongNumber, { most: formatNumber(MOST[name], language) }) : null}
            numeric
          />
        ))}
        <SelectField
          label={texts.withoutExemptions}
          value={typed.count}
          options={[
            { code: 'lawful', label: texts.lawful },
            { code: 'credits', label: texts.depth },
          ]}
          choose={(count) => setTyped({ ...typed, count: count === 'credits' ? 'credits' : 'lawful' })}
        />
        <p className="no-print">
          <Button type="submit" data-size="sm" disabled={wrong.length > 0}>
            {texts.calculate}
          </Button>
        </p>
      </form>
    </section>
  );
}
