/** Stems of those who write and argue in public, and of those in office, as insults are formed from them. */
const CRITICS =
  `журнал блогер эксперт актив анал эколог экономист историк правозащит общественн политолог юрист критик оппозици
  писа репортер расследовател урбанист профессор философ щелкопер борзопис хайп бумагомара сарапшы белсенді тілші редактор
  сыншы талдаушы заңгер ғалым жазушы ақылгөй journal blogger expert activist analyst ecologist economist historian lawyer critic
  reporter presstitute scribbl keyboard hack газет портал басылым арнасымақ columnist clickbait environmentalist`.split(
    /\s+/,
  );
const SERVANTS = `чинуш министр чиновни депутат начальни аким руководител управлен директор царек князек судь прокурор
  инспектор шенеунік шенді әкім басшы бастық қызметкер полицей minister official deputy penpusher bureaucrat clerk manager
  jobsworth`.split(/\s+/);

/** Whom an insult names by itself: «журналюга» a critic, «министришка» a servant of the state, «болван» anybody. */
export function insultAim(text: string): 'critic' | 'servant' | undefined {
  const form = text.toLowerCase();
  if (CRITICS.some(stem => form.includes(stem))) return 'critic';
  return SERVANTS.some(stem => form.includes(stem)) ? 'servant' : undefined;
}
