import type { RuleTexts } from './shape.ts';

export const RULES_EN: RuleTexts = {
  'H-01':
    'Whoever is hired in a teaching post, permanent or temporary, must have relevant teacher education by the day work begins.',
  'H-01-OL98': 'Whoever was hired in a teaching post had to have relevant subject and pedagogical competence.',
  'H-02': 'Every way in asks for pedagogical education as in a teacher education, or the equivalent.',
  'H-03':
    'The best qualified applicant is to be hired, by education, experience, personal suitability and what the advertisement asked for.',
  'P-08':
    'A decision that matters much to a person is not to be made by a machine alone. Laget proposes, a person decides.',
  'H-04': 'The school owner must see to it that the school has the right and necessary competence.',
  'H-05': 'Oslo is both a municipality and a county. The rules for all levels apply there.',
  'H-06': 'Teaching posts are normally titled lærer, adjunkt or lektor.',
  'H-07': 'The county governor may supervise the competence rules and internal control. Keep what you built on.',
  'H-20': 'A teacher education that qualified for hire under earlier rules still does.',
  'H-21': 'General teachers who completed in spring 2014 or later are hired as those who completed before.',
  'H-22':
    'Pre-school teachers who began their education in autumn 2007 at the latest may teach grade 1 without further education.',
  'H-23': 'Teachers of practical and aesthetic subjects for grades 1–13 count as subject teachers.',
  'H-24':
    'Whoever was permanent in a teaching post on 1 August 2024 and lacks pedagogical education may still be hired where the owner finds the competence equivalent. It replaces the pedagogical education only.',
  'H-25':
    'A mother-tongue teacher with another mother tongue than the pupil needs 90 credits in the pupil’s language, pedagogical education and good knowledge of the culture.',
  'H-26':
    'A mother-tongue teacher with the pupil’s own mother tongue must document good Norwegian and have one of three: three years of higher education with pedagogy and a year and a half of language and culture, teacher education in the language or from the home country, or the three-year education for bilingual teachers.',
  'H-27': 'The owner may make an exception for languages of national minorities that cannot be studied in Norway.',
  'H-28':
    'Teachers educated abroad need recognition by HK-dir. The owner must also make sure that they know Norwegian, society and the school well enough for the post. No fixed language level is set.',
  'OF-17-1': 'Teachers of adults must have pedagogical education. The regulation sets no number of credits.',
  'OF06-14-1':
    'Adults could also be taught by people without pedagogical education who had long experience and were suited to it.',
  'S-09':
    'Whoever teaches adults must have relevant competence in the subject. The owner judges it and writes it down.',
  'OL-19-6': 'Training under § 19-6 is outside the hiring requirement, but must be under professional guidance.',
  'S-01': 'Grades 1–7: 30 credits to teach Norwegian, Sami, Norwegian sign language, mathematics and English.',
  'S-02': 'Grades 1–7: no credits are asked in other subjects.',
  'S-03': 'Grades 8–10: 60 credits to teach Norwegian, Sami, Norwegian sign language, mathematics and English.',
  'S-04': 'Grades 8–10: 30 credits in other subjects.',
  'S-05': 'Grades 8–10: no credits are asked in electives, choice of education and working-life skills.',
  'S-06': 'Upper secondary: 60 credits in the subject.',
  'S-07': 'Upper secondary: no credits are asked in vocational specialisation.',
  'S-08':
    'Whoever is hired by trade certificate, theory and practice needs no credits where one of the two theory years is relevant to the subject.',
  'S-before-2014': 'No credits were asked to teach a subject; there were hiring requirements only.',
  'S-20':
    'Whoever could have been hired in a teaching post before 1 January 2014 is permanently exempt from the credits.',
  'S-20-2014': 'The credits were asked only of those who could not have been hired before 2014.',
  'S-20-2015':
    'Those who could have been hired before 2014 were free of the credits in other subjects on grades 8–10 and in upper secondary, not in Norwegian, Sami, sign language, mathematics and English.',
  'S-20-2017':
    'Those who could have been hired before 2014 had a dispensation, without applying, until 1 August 2025 in Norwegian, Sami, sign language, mathematics and English. The exemption in the Act of 2024 has taken over.',
  'S-21': 'General teachers are permanently exempt from the credits, whenever they completed.',
  'S-22': 'The credits are not asked of temporary staff. The exemption ends when the post becomes permanent.',
  'S-23':
    'The owner may deviate from the credits where it is necessary because too few of the school’s staff fulfil them. It must be judged anew every school year.',
  'S-23-2014': 'Small lower secondary schools, under 60 pupils and under five teacher FTE, could deviate.',
  'S-24':
    'Before deviating, subjects are to be shared out so that the credits are fulfilled as far as possible. Nobody has to be dismissed, and nobody hired beyond need.',
  'TH-01':
    'Where no applicant fulfils the hiring requirement, someone who has begun a teacher education may be hired temporarily on condition that it is completed. The parties agree on how long. The Act sets no upper limit.',
  'TH-02':
    'Where no applicant fulfils the hiring requirement, another may be hired temporarily, but not beyond 31 July. We read that as the first 31 July after the start.',
  'TH-03': 'Where both are possible, hire on condition should be considered before hire until 31 July.',
  'TH-04': 'Where at least one applicant fulfils the requirement, nobody can be hired by these exceptions.',
  'TH-05':
    'Whoever does not fulfil the requirement can never be hired permanently. The transition rule of 1 August 2024 is the only way.',
  'TH-06': 'The credits are not asked of those hired by the exceptions.',
  'TH-07': 'Only those hired in a teaching post answer professionally for teaching. Others may help under guidance.',
  'TH-08': 'The school must have access to substitutes for ordinary and expected absence.',
  'TH-09':
    'The rule of permanent employment after three years is for substitutes and temporary work. The exception in the Education Act is not on its list, so it does not count by itself.',
  'TH-10':
    'Whoever has been temporary for more than a year must have written notice at least one month before. We read it as applying here too.',
  'TH-11': 'The preferential right is only for posts the person is qualified for.',
  'TH-12':
    'The contract must say that the hire is temporary, how long it is expected to last, and why. Otherwise it counts as permanent.',
  'F-01':
    'Whoever takes further education with credits has time off with pay: 25 per cent for 30 credits, and in proportion for others. The owner pays 25 per cent of the cost of the substitute. It must be used within three years.',
  'F-01-KFK':
    'Teachers who took further education in the state’s old scheme had time off for it. The rate was 37.5 per cent. The last school year was 2025/26.',
  'TH-90': 'Where qualified applicants were lacking, others could be hired temporarily until 31 July.',
  'TH-91':
    'Where qualified applicants were lacking, someone taking relevant education could be hired on condition. The length was agreed.',
  'ITO-01': 'Whoever gives individually adapted teaching must fulfil both the hiring requirement and the credits.',
  'S-26':
    'The decision on adapted teaching may waive the hiring requirement where that gives the pupil better teaching and the person has higher education that suits particularly well.',
  'S-25': 'The decision may waive the credits after a concrete assessment of the pupil and the teaching.',
  'L-01': 'A school is led by a principal with pedagogical competence. One principal may lead several schools.',
  'L-04':
    'The principal had to have pedagogical competence and the necessary leadership qualities. Fixed terms were allowed.',
  'L-02': 'The Act asks no particular education of a principal. The owner judges the competence and writes it down.',
  'L-03': 'The education for principals of 30 credits is an offer by the state, not a requirement.',
  'L-05': 'Fixed terms are for the top leader of an undertaking only. The Education Act no longer names principals.',
  'L-06': 'Pupils have a right to counselling. The Act asks no education of the counsellor.',
  'L-07':
    'In 2009 Udir recommended bachelor level and 60 credits relevant to counselling, 30 of them in the main task.',
  'L-08': 'Every pupil is to have a contact teacher.',
  'L-09': 'The owner’s administration must have competence in schooling.',
  'L-10': 'No national requirement of teacher specialists was found. New career paths are to replace the scheme.',
  'L-11':
    'Assistants, skilled workers and social educators may help under guidance. There is no national requirement of education.',
  'PC-01':
    'A police certificate is required for hire in primary and secondary school, after-school care, homework help, culture school, camp school and basic education of adults.',
  'PC-02':
    'A certificate may be required of students in practice and others who do tasks in the school. Weigh how long and how close to pupils.',
  'PC-03':
    'The advertisement must say that a certificate is required. It is asked only of the one who is offered the post, and must be there before the hire.',
  'PC-04': 'The certificate may not be older than three months when it is delivered.',
  'PC-05': 'A conviction or fine for certain sexual offences bars from the work.',
  'PC-06': 'A pending case and other remarks must be judged concretely.',
  'PC-07':
    'The certificate is kept out of reach and destroyed when it is not needed. Write down only that it was seen, when, and that it was valid.',
  'AKS-01':
    'The principal leads after-school care at the school. The municipality may except. The local regulation must cover staff and leadership.',
  'AKS-02': 'The principal may delegate the daily running. There is no staffing ratio and no requirement of education.',
  'AKS-03': 'Pupils in grades 1–3 have a right to twelve free hours a week. It raises the need for staff.',
  'M-01': 'The Act gives no duty or right to mentoring of new teachers. Staff are to have the chance to develop.',
  'M-02':
    'The frame for mentoring is for those with approved teacher education in their first two years of the profession, whatever the contract and size of post.',
  'M-03': 'The mentor should be a teacher educated in mentoring. The employer arranges further education when needed.',
  'M-04': 'Municipalities, counties and private owners may apply for grants to plan and carry out mentoring.',
  'M-05': 'In the KS area: up to 6 per cent less teaching in the first year after education. Not Oslo.',
  'M-06': 'What Oslo’s agreement says of less teaching for new teachers has not been verified.',
  norm: '{level}: at most {limit} pupils per teacher in ordinary teaching, on average at each school.',
  'N-05': 'The norm could be waived where qualified applicants were lacking. It no longer can.',
  'N-06': 'No group may be larger than is safe and pedagogically sound.',
  'PPU-6':
    'Practical pedagogical education admits those with a master and one relevant school subject, a bachelor of arts, or a bachelor of sign language. A bachelor with a relevant subject and two years of work in school, and a bachelor of practical and aesthetic subjects, are admitted for the last time in spring 2030.',
  'PPU-Y-5':
    'For vocational subjects: a relevant bachelor and two years of practice, or a trade certificate, general admission, two years of theory and four years of practice.',
};
