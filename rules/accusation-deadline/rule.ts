import {
  addCalendarMonths,
  addDays,
  compareDates,
  daysBetween,
  formatDate,
  isIsoDate,
  isWeekend,
} from '../../engine/dates.ts';
import { insert, removeSentence, replace } from '../../engine/fix.ts';
import { type Draft, defineRule, type PlacedMatch, type RuleContext } from '../../engine/rule.ts';
import { type Fix, LANGUAGES, type Language, type Localised, type Located } from '../../engine/types.ts';
import { examples } from './examples.ts';
import { claim, otherMatter, promptly } from './matters.ts';
import { measureWithin } from './measures.ts';
import { messages } from './messages.ts';
import { refusal } from './refusals.ts';
import { aside, asset, corruption, measure, relative } from './words.ts';

/** The first day on which the Code set a term of a month (Decree 651 of 2013-10-01). */
const TERM_SINCE = '2013-10-01';
/** How many days before the last one the reminder begins. */
const REMIND_DAYS = 7;
/** Each refusal brings a fix of its own sentence; no statement has more of them. */
const MOST_REFUSALS = 20;

export default defineRule({
  id: 'accusation-deadline',
  title: {
    kk: 'Айыптауға мерзімінде жауап берілмеген',
    ru: 'Обвинение опровергается с опозданием',
    en: 'Accusation answered late',
  },
  summary: {
    kk: 'Мемлекеттік қызметшіге сыбайлас жемқорлық жасады деп көпшілік алдында негізсіз айып тағылса, айыптау анықталған күннен бастап бір ай ішінде оны теріске шығару шаралары қолданылуға тиіс.',
    ru: 'Меры по опровержению публичного необоснованного обвинения в коррупции должны быть приняты в течение месяца со дня, когда обвинение обнаружено.',
    en: 'Steps to refute a public, groundless accusation of corruption must be taken within one month of the day it was discovered.',
  },
  limits: {
    kk: 'Айыптаудың көпшілік алдында айтылғаны және негізсіздігі тексерілмейді. Мерзім айыптау жарияланған күннен емес, анықталған күннен саналады; мерзімнің жұмыс күніне ауысуы тек ескертіледі.',
    ru: 'Публичность и необоснованность обвинения не проверяются. Срок считается со дня обнаружения, а не публикации; перенос на рабочий день только отмечается.',
    en: 'Whether the accusation was public and groundless is not checked. The term runs from discovery, not from publication; a shift to a working day is only noted.',
  },
  severity: 'error',
  provisions: ['kz-2013/18', 'kz-2005/7'],
  messages,
  classes: { relative, asset },
  patterns: { corruption, aside, refusal, measure, claim, promptly, 'other-matter': otherMatter },
  *check(context) {
    const named = accusesOfCorruption(context);
    if (!named && !isLeftUnnamed(context)) return;
    const late = context.statement.metadata.type?.value === 'refutation' ? [...checkTerm(context, named)] : [];
    const refusals = [
      ...checkRefusals(
        context,
        named,
        late.find(({ severity }) => severity !== 'information'),
      ),
    ];
    // Who refuses in so many words is told once, where he does.
    yield* refusals.length > 0 ? refusals : late;
  },
  exampleMetadata: { type: 'refutation' },
  examples,
});

function accusesOfCorruption(context: RuleContext): boolean {
  return context
    .matches('corruption')
    .some(placed => !context.excused(placed, { group: 'aside', within: 'overlap' }) && placed.voice !== 'name');
}

/** A declared accusation whose matter the text does not name; one of rudeness or bad work is no corruption. */
function isLeftUnnamed(context: RuleContext): boolean {
  const { type, accusation } = context.statement.metadata;
  if (type?.value !== 'refutation' || !accusation?.discovered) return false;
  const isAnother = context
    .matches('other-matter')
    .some(placed => context.excused(placed, { group: 'claim', within: 'sentence' }));
  return (
    !isAnother &&
    !context.matches('aside').some(placed => context.excused(placed, { group: 'corruption', within: 'overlap' }))
  );
}

function* checkTerm(context: RuleContext, named: boolean): Generator<Draft> {
  const { metadata, date } = context.statement;
  if (compareDates(date, TERM_SINCE) < 0) return;
  const discovered = metadata.accusation?.discovered;
  if (!discovered) yield* askForDay(context);
  else if (isIsoDate(discovered.value)) yield* compareWithTerm(context, discovered, named);
}

