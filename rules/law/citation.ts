import type { Language, Localised } from '../../engine/types.ts';
import { law } from './index.ts';
import type { LawProvision } from './types.ts';

/**
 * The place of a provision as people cite it: «Әдеп кодексінің 9-тармағының
 * 2-бөлігі», «часть 2 пункта 9 Этического кодекса», "point 9, part 2, Ethics
 * Code". An unknown id is given back unchanged.
 */
export function cite(id: string, language: Language): string {
  const provision = law.provision(id);
  if (!provision) return id;
  if (provision.kind === 'section') return sectionOf(provision, language);
  const document = documentOf(provision);
  const place = placeOf(provision);
  if (place === null) return document[language].name;
  return JOIN[language](place[language], document[language]);
}

/** A document's name, and the form that it takes after «часть 2 пункта 9 …». */
interface DocumentName {
  readonly name: string;
  readonly genitive: string;
  /** What follows the place, for example the edition. */
  readonly edition?: string;
}
type LocalisedDocument = Readonly<Record<Language, DocumentName>>;

const CODE_2015: LocalisedDocument = {
  kk: { name: 'Әдеп кодексі', genitive: 'Әдеп кодексінің' },
  ru: { name: 'Этический кодекс', genitive: 'Этического кодекса' },
  en: { name: 'Ethics Code', genitive: 'Ethics Code' },
};
const CODE_2015_ORIGINAL: LocalisedDocument = {
  kk: { ...CODE_2015.kk, edition: 'бастапқы редакциясы, жүктелмеген' },
  ru: { ...CODE_2015.ru, edition: 'первоначальная редакция, не загружена' },
  en: { ...CODE_2015.en, edition: 'original wording, not loaded' },
};
const DECREE: LocalisedDocument = {
  kk: { name: '2015 жылғы 29 желтоқсандағы № 153 Жарлық', genitive: '2015 жылғы 29 желтоқсандағы № 153 Жарлықтың' },
  ru: { name: 'Указ от 29 декабря 2015 года № 153', genitive: 'Указа от 29 декабря 2015 года № 153' },
  en: { name: 'Decree No. 153 of 29 December 2015', genitive: 'Decree No. 153 of 29 December 2015' },
};
const REGULATION: LocalisedDocument = {
  kk: { name: 'Әдеп жөніндегі уәкіл туралы ереже', genitive: 'Әдеп жөніндегі уәкіл туралы ереженің' },
  ru: { name: 'Положение об уполномоченном по этике', genitive: 'Положения об уполномоченном по этике' },
  en: { name: 'Regulation on the Ethics Commissioner', genitive: 'Regulation on the Ethics Commissioner' },
};
const HONOUR = (year: string): LocalisedDocument => ({
  kk: { name: 'Ар-намыс кодексі', genitive: 'Ар-намыс кодексінің', edition: `${year} жылғы редакция` },
  ru: { name: 'Кодекс чести', genitive: 'Кодекса чести', edition: `редакция ${year} года` },
  en: { name: 'Code of Honour', genitive: 'Code of Honour', edition: `${year} wording` },
});
const US: LocalisedDocument = {
  kk: { name: 'АҚШ этика стандарттары', genitive: 'АҚШ этика стандарттарының' },
  ru: { name: 'Стандарты этики США', genitive: 'Стандартов этики США' },
  en: { name: 'US Standards of Conduct', genitive: 'US Standards of Conduct' },
};

function documentOf(provision: LawProvision): LocalisedDocument {
  const place = provision.id.slice(provision.act.length + 1);
  switch (provision.act) {
    case 'kz-2015':
      return place.startsWith('decree.') ? DECREE : place.startsWith('reg.') ? REGULATION : CODE_2015;
    case 'kz-2015-orig':
      return CODE_2015_ORIGINAL;
    case 'kz-2013':
      return HONOUR('2013');
    case 'kz-2005':
      return HONOUR('2005');
    default:
      return US;
  }
}

const JOIN: Readonly<Record<Language, (place: string, document: DocumentName) => string>> = {
  kk: (place, document) => `${document.genitive} ${place}${edition(document)}`,
  ru: (place, document) => `${place} ${document.genitive}${edition(document)}`,
  en: (place, document) => `${place}, ${document.genitive}${edition(document)}`,
};

