/** Trades and posts whose bearers are called false ones: «псевдоэксперт», «сарапшысымақ», “pseudo-expert”. */
const TRADES = {
  ru: `журналист блогер эксперт активист специалист аналитик эколог экономист историк правозащитник общественник политолог
    юрист врач учитель депутат министр чиновник руководитель управленец патриот реформатор критик оппозиционер писатель
    репортер расследователь урбанист инженер строитель психолог академик профессор философ лидер защитник борец`,
  kk: `журналист тілші блогер сарапшы белсенді маман талдаушы эколог экономист тарихшы заңгер дәрігер мұғалім депутат министр
    шенеунік басшы бастық әкім патриот сыншы оппозиция жазушы ақын ғалым академик профессор философ көсем төре директор
    редактор қайраткер саясаткер саясаттанушы қорғаушы зерттеуші газет портал арна басылым батыр данышпан ақылгөй оқымысты`,
  en: `journalist blogger expert activist specialist analyst ecologist economist historian lawyer doctor teacher deputy minister
    official manager patriot reformer critic writer reporter investigator engineer scientist scholar professor philosopher
    leader intellectual psychologist environmentalist politician`,
} as const;

const combine = (trades: string, name: (trade: string) => string[]): string =>
  trades
    .trim()
    .split(/\s+/)
    .map(trade => name(trade).join(', '))
    .join('\n');

/** Members of the class `insult`, by language. */
export const mockNames = {
  ru: combine(TRADES.ru, trade => ['псевдо', 'лже', 'недо', 'квази'].map(prefix => `${prefix}${trade}/n`)),
  kk: combine(TRADES.kk, trade => [`${trade}сымақ/n`, `${trade} сымақ/n`]),
  en: combine(TRADES.en, trade =>
    ['pseudo', 'quasi'].flatMap(prefix => [`${prefix}-${trade}/n`, `${prefix} ${trade}/n`]),
  ),
};
