import type { OwnTableId } from './own-row.ts';

/** A number that no unit has. */
const NO_UNIT = '999999999';

/** The example row of each template: a text for some fields. It is left out where it comes back. */
export const OWN_EXAMPLES: Readonly<Record<OwnTableId, Readonly<Record<string, string>>>> = {
  absence: {
    period: '2025K3',
    unit: NO_UNIT,
    group: 'lærer',
    agreed: '1240,5',
    selfCertified: '12',
    doctorShort: '8,5',
    doctorLong: '30',
    persons: '24',
  },
  'care-places': { day: '2025-26', unit: NO_UNIT, children: '226', fullTimePlaces: '180,5', firstGrade: '61' },
  'teaching-hours': {
    day: '2025-26',
    unit: NO_UNIT,
    stage: '1-4',
    pupilHours: '192015',
    teacherHours: '16133,5',
    specialHours: '1946',
    norwegianHours: '478',
  },
  'authorised-posts': {
    day: '2025-08-15',
    unit: NO_UNIT,
    group: 'lærer',
    authorised: '24,5',
    vacant: '1',
    temporary: '0,5',
    qualified: '23',
  },
  posts: {
    post: '2025-0001',
    unit: NO_UNIT,
    group: 'lærer',
    subject: 'Matematikk',
    advertised: '2025-03-01',
    times: '1',
    deadline: '2025-03-20',
    positions: '1',
    applicants: '7',
    qualified: '3',
    interviewed: '3',
    offers: '1',
    accepted: '1',
    acceptedOn: '2025-05-02',
    status: 'besatt',
    terms: 'fast',
    internal: '2',
  },
  applications: {
    post: '2025-0001',
    number: '1',
    received: '2025-03-02',
    channel: 'FINN',
    home: 'nabokommune',
    qualified: 'ja',
    stage: 'tilbud',
    outcome: 'takket nei',
    declineReason: 'lønn',
    middleLeader: 'nei',
  },
};