/** Without the day of discovery nothing can be counted: the author is asked for it. */
function* askForDay({ statement }: RuleContext): Generator<Draft> {
  const place = statement.metadata.accusation?.keySpan ?? statement.metadata.type?.keySpan;
  if (place) yield { start: place.start, end: place.end, message: 'unknown', severity: 'information' };
}

function* compareWithTerm(context: RuleContext, discovered: Located<string>, named: boolean): Generator<Draft> {
  const { metadata, date, today } = context.statement;
  const due = addCalendarMonths(discovered.value, 1);
  if (compareDates(discovered.value, TERM_SINCE) < 0 || compareDates(date, discovered.value) < 0) return;
  if (measureWithin(context, discovered.value, due)) return;
  const place = discovered.origin === 'front-matter' ? discovered.span : (metadata.type?.span ?? discovered.span);
  const parameters = {
    discovered: dated(discovered.value),
    due: dated(due),
    date: dated(date),
    weekend: isWeekend(due) ? messages.weekend! : { kk: '', ru: '', en: '' },
  };
  if (compareDates(date, due) > 0) {
    const days = String(daysBetween(due, date));
    yield {
      ...place,
      message: named ? 'default' : 'unnamed',
      ...(named ? {} : { severity: 'warning' as const }),
      parameters: { ...parameters, days },
      fixes: [nameTheMeasure(context, due)],
      evidence: [`discovered ${discovered.value}, due ${due}, dated ${date}`],
    };
  } else if (!metadata.date && compareDates(addDays(today, REMIND_DAYS), due) >= 0) {
    const days = String(daysBetween(today, due));
    yield { ...place, message: 'soon', severity: 'information', parameters: { ...parameters, days } };
  }
}

function dated(date: string): Localised {
  return Object.fromEntries(LANGUAGES.map(language => [language, formatDate(date, language)])) as unknown as Localised;
}

const NAME_THE_MEASURE: Localised = {
  kk: 'Мерзімінде қолданылған шараны көрсету (егер қолданылса)',
  ru: 'Указать меру, принятую в срок (если она принята)',
  en: 'Name the measure taken in time (if one was)',
};

/** Adds a sentence with the measure that was taken in time; the author must say which. */
function nameTheMeasure({ statement }: RuleContext, due: string): Fix {
  const end = statement.source.trimEnd().length;
  return insert(end, `\n\n${measureSentence(due, statement.language)}`, NAME_THE_MEASURE);
}

function measureSentence(due: string, language: Language): string {
  const day = formatDate(due, language);
  return {
    kk: `Теріске шығару туралы талап редакцияға ${day} күнінен кешіктірілмей жолданды [нақты шараны және күнін көрсетіңіз].`,
    ru: `Требование об опровержении направлено в редакцию не позднее ${day} [укажите меру и её дату].`,
    en: `The demand for a refutation was sent to the editors no later than ${day} [name the measure and its date].`,
  }[language];
}

/** A refusal gives way to the measure where the term has passed: without it the answer would still be late. */
function insteadOfRefusal({ statement, sourceSpan }: RuleContext, placed: PlacedMatch, late: boolean): Fix {
  const discovered = statement.metadata.accusation?.discovered?.value;
  if (!late || discovered === undefined) return removeSentence(statement, placed);
  const { block, sentence } = placed;
  const measure = measureSentence(addCalendarMonths(discovered, 1), statement.language);
  return replace(sourceSpan(block, sentence.start, sentence.end), measure, NAME_THE_MEASURE);
}

/** A declared refusal is a sign in every edition, with a term or without; a missed term makes it an error. */
function* checkRefusals(context: RuleContext, named: boolean, late: Draft | undefined): Generator<Draft> {
  if (context.matches('measure').some(placed => placed.voice === 'own' && !context.excused(placed, 'negated'))) return;
  const declared = context.statement.metadata.accusation !== undefined;
  for (const placed of context.matches('refusal').slice(0, MOST_REFUSALS)) {
    if (placed.voice !== 'own' || context.excused(placed, 'conditional')) continue;
    if (named && !declared && !context.excused(placed, { group: 'corruption', within: 'neighbours' })) continue;
    yield {
      ...placed.span,
      message: 'refusal',
      severity: late && named ? 'error' : 'warning',
      fixes: [insteadOfRefusal(context, placed, late !== undefined)],
      evidence: [placed.match.pattern, ...(late?.evidence ?? [])],
    };
  }
}