function edition(document: DocumentName): string {
  return document.edition === undefined ? '' : ` (${document.edition})`;
}

/** Null where the provision is the document as a whole. */
function placeOf(provision: LawProvision): Localised | null {
  const local = provision.id.slice(provision.act.length + 1).replace(/^(decree|reg|pre|essay)\./, '');
  const [point = '', sub = ''] = local.split('.');
  switch (provision.kind) {
    case 'placeholder':
      return null;
    case 'preamble':
      return { kk: 'кіріспесі', ru: 'преамбула', en: 'preamble' };
    case 'lead-in':
      return {
        kk: `${point}-тармағының кіріспесі`,
        ru: `вводная часть пункта ${point}`,
        en: `lead-in of point ${point}`,
      };
    case 'subpoint':
      return {
        kk: `${point}-тармағының ${sub}) тармақшасы`,
        ru: `подпункт ${sub}) пункта ${point}`,
        en: `point ${point}, sub-point ${sub}`,
      };
    case 'limb':
      return limbOf(point, sub);
    case 'principle':
    case 'gift-rule':
      return foreignPlace(provision, local);
    case 'commentary':
      return {
        kk: `${digits(local)}-түсіндірмесі`,
        ru: `комментарий ${digits(local)}`,
        en: `commentary ${digits(local)}`,
      };
    default:
      return provision.id.includes('/pre.') ? preambleOf(provision.kind, local) : partOf(provision.kind, point, sub);
  }
}

function partOf(kind: LawProvision['kind'], point: string, sub: string): Localised {
  if (sub === '') return { kk: `${point}-тармағы`, ru: `пункт ${point}`, en: `point ${point}` };
  if (kind === 'sentence')
    return {
      kk: `${point}-тармағының ${sub}-сөйлемі`,
      ru: `предложение ${sub} пункта ${point}`,
      en: `point ${point}, sentence ${sub}`,
    };
  return {
    kk: `${point}-тармағының ${sub}-бөлігі`,
    ru: `часть ${sub} пункта ${point}`,
    en: `point ${point}, part ${sub}`,
  };
}

function preambleOf(kind: LawProvision['kind'], local: string): Localised {
  if (kind === 'sentence')
    return {
      kk: `кіріспесінің ${local}-сөйлемі`,
      ru: `предложение ${local} преамбулы`,
      en: `preamble, sentence ${local}`,
    };
  return { kk: `кіріспесінің ${local}-абзацы`, ru: `абзац ${local} преамбулы`, en: `preamble, paragraph ${local}` };
}

const LIMBS: Readonly<Record<string, Localised>> = {
  a: { kk: 'бірінші шарт', ru: 'первое условие', en: 'first limb' },
  b: { kk: 'екінші шарт', ru: 'второе условие', en: 'second limb' },
  c: { kk: 'үшінші шарт', ru: 'третье условие', en: 'third limb' },
};

function limbOf(point: string, sub: string): Localised {
  const part = partOf('part', point, sub.slice(0, -1));
  const limb = LIMBS[sub.slice(-1)]!;
  return {
    kk: `${part.kk}, ${limb.kk}`,
    ru: `${limb.ru} части ${sub.slice(0, -1)} пункта ${point}`,
    en: `${part.en}, ${limb.en}`,
  };
}

function foreignPlace(provision: LawProvision, local: string): Localised {
  const number = digits(local);
  if (provision.kind === 'gift-rule')
    return { kk: `сыйлық туралы ${number}-қағидасы`, ru: `правило ${number} о подарках`, en: `gift rule ${number}` };
  return { kk: `${number}-қағидаты`, ru: `принцип ${number}`, en: `principle ${number}` };
}

/** Sections are cited as in their own country: 5 CFR 2635.702(b). */
function sectionOf(provision: LawProvision, language: Language): string {
  const local = provision.id.slice(provision.act.length + 1);
  const number = digits(local);
  const letter = local.slice(number.length);
  return `5 CFR 2635.${number}${letter === '' ? '' : `(${letter})`} (${COUNTRY[language]})`;
}

const COUNTRY: Localised = { kk: 'АҚШ', ru: 'США', en: 'US' };

function digits(text: string): string {
  return /\d+/.exec(text)?.[0] ?? '';
}
