import type { Examples } from '../../engine/rule.ts';

export const en: Examples = {
  bad: [
    { text: 'In reply to the parking article: its ⟦author understands nothing⟧ about city planning.' },
    { text: 'Dear subscribers, ⟦stop telling us how⟧ to do our job.' },
    { text: 'As for the story in the district newspaper, we will not comment on ⟦such nonsense⟧.' },
    { text: 'The journalist who wrote this is ⟦a liar⟧, and the newspaper knows it.' },
    { text: '⟦Self-styled experts⟧ are counting other people’s money again.' },
    { text: 'The blogger who filmed the yard ⟦should keep quiet⟧.' },
    { text: '⟦Shut your mouth⟧ and let people work.' },
    { text: 'Those who share the video will hear from us: ⟦they will regret it⟧.' },
    { text: '⟦The blogger has 24 hours to⟧ take the post down.' },
    { text: '⟦Apologise today or we⟧ will make sure that nobody publishes you again.' },
    { text: 'The people who write about our budget ⟦cannot count⟧.' },
    { text: '⟦Thank you, Captain Obvious⟧, for telling us that winter is cold.' },
    { text: 'There is no need to argue: the ⟦civil service is all for show⟧.' },
    { text: 'Our answer to your comment: ⟦STOP LYING⟧ to residents!' },
    { text: '⟦Our local Sherlock⟧ from the newspaper has been counting benches.' },
    { text: '⟦How touching that the journalist suddenly cares⟧ about pensioners.' },
    { text: 'The opposition ⟦can scream until⟧ it is blue in the face.' },
    { text: 'Dear activist, ⟦go and hug⟧ another tree.' },
    { text: 'The blogger ⟦could not tell a culvert from⟧ a bridge.' },
    { text: 'Let the critic lay a single brick first and ⟦open his mouth afterwards⟧.' },
    { text: 'I have put ⟦your name on my list⟧.' },
    { text: 'The ⟦civil service is one big theatre⟧.' },
    { text: '⟦I do not argue with people who⟧ read headlines only, as this blogger does.' },
    { text: 'Our critics ⟦remind me of the frog⟧ in the well.' },
    { text: '⟦I pity your readers⟧.' },
    { text: 'Our opponents have ⟦the manners of a tractor⟧.' },
  ],
  good: [
    {
      text: 'Dear colleague, we understand your argument, but the statistics show otherwise: 14 schools opened this year.',
      why: 'courteous disagreement',
    },
    {
      text: 'The publication contains wrong figures: 92 per cent of the plan was met and the report is on our website.',
      why: 'a correction with facts',
    },
    {
      text: 'We reserve the right to bring a claim for protection of business reputation.',
      why: 'a lawful step told neutrally',
    },
    {
      text: 'Article 274 of the Criminal Code provides for liability for knowingly spreading false information.',
      why: 'the law is cited',
    },
    {
      text: 'A resident wrote: “You understand nothing about repairs.” We invite him to visit the site.',
      why: 'rude words of another',
    },
    { text: 'We ask the editors to publish a correction within the period laid down by law.', why: 'a lawful request' },
    { text: 'Congratulations to all journalists on their professional day!!!', why: 'joy, not anger' },
    {
      text: 'The criticism is fair: snow clearing began late, and the schedule has been revised.',
      why: 'criticism accepted',
    },
    { text: 'The joint-stock company KAZAKHSTAN TEMIR ZHOLY announces a new timetable.', why: 'a name in capitals' },
    {
      text: 'Experts and bloggers proposed another route; the working group will consider it by 1 May.',
      why: 'critics named neutrally',
    },
    {
      text: 'We disagree with the author: the tariff method was approved by order and has been published.',
      why: 'firm disagreement with reasons',
    },
    {
      text: 'If your question has not been answered, call 109 and our specialists will help.',
      why: 'help, not a threat',
    },
    { text: 'We suggest that the journalist visit the site and try the new app.', why: 'courteous advice' },
    { text: 'Before you open an account, read the terms.', why: 'advice to customers' },
    { text: 'Volunteers and journalists helped to find the missing child. Bravo!', why: 'sincere praise' },
    {
      text: 'The newspaper has again drawn our attention to the landfill, and we are grateful.',
      why: 'sincere thanks',
    },
    { text: 'The journalist won a Pulitzer prize and visited our museum.', why: 'a real prize' },
    {
      text: 'How often do we hear "these people are too lazy to read"? Such words wound.',
      why: 'prejudice quoted in order to condemn it',
    },
    { text: 'You can go back to your homes, the rescue service says.', why: 'help' },
    { text: 'Think of your children: wear a seat belt.', why: 'advice on safety' },
    { text: 'Check your name on the list of voters.', why: 'a list of voters' },
    { text: 'So that even small villages have internet, the department laid 400 km of cable.', why: 'a purpose' },
  ],
};
