/** Meetings of the invented owner about its plan: none of them was ever held. A decision: what; who (a function); due; action. */
export const INVENTED_MEETINGS = [
  {
    code: '2026-1',
    title: 'Samarbeidsmøte om planen, vår',
    day: '2026-03-18',
    involved: ['owner', 'unions', 'safety-representatives'],
    decisions: [
      'Legge fram svar fra veilederne for hovedutvalget;leder for HR;2026-06-15;2.2',
      'Spørre skolene om hele stillinger på tvers av skole og AKS;leder for AKS;2026-10-01;3.3',
    ],
  },
  {
    code: '2026-2',
    title: 'Rektormøte om nye ledere',
    day: '2026-05-27',
    involved: ['owner', 'leaders'],
    decisions: ['Foreslå hvem som kan ringes av nye rektorer fra høsten;leder for skoleutvikling;2026-09-20;1.1'],
  },
  {
    code: '2026-3',
    title: 'Arbeidsmiljøutvalget',
    day: '2026-08-26',
    involved: ['owner', 'unions', 'safety-representatives', 'employees'],
    decisions: [
      'Øve på å si fra om vold og trusler ved alle skoler;leder for HMS;2026-11-15;4.3',
      'Se på planen samlet før budsjettet;leder for HR;2026-10-20;',
    ],
  },
];
