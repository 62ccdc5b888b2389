export { CAPABILITY_TEXTS } from './access/capabilities/index.ts';
export { ROLE_TEXTS } from './access/index.ts';
export { ACCESS_PAGES, type AccessPages } from './access/pages/index.ts';
export { ACCESS_TOLD } from './access/told/index.ts';
export { USER_TEXTS } from './access/users/index.ts';
export { ACTION_EVALUATION_TEXTS, effectText, lacksText } from './action-evaluation/index.ts';
export { BACKUP_TEXTS } from './backup/index.ts';
export {
  BREAK_TEXTS,
  type BreakPhrase,
  type BreakText,
  breakAcross,
  breakLine,
  breakSentence,
  breakText,
  concernsRow,
  crossesBreak,
  type DatedBreak,
  datedBreak,
} from './breaks/index.ts';
export {
  BRIDGE_WORDS,
  differenceText,
  leadText,
  lineLabel,
  lineText,
  measureOf,
  personsText,
  signedNumber,
  turnoverText,
  turnoverValue,
  whenCounted,
} from './bridges/index.ts';
export { capitalised, inLine, lowered, subjectInLine } from './capitals.ts';
export { CHALLENGE_TEXTS } from './challenges/index.ts';
export {
  BLAME,
  BREAK_WORDS,
  CHANGE_WORDS,
  CHECKLIST_TEXTS,
  type ChecklistTexts,
  DEFINITION_WORDS,
  JARGON,
  OTHER_VERDICTS,
  PROVISIONAL_WORDS,
  TELLING_WORDS,
} from './checklist/index.ts';
export {
  COMPARE_TEXTS,
  compareSentence,
  differenceNumber,
  differenceRange,
  differenceWithUnit,
  verdictText,
} from './compare/index.ts';
export { CONTROL_TEXTS, controlPointText, controlSentences, type SpokenChart } from './control/index.ts';
export { COVERAGE_TEXTS, coverageLines } from './coverage/index.ts';
export { PROPOSAL_TEXTS, type ProposalTexts } from './coverage/proposal/index.ts';
export { dayForm, formatDayText, formatPeriod, readDayText } from './days.ts';
export { doctorLine, doctorText, doctorVerdict } from './doctor/index.ts';
export { cellText, EXPLAINED_TEXTS, nearestText, reasonText } from './explained/index.ts';
export { type FindingText, findingText } from './finding-text.ts';
export {
  dueText,
  FULFILMENT_PAGES,
  FULFILMENT_TEXTS,
  type FulfilmentPages,
  fieldProblemText,
  studyLeaveText,
  taskText,
} from './fulfilment/index.ts';
export { INCENTIVE_PAGES, INCENTIVE_TEXTS, type IncentivePages, ruleProblemText } from './incentive/index.ts';
export { keeperNamed, keeperText, roleWord } from './keeper-text.ts';
export { KEPT_TEXTS, type KeptTexts } from './kept/index.ts';
export { codedBy, codeLabel, columnLabel, LABELS } from './labels/index.ts';
export { type InEach, isLanguage, LANGUAGES, type Language } from './language.ts';
export {
  type CaseText,
  caseProblemText,
  caseText,
  factProblemText,
  LAW_PAGES,
  LAW_TEXTS,
  LAW_WORDS,
  missingText,
  ruleText,
  VARIANT_TEXTS,
  validText,
  variantChangeText,
} from './law/index.ts';
export { LIMIT_TEXTS, type LimitFacts, limitText, limitWhy } from './limits/index.ts';
export { LOGIN_TEXTS } from './login/index.ts';
export { METHOD_TEXTS, type MethodTexts } from './methods/index.ts';
export { formatClock, formatMoment } from './moments.ts';
export { leftOutText, type NoteKind, noteText } from './notes/index.ts';
export {
  decimalsOf,
  formatNumber,
  formatPercent,
  formatPercentSign,
  formatValue,
  hoursText,
  isRatioUnit,
  lineUnit,
} from './numbers.ts';
export { PLAN_PAGES, PLAN_SENT, PLAN_TEXTS, type PlanPages, planProblemText } from './plan/index.ts';
export {
  INVOLVEMENT_TEXTS,
  PRIVACY_DOCUMENTS,
  PRIVACY_WORDS,
  RETENTION_TEXTS,
  RIGHTS_TEXTS,
  RISK_IDS,
  type RiskId,
} from './privacy/index.ts';
export { PROTECTION_TEXTS, type ProblemPlace, type ProtectionTexts, tableProblemText } from './protection/index.ts';
export { QUALITY_TEXTS } from './quality/index.ts';
export { readNumberText, typedNumber } from './read-number.ts';
export { RECORD_TEXTS } from './record/index.ts';
export { refusalText } from './refusals/index.ts';
export { REPORT_TEXTS, type ReportTexts } from './report/index.ts';
export { REPORT_PAGES, type ReportPages } from './report/pages/index.ts';
export { REPORT_FORM_TEXTS, type ReportFormTexts } from './report-forms/index.ts';
export { SHEET_TEXTS, type SheetTexts } from './report-sheets/index.ts';
export {
  type BesideFacts,
  besideSentences,
  definitionText,
  measuredText,
  quotedIn,
  quotedLine,
  REPORTED_TEXTS,
  stateText,
} from './reported/index.ts';
export { changeText, eventText, REVISION_TEXTS, type RevisionTexts } from './revisions/index.ts';
export { fill, SCREEN_TEXTS, type ScreenTexts, shortPeriod } from './screens/index.ts';
export { noValueText, type Seen, seenText } from './seen-text.ts';
export {
  answerSentence,
  asText,
  type CellFacts,
  changeWord,
  type FigureFacts,
  figureLead,
  figureTitle,
  groupNoun,
  HEADLINE_KINDS,
  type Headline,
  type HeadlineFacts,
  type HeadlineKind,
  headline,
  leadSentence,
  listed,
  referenceTexts,
  type SchoolFacts,
  type SentencePart,
  schoolSentences,
  sentenceParts,
  TELLERS,
  valueText,
  whenText,
} from './sentences/index.ts';
export { SURFACE_TEXTS } from './surfaces/index.ts';
export { fieldWords, TABLE_TEXTS, tableCodeLabel } from './tables/index.ts';
export { WRITTEN_CHART_TEXTS } from './written-charts/index.ts';
