import type { Examples } from '../../engine/rule.ts';

export const en: Examples = {
  bad: [
    { text: 'Let us be frank: ⟦newcomers are lazy⟧ and want housing first.' },
    { text: '⟦Women cannot lead⟧, so Akhmetov will head the department.' },
    { text: '⟦There is no place for women in the road service⟧.' },
    { text: '⟦A woman’s place is in the kitchen⟧, not on this commission.' },
    { text: '⟦All the crime comes from migrants⟧, and everybody knows it.' },
    { text: '⟦We serve only those who speak⟧ the state language.' },
    { text: 'For the front desk we are ⟦looking for a girl under 25⟧.' },
    { text: 'If they do not like it, ⟦they can go back to where they came from⟧.' },
    { text: 'Some ⟦country bumpkins⟧ turned up at the hearing again.' },
    { text: 'I say it plainly: ⟦this language is dead⟧ and not worth teaching.' },
    { text: '⟦People of that faith cannot be trusted⟧, so check every one.' },
    { text: '⟦Old people are a burden on our budget⟧.' },
  ],
  good: [
    { text: 'The share of women in senior posts rose to 27 per cent.', why: 'statistics' },
    { text: 'The law prohibits refusing to hire women or older people.', why: 'law' },
    { text: 'The stereotype that women cannot lead has been disproved by life.', why: 'a stereotype condemned' },
    {
      text: 'A blogger wrote: “These newcomers are lazy.” The akimat condemns such words.',
      why: 'another voice, rejected',
    },
    {
      text: 'We have all heard it at the bus stop: “Newcomers are lazy.” A person has a name, not a label.',
      why: 'prejudice quoted to be condemned',
    },
    { text: 'A quota of jobs has been set for people with disabilities.', why: 'a positive measure' },
    { text: 'In 1937 Koreans were deported to the region, and local people shared bread with them.', why: 'history' },
    { text: 'Uighurs, Dungans and Turks showed their national dress at the festival.', why: 'ethnography' },
    { text: 'Applications are accepted in Kazakh and in Russian.', why: 'equal service' },
    { text: 'Women under 35 run in the first race of the day.', why: 'a sports category' },
    { text: 'Pensioners should not send money to strangers.', why: 'advice' },
    { text: 'Two migrants suspected of theft have been detained.', why: 'a fact about persons' },
    { text: 'The competition is open to all regardless of sex, age and ethnicity.', why: 'equality' },
  ],
};
