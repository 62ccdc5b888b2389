import type { DocumentTexts } from './shape.ts';

export const en: DocumentTexts = {
  titles: {
    record: 'Record of processing activities',
    dpia: 'Data protection impact assessment (DPIA)',
    risk: 'Risk assessment',
  },
  draft: 'Draft',
  lead: {
    record: 'GDPR art. 30. Made from the inventory of what is kept, the database’s schema and the owner’s settings.',
    dpia: 'GDPR art. 35. The draft is a proposal. The school owner assesses and decides.',
    risk: 'GDPR art. 32. Likelihood and consequence are proposals that the school owner must assess.',
  },
  fillIn: 'Fill in',
  fileExists:
    'The file is there already and is not overwritten, for somebody may have filled it in: {path}. Choose another name.',
  badFile: 'Write the name of a file that ends in .html or .md: --out FILE.',
  notWritten: 'The file cannot be written: {path}. See that the folder is there and that you may write in it.',
  made: 'Made on {day} by Laget {program}.',
  controller: {
    head: 'Controller',
    items: [
      'Name: {owner}',
      'Address and contact: [organisation number, address, e-mail]',
      'Responsible day to day: [role and name]',
      'Data protection officer: [name and contact]',
      'Processor, if others run Laget: [name, agreement and date]',
    ],
  },
  purposes: {
    head: 'Purposes, persons and data',
    columns: ['Purpose', 'Whose', 'Data', 'Legal basis', 'Source', 'Who sees them', 'Kept for'],
    caption: 'Processing by purpose',
  },
  recipients: {
    head: 'Recipients',
    items: [
      'Nobody outside the school owner is given data about persons by Laget.',
      'Figures that are shown or printed have been protected for few persons.',
      'Recipients the owner itself gives data to: [name, purpose and basis, or “none”]',
    ],
  },
  transfers: {
    head: 'Transfers outside the EEA',
    text: 'Laget transfers nothing and calls no services. Where the server and the backups stand: [place and supplier]',
  },
  retention: {
    head: 'Retention and deletion',
    text: 'The school owner decides how long each kind is kept, and must have settled it with the archive’s documentation plan. Without a decision nothing is deleted.',
    columns: ['Kind', 'Proposal', 'Decided', 'Authority'],
    caption: 'How long each kind is kept',
    proposed: '{months} months',
    decided: '{months} months from {day} ({by})',
    forever: 'Until further notice from {day} ({by})',
    undecided: 'Not decided',
    none: 'A setting of its own',
  },
  security: {
    head: 'Security measures',
    items: [
      'Identity numbers become a key as a row is taken in. Number and name are stored encrypted (AES-256-GCM) in a table of their own, and the encryption key lies outside the database.',
      'Analysis never uses identity numbers or names.',
      'Rows can neither be changed nor deleted in the database, but in a deletion that is itself recorded.',
      'Figures to others than those who lawfully know the persons are protected for few persons and for what follows from other figures.',
      'Look-ups of whole figures and single cases are logged with who, role, purpose and time.',
      'Backups are encrypted for named recipients and read back before they are called done.',
      'Browsers are given a strict content policy, and the server limits uploads.',
      'Login, roles and training before access: [describe how the owner controls access]',
      'Encryption of disks, network and backups where Laget is run: [describe]',
    ],
  },
  never: {
    head: 'What Laget does not do',
    items: [
      'No scores, ranking or predictions about single persons.',
      'No automated decisions (art. 22). Laget proposes, a person decides.',
      'Nothing about health, ethnicity, religion, belief, disability, sexual orientation, political opinion or trade union. Such columns are not read.',
      'Nothing about pupils as single persons.',
      'No tracking of how staff use equipment, e-mail or the net.',
    ],
  },
  appendix: {
    head: 'Appendix: everything that is kept',
    text: 'Each table of the database and what its columns hold. The kind of a leave is a special category where it may tell of health. Its ground: {ground}.',
    columns: ['Table', 'Whose', 'Columns', 'Kept for'],
    caption: 'Tables and columns',
    ownHead: 'Fields of the owner’s own tables',
    ownText:
      'The fields are stored in own_row_fact. The identity number becomes a key. Where a table is sums only it says “nobody”. The tables’ names are in Norwegian.',
    ownColumns: ['Table', 'Whose', 'Fields', 'Purpose', 'Legal basis', 'Kept for'],
    ownCaption: 'Fields of own tables',
  },
  description: {
    head: '1. Description of the processing',
    items: [
      'Laget reads files from the payroll and personnel system, public registers and the owner’s own tables. Of them it makes figures on staffing, stability and competence.',
      'Those concerned are staff of schools and AKS, and applicants where the owner keeps a check.',
      'Extent: [number of employees, number of schools, how many years back]',
      'Systematic processing of data on many employees is on the Data Protection Authority’s list of what needs an assessment.',
      'Context: employer and employee are not equals, so staff cannot opt out. Consent is not used.',
    ],
  },
  necessity: {
    head: '2. Necessity and proportionality',
    items: [
      'Basis: Education Act § 25-1, cf. chapter 17 on competence and staffing. Legitimate interest is not used.',
      'Sums alone do not reach the purpose: stability and turnover need that the same person is known again over time.',
      'Therefore a key is used instead of name and number, and only year and month of birth and sex beside the post.',
      'What a leave is for is kept only as the kinds of a-ordningen, and free text on why somebody left is not kept.',
      'Rows are not shown. Figures are protected. Cases are seen by those in charge of the unit, with a purpose.',
      'Control measures towards staff need objective ground and must be discussed (Working Environment Act §§ 9-1 and 9-2): [assessment]',
      'Less intrusive alternatives considered: [assessment]',
    ],
  },
  rights: {
    head: '3. The rights of those concerned',
    items: [
      'Information: [where and when staff were informed, art. 13 and 14]',
      'Access, correction and restriction are carried out with “laget privacy person” and answered within one month.',
      'Deletion follows the retention decided. The duty to archive goes first as long as the documentation plan says nothing else.',
      'Objection (art. 21) is assessed by the owner: [routine]',
    ],
  },
  risks: {
    head: 'Risks and measures',
    text: 'Scale from 1 (low) to 4 (high). All values are proposals.',
    columns: ['Risk', 'Likelihood', 'Consequence', 'Measures there are', 'Residual risk', 'The owner’s assessment'],
    caption: 'Risks, measures and residual risk',
    likelihood: ['1 unlikely', '2 possible', '3 likely', '4 very likely'],
    consequence: ['1 small', '2 noticeable', '3 serious', '4 very serious'],
    residual: { low: 'Low', medium: 'Medium' },
    each: {
      recognised: {
        what: 'Somebody is recognised in a figure, alone or together with others.',
        measures:
          'Protection for few persons and of what follows. All that was shown is remembered and protected in new figures.',
      },
      'looked-up': {
        what: 'Somebody with access looks persons up without needing to.',
        measures: 'A purpose for each look-up, a log, access to one’s own unit only.',
      },
      leaked: {
        what: 'The database or a backup goes astray.',
        measures: 'Number and name are encrypted with a key outside the database. Backups are encrypted.',
      },
      'wrong-facts': {
        what: 'Errors in delivered data give wrong figures or a wrong judgement of a person.',
        measures:
          'Controls at take-in, comparison of sources, correction at the source, restriction while something is disputed.',
      },
      'other-use': {
        what: 'The data are used to control or rank staff.',
        measures: 'No scores or lists of persons. The owner must itself discuss new analyses with the unions.',
      },
      'kept-too-long': {
        what: 'Data about people who have left stay.',
        measures: 'A retention decided, and a job that deletes. Without a decision nothing is deleted.',
      },
      'special-category': {
        what: 'A delivered file holds health, trade union or other special categories.',
        measures: 'Such columns are not read, the deliverer is told, and a mapping that points at them is refused.',
      },
      'free-text': {
        what: 'Somebody writes sensitive data in a free text.',
        measures:
          'Few free texts, roles instead of names, guidance at the field. The program cannot control the content.',
      },
      'key-lost': {
        what: 'The key of the identity numbers is lost or replaced.',
        measures:
          'Laget refuses to open without the right key and never makes a new one in silence. A backup of the key apart.',
      },
      'service-attacked': {
        what: 'The service is attacked through login, upload or queries.',
        measures: 'Limits on uploads, bound values in queries, a strict content policy.',
      },
    },
  },
  involvement: {
    head: '4. Involvement',
    items: [
      'The data protection officer’s advice: [date and advice]',
      'Union and safety representatives have been heard: [who, when and what they thought]',
      'Views of staff: [or why they were not sought]',
      'Discussion under Working Environment Act § 9-2: [date and minutes]',
    ],
  },
  conclusion: {
    head: '5. Conclusion',
    items: [
      'Is the residual risk acceptable: [yes or no, and why]',
      'Measures to be taken first: [measure, who and when]',
      'Prior consultation with the Data Protection Authority (art. 36): [needed or not]',
      'Decided by: [role, name and date]',
      'To be assessed again: [date, or when the processing changes]',
    ],
  },
  scope: {
    head: 'What is assessed',
    items: [
      'Laget with data about {owner}.',
      'Server, network, workstations and routines at the owner are not assessed here: [refer to the owner’s own assessment]',
      'Acceptable risk: [the owner’s criteria]',
    ],
  },
};
