import type { Kept } from '../files/kept-elements.ts';

const TEXT: Kept = {};
const texts = (...names: readonly string[]): Record<string, Kept> =>
  Object.fromEntries(names.map((name) => [name, TEXT]));

const LEAVE: Kept = {
  list: true,
  children: texts(
    'startdato',
    'sluttdato',
    'permisjonsprosent',
    'permisjonId',
    'beskrivelse',
    'permitteringId',
    'startdatoPermittering',
    'sluttdatoPermittering',
    'permitteringsprosent',
  ),
};

const EMPLOYMENT: Kept = {
  list: true,
  children: {
    ...texts(
      'arbeidsforholdId',
      'typeArbeidsforhold',
      'startdato',
      'sluttdato',
      'avloenningstype',
      'yrke',
      'stillingsprosent',
      'aarsakTilSluttdato',
      'formForAnsettelse',
    ),
    permisjon: LEAVE,
    permittering: LEAVE,
  },
};

/** Of income only what tells active from inactive: never an amount. */
const INCOME: Kept = { list: true, children: { loennsinntekt: { children: texts('beskrivelse', 'antall') } } };

const RECIPIENT: Kept = {
  handOut: true,
  children: {
    norskIdentifikator: TEXT,
    identifiserendeInformasjon: { children: texts('navn', 'foedselsdato') },
    arbeidsforhold: EMPLOYMENT,
    inntekt: INCOME,
  },
};

/**
 * What is kept of an a-melding, by the names of its elements. Deductions, debts, tax and amounts have no name here and
 * so are never looked at.
 */
export const KEPT: Kept = {
  children: {
    melding: {
      children: {
        Leveranse: {
          children: {
            ...texts('leveringstidspunkt', 'kalendermaaned', 'erstatterMeldingsId', 'meldingsId'),
            opplysningspliktig: { children: { norskIdentifikator: TEXT } },
            oppgave: {
              children: {
                virksomhet: { children: { norskIdentifikator: TEXT, inntektsmottaker: RECIPIENT } },
              },
            },
          },
        },
      },
    },
  },
};
