import type { SourceDefinition } from '../definition.ts';

/** The feedback to a-meldinger: which messages of a month are live. */
export const AMELDING_FEEDBACK: SourceDefinition = {
  source: 'amelding-feedback',
  name: 'Tilbakemelding på a-meldinger',
  purpose: 'Sier hvilke meldinger som er mottatt, avvist og erstattet. Avviste meldinger telles ikke.',
  formats: ['XML: tilbakemelding.xml'],
  version: '1',
  reference: 'docs/sources/amelding-feedback.md',
  fields: [
    {
      name: 'mottattLeveranse.meldingsId',
      type: 'text',
      mandatory: true,
      meaning: 'Meldingen det gjelder.',
      aliases: [],
      since: '1',
    },
    {
      name: 'mottattLeveranse.mottakstatus',
      type: 'code',
      mandatory: true,
      meaning: 'mottatt, avvist eller erstattet.',
      aliases: [],
      since: '1',
    },
    {
      name: 'mottattLeveranse.antallInntektsmottakere',
      type: 'number',
      mandatory: false,
      meaning: 'Hvor mange inntektsmottakere mottakeren har talt.',
      aliases: [],
      since: '1',
    },
    {
      name: 'mottattLeveranse.tidsstempelFraAltinn',
      type: 'day',
      mandatory: false,
      meaning: 'Når meldingen kom fram. Det siste i filen er tilbakemeldingens egen tid.',
      aliases: [],
      since: '1',
    },
  ],
};
