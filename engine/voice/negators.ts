/**
 * Small words that turn a statement round. Russian and English ones stand
 * before what they negate, Kazakh ones after it; `after` lists also serve
 * Russian «воров у нас нет».
 */
export interface Negators {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Word pairs that look like negation and are none: the first, then the second. */
  readonly harmlessPairs: ReadonlySet<string>;
}

export const NEGATOR_WORDS = {
  kk: {
    before: 'ешкім ешкімге ешкімді ешкімнің ешқандай ешбір ешқашан ешнәрсе ештеңе',
    after: `емес емеспін емеспіз емессіз емессің емеспе жоқ жоқпыз жоқпын болмайды болмас болмаған болмады болмаса
      алмайды мүмкінемес тыйым`,
    harmless: 'ғана емес; емес пе; емес па; бекер емес; тегін емес; жай емес; тек емес; жоқ емес; болмаса да',
  },
  ru: {
    before: `не ни никто никого никому никем ничто ничего ничему никогда нигде никак никакой никакая никакое никакие
      никакого никаких никакому никаким никакую никакими нет нельзя без отнюдь вряд едва невозможно недопустимо
      запрещено запрещается запрещены некому незачем`,
    after: 'нет нету',
    harmless: `не только; не просто; не столько; не сколько; не раз; не менее; не иначе; не кто; не что; чем не;
      нельзя не; могу не; может не; можем не; никто иной; ничто иное; не зря; не случайно; не сомневаюсь; не секрет;
      без сомнения; не пора; ни много; едва ли`,
  },
  en: {
    before: `not never no nobody none neither nor without cannot hardly nothing nowhere noone forbidden prohibited
      ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't haven't
      hasn't hadn't needn't shan't`,
    after: '',
    harmless: `not only; not just; not merely; not simply; not least; no doubt; no wonder; nothing but; none but; cannot but;
      no less; no secret; not surprisingly; without doubt`,
  },
} as const;

export const NEGATORS: Readonly<Record<'kk' | 'ru' | 'en', Negators>> = {
  kk: read(NEGATOR_WORDS.kk),
  ru: read(NEGATOR_WORDS.ru),
  en: read(NEGATOR_WORDS.en),
};

function read(lists: { before: string; after: string; harmless: string }): Negators {
  return {
    before: new Set(lists.before.split(/\s+/).filter(Boolean)),
    after: new Set(lists.after.split(/\s+/).filter(Boolean)),
    harmlessPairs: new Set(lists.harmless.split(';').map(pair => pair.trim())),
  };
}
