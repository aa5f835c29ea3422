import { Feature } from '../../features.ts';
import type { LexiconEntry } from '../types.ts';

/**
 * Closed lists of Kazakh words that the general rules cannot know.
 */

/** Nouns that drop the last vowel before a vowel: ауыз, аузы. Others must name such a form in the entry. */
export const VOWEL_DROPPING_NOUNS: ReadonlySet<string> = new Set(
  `ауыз мұрын орын ерін қарын мойын қойын халық ерік көрік құлық әріп қауіп ғұрып кейіп қалып мүлік ырық зауық
  дауыс ауыл бауыр көңіл қырық бөрік сиық шырық нарық`.split(/\s+/u),
);

/** Verbs that drop it too: қорық, қорқады. */
export const VOWEL_DROPPING_VERBS: ReadonlySet<string> = new Set(['қорық']);

/** Verbs whose bare stem is a present tense: отырмын «I am sitting». */
export const STANCE_VERBS: ReadonlySet<string> = new Set(['отыр', 'тұр', 'жүр', 'жатыр']);

/** Contracted converbs of everyday verbs, by stem. */
const CONTRACTED_CONVERBS: Readonly<Record<string, readonly string[]>> = {
  бол: ['боп'],
  кел: ['кеп'],
  ал: ['ап'],
  қал: ['қап'],
  сал: ['сап'],
  қыл: ['қып', 'ғып'],
};

/** A pronoun: lemma, features, then the cases in the order of `PRONOUN_CASES`. */
const PRONOUNS: readonly (readonly [string, number, string])[] = [
  ['мен', Feature.first | Feature.singular, 'мен менің маған мені менде менен менімен'],
  ['сен', Feature.second | Feature.singular, 'сен сенің саған сені сенде сенен сенімен'],
  ['сен', Feature.second | Feature.plural, 'сендер сендердің сендерге сендерді сендерде сендерден сендермен'],
  ['біз', Feature.first | Feature.plural, 'біз біздің бізге бізді бізде бізден бізбен'],
  ['біз', Feature.first | Feature.plural, 'біздер біздердің біздерге біздерді біздерде біздерден біздермен'],
  ['сіз', Feature.second | Feature.singular, 'сіз сіздің сізге сізді сізде сізден сізбен'],
  ['сіз', Feature.second | Feature.plural, 'сіздер сіздердің сіздерге сіздерді сіздерде сіздерден сіздермен'],
  ['ол', Feature.third | Feature.singular, 'ол оның оған оны онда одан онымен'],
  ['ол', Feature.third | Feature.plural, 'олар олардың оларға оларды оларда олардан олармен'],
  ['бұл', Feature.singular, 'бұл бұның бұған бұны бұнда бұдан бұнымен'],
  ['бұл', Feature.singular, 'бұл мұның бұған мұны мұнда мұнан мұнымен'],
  ['бұл', Feature.plural, 'бұлар бұлардың бұларға бұларды бұларда бұлардан бұлармен'],
  ['осы', Feature.singular, 'осы осының осыған осыны осында осыдан осымен'],
  ['сол', Feature.singular, 'сол соның соған соны сонда содан сонымен'],
];
const PRONOUN_CASES = [
  Feature.nominative,
  Feature.genitive,
  Feature.dative,
  Feature.accusative,
  Feature.locative,
  Feature.ablative,
  Feature.instrumental,
];

/** Pronouns are listed whole: regular endings would give forms that do not exist. */
export function isPronoun({ lemma, partOfSpeech }: LexiconEntry): boolean {
  return partOfSpeech !== 'verb' && PRONOUNS.some(([pronoun]) => pronoun === lemma);
}

/** Forms of an entry that no rule of endings gives. */
export function irregularForms({ lemma, partOfSpeech }: LexiconEntry): { form: string; features: number }[] {
  if (partOfSpeech === 'verb') {
    return (CONTRACTED_CONVERBS[lemma] ?? []).map(form => ({ form, features: Feature.converb }));
  }
  return PRONOUNS.filter(([pronoun]) => pronoun === lemma).flatMap(([, features, forms]) =>
    forms.split(' ').map((form, index) => ({ form, features: features | PRONOUN_CASES[index]! })),
  );
}

/**
 * Words of their own that look like an inflected form of a shorter word: ақша
 * «money» is not ақ «white» + -ша, қала «town» is not a form of қал «stay».
 * A form of one of these is never read as a form of the shorter word.
 */
export const FROZEN_NOUNS: readonly string[] = `
  ақша қараша жауын салқын барша бақша қандай мұндай ондай сондай басқа қала қатын тиіс жұмыс соғыс табыс барыс
  кіріс шығыс өндіріс құрылыс өзгеріс жеңіс ұсыныс байланыс қатынас қорғаныс тартыс айтыс сайыс жарыс көрініс
  ерте ертең теңге қатар талай тауар жарты ескі ішкі негізгі қиын теріс арам ерекше орташа бөлме баспа құрама
  бағдарлама қару ауру астық тұрғын қалың баға аға сала билет қатты нақты басты бағыт жарым жарқын алтын қарын
  жер ұрпақ оқушы сайлаушы тыңдаушы жүргізуші таңдаушы қатысты байланысты ағым шағым қысым қысқа қанша сонша
  онша құрам санат алаң жазушы салт салмақ алыс жел желі бағам басым қырғыз қарағанды жеті тегін қоныс отырыс
  кеңес қозғалыс көтеріліс төңкеріс келін жиын егін шығын жұмбақ жаза жара ата көше шеше тату кейін қызыл`
  .trim()
  .split(/\s+/u);

/** The same, but only as they stand: қалай «how» is not the verb қала, қалайды «wishes» is. */
export const FROZEN_FORMS: readonly string[] =
  'қалай қарай өте аса әлі тағы кеше ары міне шығар сайын жаппай қашан асыл жеңіл'.split(' ');

/** The same for verbs against shorter verbs: келіс «agree» is not кел «come», білдір «express» is not біл «know». */
export const FROZEN_VERBS: readonly string[] = `
  білдір енгіз жүргіз өткіз жеткіз келтір түсіндір қалдыр өлтір сендір жетілдір біріктір салыстыр байланыстыр
  орналастыр қалыптастыр бағындыр таныстыр қарастыр тигіз көндір мақтан атан сезін түсін өтін тұтын қолдан байлан
  қатыс таныс келіс айтыс ұрыс соғыс кездес жетіс көріс айналыс талас тырыс тиіс жарыс күрес жабыс тартын бағын
  табын жүгін сүйен шағын ашын алдан дамыт нығайт өзгерт орнат күшейт оқыт кіріс жет жең`
  .trim()
  .split(/\s+/u);
