import type { KnownUser } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { SURFACE_TEXTS, USER_TEXTS } from '../../../language/index.ts';
import { type Command, type Context, valueOption } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { dayOfText, dayTyped, personOf, roleOf, tell, unitTyped, userLines, wordsOf } from './user-words.ts';

const BY = 'command-line (data-folder-holder)';
const REASON = valueOption('reason', 'TEXT', 'why; kept, and read by whoever controls access');
const FROM = valueOption('from', 'DAY', 'first day (today)');
const TO = valueOption('to', 'DAY', 'first day it no longer holds');
const UNIT = valueOption('unit', 'ORGNR', 'the school it is for');
const FORMATS = ['text', 'json'] as const;

export const userList: Command = {
  name: 'user list',
  summary: 'who may come in, and what each was given, also what was taken back',
  usage: '',
  options: [],
  examples: ['laget user list', 'laget user list --format json'],
  formats: FORMATS,
  run: (context) =>
    withRecord(context, async ({ administration, today }) => {
      const { voice, format, language } = context;
      const users = await administration.users.list();
      if (format === 'json') voice.document({ users: users.map(plainUser) });
      else if (users.length === 0) voice.text(USER_TEXTS[language].none);
      else for (const user of users) voice.text(userLines(user, users, today(), language));
      return EXIT.fine;
    }),
};

/** Days as texts. */
function plainUser({ trainedOn, grants, ...user }: KnownUser) {
  return {
    ...user,
    trainedOn: trainedOn === null ? null : formatDay(trainedOn),
    grants: grants.map(({ from, to, ...grant }) => ({
      ...grant,
      from: formatDay(from),
      to: to === null ? null : formatDay(to),
    })),
  };
}

export const userAdd: Command = {
  name: 'user add',
  summary: 'let somebody in by what the login calls them; a role is given afterwards',
  usage: 'ISSUER SUBJECT --name NAME [--person KEY]',
  options: [
    valueOption('name', 'NAME', 'the name that stands in the log'),
    valueOption('person', 'KEY', 'key of the person in the record, for the own page'),
  ],
  examples: ['laget user add https://login.example.no abc123 --name "Kari Hansen"'],
  formats: FORMATS,
  run: (context) => {
    const [issuer = '', subject = ''] = wordsOf(context, 'ISSUER SUBJECT', 'laget user add');
    const { typed, language } = context;
    const key = typed.value('person');
    const person = key === undefined ? null : personOf(key, '--person', language);
    const draft = { issuer, subject, name: typed.value('name') ?? '', person };
    return withRecord(context, async ({ administration }) =>
      tell(context, await administration.users.add(draft, BY), USER_TEXTS[language].added),
    );
  },
};

export const userLink: Command = {
  name: 'user link',
  summary: 'say which person of the record a user is, for the own page; what was said before no longer holds',
  usage: 'USER KEY',
  options: [],
  examples: ['laget user link u000001 0123456789abcdef0123456789abcdef'],
  formats: FORMATS,
  run: (context) => {
    const [user = '', key = ''] = wordsOf(context, 'USER KEY', 'laget user link');
    const person = personOf(key, 'KEY', context.language);
    return withRecord(context, async ({ administration }) =>
      tell(context, await administration.users.link(user, person, BY), USER_TEXTS[context.language].linked),
    );
  },
};

export const userTrain: Command = {
  name: 'user train',
  summary: 'note that a user has had training in privacy; nothing that was given counts before it',
  usage: 'USER DAY',
  options: [],
  examples: ['laget user train u000001 2026-08-15'],
  formats: FORMATS,
  run: (context) => {
    const [user = '', text = ''] = wordsOf(context, 'USER DAY', 'laget user train');
    const on = dayOfText(text, 'DAY', context.language);
    return withRecord(context, async ({ administration }) =>
      tell(context, await administration.users.train(user, on, BY), USER_TEXTS[context.language].trainedNow),
    );
  },
};

export const userGrant: Command = {
  name: 'user grant',
  summary: 'give a user a role, for the owner, an area or a school, in a time and for a reason',
  usage: 'USER ROLE --reason TEXT [--unit ORGNR | --area CODE] [--from DAY] [--to DAY]',
  options: [REASON, UNIT, valueOption('area', 'CODE', 'the area it is for, as the area map calls it'), FROM, TO],
  examples: [
    'laget user grant u000001 administrator --to 2027-08-01 --reason "Drifter Laget"',
    'laget user grant u000002 principal --unit 974589095 --to 2027-08-01 --reason "Rektor"',
  ],
  formats: FORMATS,
  run: (context) => {
    const [user = '', role = ''] = wordsOf(context, 'USER ROLE', 'laget user grant');
    const { typed, language } = context;
    const given = {
      role: roleOf(role, language),
      area: typed.value('area') ?? null,
      unit: unitTyped(context),
      to: dayTyped(context, 'to'),
      reason: typed.value('reason') ?? '',
    };
    const from = dayTyped(context, 'from');
    return withRecord(context, async ({ administration, today }) => {
      const outcome = await administration.users.grant(user, { ...given, from: from ?? today() }, BY);
      return tell(context, outcome, USER_TEXTS[language].granted);
    });
  },
};

export const userDelegate: Command = {
  name: 'user delegate',
  summary: 'let another user have what was given, until a day; never longer or wider than it',
  usage: 'GRANT USER --to DAY --reason TEXT [--from DAY] [--unit ORGNR]',
  options: [REASON, UNIT, FROM, TO],
  examples: ['laget user delegate g000004 u000007 --to 2026-12-01 --reason "Permisjon"'],
  formats: FORMATS,
  run: (context) => {
    const [grant = '', user = ''] = wordsOf(context, 'GRANT USER', 'laget user delegate');
    const { typed, language } = context;
    const to = dayTyped(context, 'to');
    if (to === null) throw new WrongUse(SURFACE_TEXTS[language].missingArgument('--to DAY', 'laget user delegate'));
    const unit = unitTyped(context);
    const from = dayTyped(context, 'from');
    return withRecord(context, async ({ administration, today }) => {
      const draft = { user, from: from ?? today(), to, unit, reason: typed.value('reason') ?? '' };
      return tell(context, await administration.users.delegate(grant, draft, BY), USER_TEXTS[language].granted);
    });
  },
};

export const userTakeBack: Command = {
  name: 'user take-back',
  summary: 'take back what was given; it stays in the history',
  usage: 'GRANT --reason TEXT',
  options: [REASON],
  examples: ['laget user take-back g000004 --reason "Sluttet"'],
  formats: FORMATS,
  run: (context) => say(context, 'laget user take-back', 'takeBack'),
};

export const userPutAgain: Command = {
  name: 'user put-again',
  summary: 'let what was taken back hold again',
  usage: 'GRANT --reason TEXT',
  options: [REASON],
  examples: ['laget user put-again g000004 --reason "Tatt tilbake ved en feil"'],
  formats: FORMATS,
  run: (context) => say(context, 'laget user put-again', 'putAgain'),
};

function say(context: Context, command: string, word: 'takeBack' | 'putAgain'): Promise<Exit> {
  const [grant = ''] = wordsOf(context, 'GRANT', command);
  const { typed, language } = context;
  const texts = USER_TEXTS[language];
  return withRecord(context, async ({ administration }) => {
    const outcome = await administration.users[word](grant, typed.value('reason') ?? '', BY);
    return tell(context, outcome, word === 'takeBack' ? texts.tookBack : texts.putAgain);
  });
}
