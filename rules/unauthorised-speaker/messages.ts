import { formatDate } from '../../engine/dates.ts';
import type { Draft } from '../../engine/rule.ts';
import { type BodySettings, LANGUAGES, type Localised, type PersonTerm } from '../../engine/types.ts';
import { authorisedOn, type Standing } from './registry.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '{name} {date} күні органның басшысы да, оның атынан сөйлеуге уәкілетті адам да емес. {who}',
    ru: '{name} на {date} не руководитель органа и не уполномочен выступать от его имени. {who}',
    en: 'On {date} {name} is neither the head of the body nor authorised to speak for it. {who}',
  },
  expired: {
    kk: '{name}: орган атынан сөйлеу өкілеттігі {limit} күні аяқталған, ал мәлімдеменің күні – {date}. {who}',
    ru: '{name}: право выступать от имени органа истекло {limit}, а заявление датировано {date}. {who}',
    en: '{name}: the authority to speak for the body ended on {limit}, and the statement is dated {date}. {who}',
  },
  early: {
    kk: '{name}: орган атынан сөйлеу өкілеттігі {limit} күні ғана басталады, ал мәлімдеменің күні – {date}. {who}',
    ru: '{name}: право выступать от имени органа начинается лишь {limit}, а заявление датировано {date}. {who}',
    en: '{name}: the authority to speak for the body begins only on {limit}, and the statement is dated {date}. {who}',
  },
  anonymous: {
    kk: '«{text}»: органның қызметі туралы көпшілік алдында оның басшысы немесе уәкілетті адам ғана сөйлейді – сол адамды көрсетіңіз немесе сөйлемді алып тастаңыз.',
    ru: '«{text}»: о деятельности органа публично говорит только его руководитель или уполномоченное лицо – назовите его или уберите предложение.',
    en: '“{text}”: only the head or an authorised official speaks in public on the activity of the body; name that person or remove the sentence.',
  },
};

/** Message, its values and the line of the registry for a person who may not speak. */
export function report(
  body: BodySettings,
  name: string,
  standing: Standing,
  date: string,
): Pick<Draft, 'message' | 'parameters' | 'related'> {
  const parameters = { name, date: dated(date), who: whoMay(body, date) };
  if (standing.kind !== 'expired' && standing.kind !== 'early') {
    const related = body.span && [
      {
        ...body.span,
        where: 'settings' as const,
        message: localised('Органның тізілімі', 'Реестр органа', 'The body’s registry'),
      },
    ];
    return { message: 'default', parameters, ...(related && { related }) };
  }
  const { term } = standing;
  const limit = (standing.kind === 'expired' ? term.to : term.from) ?? date;
  return {
    message: standing.kind,
    parameters: { ...parameters, limit: dated(limit) },
    ...(term.span && { related: [{ ...term.span, where: 'settings' as const, message: termOf(term) }] }),
  };
}

function whoMay(body: BodySettings, date: string): Localised {
  const people = authorisedOn(body, date);
  if (people.length === 0)
    return localised(
      'Тізілімде бұл күнге уәкілетті адам жоқ.',
      'В реестре на этот день уполномоченных нет.',
      'The registry names nobody for that day.',
    );
  const names = people.map(({ name, position }) => (position ? `${name} (${position})` : name)).join(', ');
  return localised(`Сөйлеуге құқылы: ${names}.`, `Выступать могут: ${names}.`, `Those who may speak: ${names}.`);
}

function termOf({ name, from, to, order }: PersonTerm): Localised {
  const term = [from ?? '…', to ?? '…'].join(' – ');
  const text = order ? `${name}: ${term}, ${order}` : `${name}: ${term}`;
  return localised(text, text, text);
}

function dated(date: string): Localised {
  return Object.fromEntries(LANGUAGES.map(language => [language, formatDate(date, language)])) as unknown as Localised;
}

function localised(kk: string, ru: string, en: string): Localised {
  return { kk, ru, en };
}
