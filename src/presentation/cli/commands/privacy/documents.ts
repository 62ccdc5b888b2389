import { impactAssessment, riskAssessment } from '../../../answers/privacy/assessments.ts';
import { type PrivacyGrounds, privacyGrounds } from '../../../answers/privacy/grounds.ts';
import { recordOfProcessing } from '../../../answers/privacy/record-of-processing.ts';
import { type Language, PRIVACY_DOCUMENTS } from '../../../language/index.ts';
import { programVersion } from '../../../program.ts';
import { documentHtml, documentMarkdown, type WrittenDocument } from '../../../reports/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { writeNew } from './write-new.ts';

const OPTIONS: Command['options'] = [
  {
    name: 'out',
    kind: 'value',
    placeholder: 'FILE',
    help: 'where to: .html or .md, never over another file (Markdown to the screen)',
  },
];

export const privacyRecord = documentCommand(
  'record',
  'the record of processing (GDPR art. 30), made from what is kept and what the owner has decided; a draft',
  recordOfProcessing,
);
export const privacyDpia = documentCommand(
  'dpia',
  'a draft of the data protection impact assessment (GDPR art. 35), with what the owner must fill in',
  impactAssessment,
);
export const privacyRisk = documentCommand(
  'risk',
  'a draft of the risk assessment (GDPR art. 32), with proposals the owner must assess',
  riskAssessment,
);

type Make = (grounds: PrivacyGrounds, language: Language) => WrittenDocument;

function documentCommand(word: string, summary: string, make: Make): Command {
  return {
    name: `privacy ${word}`,
    summary,
    usage: '[--out FILE.html|FILE.md]',
    options: OPTIONS,
    examples: [`laget privacy ${word} --out ${word}.html`, `laget privacy ${word} --lang nn > ${word}.md`],
    formats: ['text'],
    run: (context) => runDocument(context, make),
  };
}

async function runDocument(context: Context, make: Make): Promise<Exit> {
  const { typed, surroundings, voice, language } = context;
  const texts = PRIVACY_DOCUMENTS[language];
  const out = typed.value('out');
  if (typed.words.length > 0 || (out !== undefined && !/\.(html|md)$/i.test(out))) throw new WrongUse(texts.badFile);
  return withRecord(context, async (open) => {
    const document = make(await privacyGrounds(open, programVersion()), language);
    if (out === undefined) surroundings.out(documentMarkdown(document));
    else {
      const text = /\.html$/i.test(out) ? documentHtml(document) : documentMarkdown(document);
      await writeNew(context, out, text);
      voice.remark(out);
    }
    return EXIT.fine;
  });
}
