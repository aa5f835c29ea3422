import { removeSentence, replace } from '../../engine/fix.ts';
import { isNominative } from '../../engine/names/index.ts';
import type { PlacedMatch, RuleContext } from '../../engine/rule.ts';
import type {
  BodySettings,
  Fix,
  Language,
  Localised,
  PersonMetadata,
  PersonTerm,
  ScannedBlock,
  Span,
  TextEdit,
} from '../../engine/types.ts';
import { keyWithValue } from '../shared/frontMatter.ts';
import { authorisedOn } from './registry.ts';
import type { Mention, SpeechAct } from './speech.ts';

const IMPERSONAL: Localised = {
  kk: 'Атын атамай, ведомствоға сілтеме жасау',
  ru: 'Сослаться на ведомство без имени',
  en: 'Refer to the agency without a name',
};

/** Fixes at a passage in which a named person speaks. */
export function fixesOfSpeech(context: RuleContext, body: BodySettings, act: SpeechAct): Fix[] {
  const { mention } = act;
  const fixes: Fix[] = [];
  const substitute = authorisedIn(body, context.statement.date, mention.person.name);
  if (substitute && act.manner !== 'by-words' && isNominative(mention.person.name))
    fixes.push(nameInstead(context, mention, substitute));
  const impersonal = impersonally(context, act);
  if (impersonal) fixes.push(impersonal);
  const sentence = mention.block.sentences.find(
    each => each.firstToken <= mention.person.firstToken && mention.person.lastToken <= each.lastToken,
  );
  if (sentence && fixes.length === 0) fixes.push(removeSentence(context.statement, { block: mention.block, sentence }));
  return fixes;
}

function nameInstead(context: RuleContext, mention: Mention, substitute: PersonTerm): Fix {
  const text = asOpening(mention.block, phraseProse(mention).start, titled(substitute));
  return replace(phraseSpan(context, mention), text, speakFor(substitute.name));
}

export function fixesOfPassage(context: RuleContext, passage: PlacedMatch): Fix[] {
  return [removeSentence(context.statement, passage)];
}

/** Puts an authorised person into the front matter and everywhere in the text, or leaves the person out. */
export function fixesOfMetadata(
  context: RuleContext,
  body: BodySettings,
  { name, position, keySpan }: PersonMetadata,
  mentions: readonly Mention[],
): Fix[] {
  if (name?.origin !== 'front-matter') return [];
  const substitute = authorisedIn(body, context.statement.date, name.value);
  if (!substitute) return mentions.length === 0 ? [leaveOut(context.statement.source, keySpan)] : [];
  const edits: TextEdit[] = [{ ...name.span, newText: substitute.name }];
  if (position?.origin === 'front-matter') {
    // A post that the registry does not name is better left out than left wrong.
    if (substitute.position) edits.push({ ...position.span, newText: substitute.position });
    else edits.push({ ...keyWithValue(context.statement.source, position), newText: '' });
  }
  for (const mention of mentions) edits.push({ ...phraseSpan(context, mention), newText: titled(substitute) });
  return [{ title: speakFor(substitute.name), edits: edits.sort((a, b) => a.start - b.start), safe: false }];
}

/** Removes the key with its indented lines from the front matter. */
function leaveOut(source: string, keySpan: Span): Fix {
  let end = source.indexOf('\n', keySpan.start) + 1;
  while (end > 0 && (source[end] === ' ' || source[end] === '\t')) end = source.indexOf('\n', end) + 1;
  const title = {
    kk: 'Ведомство атынан, адамның атын көрсетпей жариялау',
    ru: 'Опубликовать от ведомства, без имени',
    en: 'Publish from the agency, without a name',
  };
  return replace({ start: keySpan.start, end: end > 0 ? end : source.length }, '', title);
}

/** Who may speak on the day, by a name in the same script as the one it replaces. */
function authorisedIn(body: BodySettings, date: string, name: string): PersonTerm | undefined {
  const isLatin = (text: string) => /[a-z]/iu.test(text);
  return authorisedOn(body, date).find(person => isLatin(person.name) === isLatin(name));
}

function titled({ name, position }: PersonTerm): string {
  return position ? `${position} ${name}` : name;
}

function speakFor(name: string): Localised {
  return {
    kk: `Уәкілетті адамды көрсету: ${name}`,
    ru: `Назвать уполномоченное лицо: ${name}`,
    en: `Name the authorised person: ${name}`,
  };
}

/** The name with the post beside it. */
function phraseSpan(context: RuleContext, mention: Mention): Span {
  const { start, end } = phraseProse(mention);
  return context.sourceSpan(mention.block, start, end);
}

const ARTICLES = ['the', 'a', 'an'];

/** With the article before the post and the comma that closes an apposition. */
function phraseProse({ block, person, post }: Mention): Span {
  const { firstToken, lastToken } = post.phrase;
  const article = block.tokens[firstToken - 1];
  const first = article && ARTICLES.includes(article.word.form) ? article : block.tokens[firstToken];
  const start = Math.min(person.start, first?.start ?? person.start);
  const end = Math.max(person.end, block.tokens[lastToken - 1]?.end ?? person.end);
  const isApposition = end > person.end || block.prose.slice(start, person.start).includes(',');
  return { start, end: isApposition && block.prose[end] === ',' ? end + 1 : end };
}

/** A sentence that opens with the replaced words opens with the new ones. */
function asOpening(block: ScannedBlock, start: number, text: string): string {
  const opens = block.sentences.some(sentence => sentence.start === start);
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Rewords so that the agency speaks: the verb stands right beside the post and the name. */
function impersonally(context: RuleContext, { mention, cue, manner }: SpeechAct): Fix | undefined {
  if (!cue || manner === 'label' || manner === 'behalf') return undefined;
  const { block } = mention;
  const { language } = cue.match;
  const phrase = phraseProse(mention);
  if (language !== 'ru') {
    const agency = AGENCY[language][manner === 'by-words' ? 'genitive' : 'plain'];
    const span = context.sourceSpan(block, phrase.start, phrase.end);
    return replace(span, asOpening(block, phrase.start, agency), IMPERSONAL);
  }
  const cueStart = block.tokens[cue.match.firstToken]?.start ?? cue.match.start;
  const cueEnd = block.tokens[cue.match.lastToken - 1]?.end ?? cue.match.end;
  const isBefore = cueEnd <= phrase.start;
  const gap = isBefore ? block.prose.slice(cueEnd, phrase.start) : block.prose.slice(phrase.end, cueStart);
  if (gap.trim() !== '') return undefined;
  const start = Math.min(cueStart, phrase.start);
  const span = context.sourceSpan(block, start, Math.max(cueEnd, phrase.end));
  const beside = isBefore ? 'сообщили в ведомстве' : 'в ведомстве сообщили';
  const text = manner === 'by-words' ? 'по информации ведомства' : beside;
  return replace(span, asOpening(block, start, text), IMPERSONAL);
}

const AGENCY: Readonly<Record<Exclude<Language, 'ru'>, { readonly plain: string; readonly genitive: string }>> = {
  kk: { plain: 'ведомствоның баспасөз қызметі', genitive: 'ведомствоның баспасөз қызметінің' },
  en: { plain: 'the agency’s press service', genitive: 'the agency’s press service' },
};
