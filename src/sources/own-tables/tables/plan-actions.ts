import {
  ACTION_STATUSES,
  EVALUATION_METHODS,
  EVIDENCE_KINDS,
  INDICATOR_DIRECTIONS,
  VERB_STRENGTHS,
  VERDICTS,
  WANTED_PARTS,
} from '../../../terms/index.ts';
import { actionPartMissing } from '../controls/plans/action-part-missing.ts';
import { actionEvidence, actionOrder, actionVerdict } from '../controls/plans/action-status.ts';
import { badActionNumber } from '../controls/plans/bad-action-number.ts';
import { textRefused } from '../controls/value-unreadable.ts';
import { may, must, type OwnTable } from '../own-table.ts';
import { codesWith } from './qualifications.ts';

const text = (...field: Parameters<typeof may>) => ({ ...may(...field), type: 'plain-text' as const });

/**
 * The owner's plan as it has been kept elsewhere: a row for each action, and more rows of the same number for more statuses,
 * indicators, milestones or risks. They become tellings of the plan in the record. An action comes in whole or not at all.
 */
export const PLAN_ACTIONS: OwnTable = {
  source: 'plan-actions',
  name: 'Tiltak i planen',
  purpose:
    'Én rad per tiltak. Flere rader med samme tiltaksnummer legger til flere statuser, indikatorer, milepæler og risikoer. Et tiltak leses inn helt eller ikke i det hele tatt. Skriv funksjoner, aldri navn.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'demands.md 1.3; decision 0098',
  fields: [
    must('action', 'text', 'Nummeret tiltaket har i planen.', 'tiltaksnummer | tiltaksnr | action number'),
    text('title', 'text', 'Hva tiltaket heter.', 'tiltak | tittel | action'),
    {
      ...may('strength', 'code', 'Om planen sier skal, mer av, eller finne ut.', 'verbstyrke | verb strength'),
      codes: codesWith(VERB_STRENGTHS, {
        must: ['skal', 'må'],
        'do-more': ['mer av', 'meir av', 'styrke', 'videreutvikle', 'utvikle'],
        'find-out': ['finne ut', 'utrede', 'vurdere', 'kartlegge'],
      }),
    },
    text('focusArea', 'text', 'Innsatsområdet tiltaket hører til.', 'innsatsområde | focus area'),
    text(
      'focusAreaGoal',
      'text',
      'Hva en vil oppnå i innsatsområdet. Nok å skrive én gang.',
      'mål for innsatsområdet | focus area goal',
    ),
    text('challenge', 'text', 'Utfordringen det svarer på.', 'utfordring | challenge'),
    text('characteristic', 'text', 'Kjennetegnet det skal styrke.', 'kjennetegn | characteristic'),
    text('because', 'text', 'Hvorfor: det vi ser.', 'fordi | because'),
    text('doing', 'text', 'Hvorfor: det vi gjør.', 'derfor gjør vi | we do'),
    text('leadsTo', 'text', 'Hvorfor: det vi venter at det fører til.', 'slik at | so that'),
    may('group', 'group', 'Hvem det er for. Tom = alle.', 'for gruppe | stillingsgruppe | gruppe | group'),
    may('unit', 'unit-number', 'En skole det er for. Tom = alle.', 'orgnr | organisasjonsnummer | for enhet | unit'),
    text(
      'owner',
      'text',
      'Funksjonen til den som eier tiltaket. Aldri navn.',
      'tiltakseier | eier | action owner | tiltakseigar',
    ),
    may('start', 'day', 'Dagen det skal begynne.', 'start | begynner'),
    may('stop', 'day', 'Dagen det skal slutte.', 'stopp | slutter | stop'),
    may('cost', 'number', 'Kostnad i kroner.', 'kostnad | cost'),
    text(
      'effect',
      'text',
      'Virkningen en venter.',
      'ventet virkning | forventet effekt | expected effect | venta verknad',
    ),
    may('effectBy', 'day', 'Når virkningen ventes.', 'virkning innen | effect by | verknad innan'),
    {
      ...may('status', 'code', 'Statusen raden forteller om.', 'status'),
      codes: codesWith(ACTION_STATUSES, {
        proposed: ['foreslått', 'føreslått'],
        decided: ['vedtatt', 'vedteke', 'besluttet'],
        started: ['startet', 'starta'],
        running: ['i drift', 'pågår'],
        evaluated: ['evaluert'],
        ended: ['avsluttet', 'avslutta'],
        stopped: ['stoppet', 'stoppa'],
      }),
    },
    may('statusDay', 'day', 'Dagen statusen gjelder fra.', 'status fra | statusdato | status from | status frå'),
    {
      ...may('evidenceKind', 'code', 'Hva belegget viser. Tom = det statusen trenger.', 'slags belegg | evidence kind'),
      codes: codesWith(EVIDENCE_KINDS, {
        proposal: ['forslag', 'framlegg'],
        decision: ['vedtak', 'beslutning', 'avgjerd'],
        resources: ['ressurser', 'ressursar', 'penger', 'folk'],
        activity: ['aktivitet'],
        reach: ['nådd', 'har nådd', 'deltakere'],
        evaluation: ['evaluering'],
        finding: ['funn', 'kunnskap'],
      }),
    },
    text('evidence', 'text', 'Hva som viser at statusen er sann.', 'belegg | evidence'),
    text('seenBy', 'text', 'Funksjonen til den som har sett belegget.', 'sett av | seen by'),
    may('seenOn', 'day', 'Dagen det ble sett. Tom = dagen statusen gjelder fra.', 'sett dato | seen on'),
    text('address', 'text', 'Hvor belegget finnes.', 'lenke | adresse | link | lenkje'),
    may('reached', 'count', 'Hvor mange som er nådd.', 'antall nådd | nådde | reached | tal nådde'),
    {
      ...may('verdict', 'code', 'Konklusjonen når tiltaket er evaluert.', 'konklusjon | verdict'),
      codes: codesWith(VERDICTS, {
        effect: ['effekt påvist'],
        'no-effect': ['ingen påvist effekt', 'no effect found'],
        opposite: ['utviklingen gikk motsatt vei', 'utviklinga gjekk motsett veg', 'it went the other way'],
        'cannot-tell': ['kan ikke avgjøres', 'kan ikkje avgjerast', 'cannot be told'],
      }),
    },
    text('metric', 'text', 'Nøkkeltallet indikatoren følger, for eksempel B2.', 'nøkkeltall | nøkkeltal | metric'),
    text('where', 'text', 'Hvem nøkkeltallet gjelder: dimensjon=kode.', 'avgrensning | avgrensing | where'),
    may('baseline', 'number', 'Verdien før tiltaket. Andeler som 0,118.', 'utgangspunkt | baseline'),
    may('baselineDay', 'day', 'Dagen verdien gjelder.', 'utgangspunkt dato | baseline day'),
    text('dataset', 'text', 'Versjonen av grunnlaget verdien er lest fra.', 'datasettversjon | dataset'),
    may('target', 'number', 'Verdien en vil nå.', 'mål | målverdi | target'),
    {
      ...may('direction', 'code', 'Opp, ned eller som nå.', 'retning | direction'),
      codes: codesWith(INDICATOR_DIRECTIONS, { up: ['opp'], down: ['ned'], keep: ['som nå', 'som no', 'as now'] }),
    },
    may('by', 'day', 'Når målet skal være nådd.', 'mål innen | target by | mål innan'),
    text('question', 'text', 'Spørsmålet evalueringen skal svare på.', 'evalueringsspørsmål | evaluation question'),
    {
      ...may('method', 'code', 'Måten det evalueres på.', 'evalueringsmetode | evaluation method'),
      codes: codesWith(EVALUATION_METHODS, {
        staggered: ['trinnvis innføring', 'staggered start'],
        randomisation: ['få skoler', 'få skular', 'few schools'],
        its: ['tidsserie', 'time series'],
        synthetic: ['syntetisk kontroll', 'synthetic control'],
        'matched-survival': ['like som ikke var med', 'like som ikkje var med', 'matched with others'],
        description: ['beskrivelse', 'skildring'],
      }),
    },
    text('comparison', 'text', 'Hva det sammenlignes med.', 'sammenlignes med | samanliknast med | compared with'),
    may(
      'evaluationDay',
      'day',
      'Dagen det skal være evaluert.',
      'evalueres innen | blir evaluert innan | evaluated by',
    ),
    {
      ...may(
        'without',
        'code',
        'Noe som med vilje ikke er der.',
        'mangler med vilje | manglar med vilje | deliberately without',
      ),
      codes: codesWith(WANTED_PARTS, {
        indicator: ['indikator'],
        baseline: ['utgangspunkt'],
        target: ['mål'],
        evaluation: ['evaluering'],
      }),
    },
    text('withoutReason', 'text', 'Hvorfor det ikke er der.', 'grunn til mangel | reason for lack'),
    text('milestone', 'text', 'En milepæl.', 'milepæl | milestone'),
    may('milestoneDue', 'day', 'Dagen milepælen skal være nådd.', 'milepæl frist | milestone due'),
    may('milestoneDone', 'day', 'Dagen milepælen ble nådd.', 'milepæl nådd | milestone done'),
    text('risk', 'text', 'En risiko.', 'risiko | risk'),
    text('riskAnswer', 'text', 'Hva som gjøres med risikoen.', 'svar på risiko | risk answer'),
  ],
  key: [
    'action',
    'status',
    'statusDay',
    'evidenceKind',
    'evidence',
    'metric',
    'where',
    'milestone',
    'risk',
    'challenge',
    'characteristic',
    'group',
    'unit',
    'without',
  ],
  wholes: [],
  rowControls: [textRefused, badActionNumber],
  inOrder: [['start', 'stop']],
  together: { field: 'action', controls: [actionPartMissing, actionOrder, actionEvidence, actionVerdict] },
};
