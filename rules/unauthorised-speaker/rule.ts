import { samePerson } from '../../engine/names/index.ts';
import { type Draft, defineRule, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import type { BodySettings, PersonMetadata } from '../../engine/types.ts';
import { matchesBySentence } from '../shared/places.ts';
import { namesBody } from './affiliation.ts';
import { type Behalf, findBehalf, isGreeting } from './behalf.ts';
import { examples } from './examples.ts';
import { fixesOfMetadata, fixesOfPassage, fixesOfSpeech } from './fixes.ts';
import { messages, report } from './messages.ts';
import { groupPeople, isSpeakingType, officialPerson, type Person, quotesForBody } from './people.ts';
import { registeredBody, standing } from './registry.ts';
import { findMentions, findSpeech, joinAffiliations, type Mention, type SpeechAct } from './speech.ts';
import {
  admission,
  award,
  byWords,
  claim,
  decision,
  decline,
  declineBut,
  greet,
  onBehalf,
  org,
  outsider,
  post,
  repost,
  say,
  staff,
  tell,
} from './words.ts';

export default defineRule({
  id: 'unauthorised-speaker',
  title: {
    kk: 'Орган атынан уәкілеттігі жоқ адам сөйлейді',
    ru: 'От имени органа говорит неуполномоченный',
    en: 'Unauthorised speaker',
  },
  summary: {
    kk: 'Мемлекеттік орган қызметінің мәселелері бойынша көпшілік алдында оның басшысы немесе осыған уәкілеттік берілген лауазымды адамдар ғана сөйлейді.',
    ru: 'По вопросам деятельности государственного органа публично выступают только его руководитель и уполномоченные на это должностные лица.',
    en: 'Only its head and officials authorised to do so speak in public on matters of a state body’s activity.',
  },
  limits: {
    kk: 'adep.yaml файлында басшысы немесе уәкілетті адамдары көрсетілген органның мәлімдемелері ғана тексеріледі. Аты-жөнсіз аталған лауазым («басшының орынбасары») тексерілмейді.',
    ru: 'Проверяются лишь заявления органа, чей руководитель или уполномоченные указаны в adep.yaml. Должность без имени («заместитель руководителя») не проверяется.',
    en: 'Only statements of a body whose head or authorised speakers are named in adep.yaml are checked. A post without a name (“the deputy head”) is not.',
  },
  severity: 'error',
  provisions: ['kz-2015/9.2', 'kz-2013/15.1', 'kz-2005/4.1'],
  messages,
  patterns: {
    post,
    staff,
    org,
    outsider,
    say,
    tell,
    'by-words': byWords,
    decision,
    'on-behalf': onBehalf,
    greet,
    award,
    admission,
    claim,
    decline,
    'decline-but': declineBut,
    repost,
  },
  *check(context) {
    const { metadata, settings } = context.statement;
    const body = metadata.body && registeredBody(settings.bodies, metadata.body.value);
    if (body && isSpeakingType(metadata.type?.value)) yield* checkPeople(context, body);
  },
  exampleMetadata: { type: 'press-release', date: '2026-03-14' },
  examples,
});

/** Each person is reported once, at the first passage of speech, else where the front matter names him or her. */
function* checkPeople(context: RuleContext, body: BodySettings): Generator<Draft> {
  const { metadata, date } = context.statement;
  const mentions = findMentions(context, body);
  const people = groupPeople(mentions);
  const behalf = findBehalf(context, body, mentions);
  const byMention = actsByMention([...behalf.flatMap(({ act }) => act ?? []), ...findSpeech(context, mentions)]);
  const official = officialPerson(metadata);
  const officialName = official?.name?.value;
  if (official && officialName !== undefined) yield* checkOfficial(context, body, official, people, byMention, behalf);
  else yield* checkNameless(context, body, behalf);
  if (!quotesForBody(metadata.type?.value)) return;
  const orgs = matchesBySentence(context.matches('org'));
  const names = (cue: PlacedMatch) => sentenceNamesBody(orgs(cue.blockIndex, cue.match.sentence), body);
  for (const person of people) {
    if (officialName !== undefined && isSame(officialName, person)) continue;
    const standingNow = standing(body, person.name, date);
    if (standingNow.kind === 'authorised') continue;
    const act = person.mentions
      .flatMap(mention => byMention.get(mention) ?? [])
      .find(candidate => speaksForBody(context, candidate, person, names));
    if (!act) continue;
    const { block, person: mention } = act.mention;
    yield {
      ...context.sourceSpan(block, mention.start, mention.end),
      ...report(body, person.name, standingNow, date),
      fixes: fixesOfSpeech(context, body, act),
      evidence: [`${act.manner}: ${act.cue?.match.pattern ?? 'label'}`, `post: ${act.mention.post.affiliation}`],
    };
  }
}

function* checkOfficial(
  context: RuleContext,
  body: BodySettings,
  official: PersonMetadata,
  people: readonly Person[],
  byMention: ReadonlyMap<Mention, readonly SpeechAct[]>,
  behalf: readonly Behalf[],
): Generator<Draft> {
  const { date } = context.statement;
  const located = official.name;
  if (!located) return;
  const standingNow = standing(body, located.value, date);
  if (standingNow.kind === 'authorised' || keepsSilent(context)) return;
  const draft = report(body, located.value, standingNow, date);
  const person = people.find(each => isSame(located.value, each));
  const speaks = person?.mentions.find(each => byMention.has(each));
  const passage = behalf.find(each => !each.act)?.placed ?? ownClaim(context) ?? context.matches('admission')[0];
  const evidence = [`metadata: ${located.value}`];
  const fixes = fixesOfMetadata(context, body, official, person?.mentions ?? []);
  const mention = speaks ?? (passage ? undefined : person?.mentions[0]);
  if (mention) {
    const span = context.sourceSpan(mention.block, mention.person.start, mention.person.end);
    yield { ...span, ...draft, evidence, fixes };
  } else if (passage) yield { ...passage.span, ...draft, evidence, fixes };
  else yield { ...located.span, ...draft, evidence, fixes };
}

/** The body's own business told by the one who signs; where it stands, the passage says more than the name. */
function ownClaim(context: RuleContext): PlacedMatch | undefined {
  return context.matches('claim').find(placed => placed.voice === 'own');
}

/** Who declines to speak for the body, or passes an official text on, does not speak for it. */
function keepsSilent(context: RuleContext): boolean {
  if (context.matches('admission').length > 0 || ownClaim(context)) return false;
  if (context.matches('repost').length > 0) return true;
  return context.matches('decline').length > 0 && context.matches('decline-but').length === 0;
}

/** Nobody signs in office: only a claim of the body's name by a private author, or an admission, speaks. */
function* checkNameless(context: RuleContext, body: BodySettings, behalf: readonly Behalf[]): Generator<Draft> {
  const { metadata, date } = context.statement;
  const author = metadata.author?.name?.value;
  const standingNow = author === undefined ? undefined : standing(body, author, date);
  if (standingNow?.kind === 'authorised') return;
  const claim = author === undefined ? undefined : behalf.find(each => !each.act)?.placed;
  const passage = context.matches('admission').find(placed => placed.voice !== 'name') ?? claim;
  if (!passage) return;
  yield {
    ...passage.span,
    ...(author === undefined || !standingNow ? { message: 'anonymous' } : report(body, author, standingNow, date)),
    evidence: [passage.match.pattern],
    fixes: fixesOfPassage(context, passage),
  };
}

function actsByMention(acts: readonly SpeechAct[]): ReadonlyMap<Mention, readonly SpeechAct[]> {
  const byMention = new Map<Mention, SpeechAct[]>();
  for (const act of acts) byMention.set(act.mention, [...(byMention.get(act.mention) ?? []), act]);
  return byMention;
}

function isSame(name: string, person: Person): boolean {
  return samePerson(name, person.name) || samePerson(person.name, name);
}

function speaksForBody(
  context: RuleContext,
  act: SpeechAct,
  person: Person,
  names: (cue: PlacedMatch) => boolean,
): boolean {
  const affiliation = joinAffiliations(person.mentions);
  // Whoever claims the body's name or sets out its position speaks for it, professor or not.
  if (act.manner === 'behalf') return isNamed(act.mention);
  if (affiliation === 'outsider') return false;
  if (act.manner === 'label') return affiliation !== 'unknown';
  const { cue } = act;
  if (!cue || !isNamed(act.mention) || (act.manner === 'tells' && isGreeting(context, cue))) return false;
  const isPersonal = context.excused(cue, { group: 'award', within: 'paragraph' });
  if (affiliation === 'lead') return !(isPersonal && act.manner === 'tells');
  if (isPersonal) return false;
  const decides = context.excused(cue, { group: 'decision', within: 'paragraph' });
  if (affiliation === 'staff') return act.manner !== 'tells' || decides;
  return act.mention.person.certain && act.manner !== 'tells' && decides && names(cue);
}

/** In tokens: «заместитель директора департамента». */
const LONGEST_BARE_POST = 5;

/** Two capitalised words that nothing confirms are a person only right beside a post. */
function isNamed({ person, post }: Mention): boolean {
  if (person.certain) return true;
  if (post.affiliation === 'unknown') return false;
  const { firstToken, lastToken } = post.phrase;
  return lastToken > person.lastToken || person.firstToken - firstToken <= LONGEST_BARE_POST;
}

/** Whether an organisation in the sentence is the body. */
function sentenceNamesBody(orgs: readonly PlacedMatch[], body: BodySettings): boolean {
  return orgs.some(({ block, match }) => namesBody(block.tokens[match.firstToken]?.word.form ?? '', body));
}
