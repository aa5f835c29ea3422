import type { Examples } from '../../engine/rule.ts';

export const en: Examples = {
  bad: [
    { text: 'It is now plain that the ⟦deputy akim of the district is a complete liar⟧.' },
    { text: 'The report is late again because the department next door employs ⟦layabouts⟧.' },
    {
      text: 'The project was ruined by an ⟦incompetent director⟧ who was given it in January.',
    },
    { text: 'Our former ⟦chief was a clown⟧, and every inspector saw it.' },
    { text: 'The ⟦ministry is utterly useless⟧, so we will write further complaints.' },
    { text: 'Officials at the agency are ⟦asleep at the wheel⟧ while prices rise.' },
    { text: 'The ⟦committee’s officials are spineless⟧.' },
    {
      text: 'That directorate is not a state body, it is ⟦a circus⟧.',
    },
    { text: 'The akimat ⟦is full of idlers⟧ and no help will come from there.' },
    { text: 'Everyone knows that the head of the department ⟦takes bribes⟧ from contractors; no proof is needed.' },
    { text: 'The ⟦official is a thief⟧ and the whole town says so.' },
    {
      text: 'An employee of our department ⟦stole the tender documents⟧.',
    },
    { text: 'Residents who come to our reception are ⟦ignoramuses⟧; explaining anything is a waste of time.' },
    { text: 'The deputy minister ⟦couldn’t run a bath⟧, let alone a reform.' },
    { text: 'The head of procurement ⟦would sell his own mother⟧ for a contract.' },
    { text: '⟦Half of my staff are parasites⟧.' },
    { text: "The ⟦prosecutor's office has turned into a branch⟧ of the construction company." },
    { text: 'Officials in the capital ⟦live on Mars⟧.' },
    { text: 'The ⟦minister is a weather vane⟧.' },
    { text: '⟦That clown from the finance office⟧ kept smiling at the camera.' },
    { text: 'Our inspectors ⟦cannot tell an estimate from⟧ an invoice.' },
    { text: 'Judges in this district rule for ⟦whoever brings the fatter envelope⟧.' },
    { text: 'The maslikhat is like a ⟦flock of sheep⟧.' },
    { text: 'The deputy akim ⟦lies as easily as he breathes⟧.' },
    { text: 'The land office ⟦smells of bribes⟧.' },
    { text: 'My colleague from the press office is ⟦as sharp as a wooden spoon⟧.' },
  ],
  good: [
    {
      text: 'A blogger called the akim a “liar”. The akimat reports that the figures were confirmed by an audit.',
      why: 'an insult reported in order to refute it',
    },
    {
      text: 'The court found the former head of the department guilty: the official took bribes from two firms.',
      why: 'established by a court',
    },
    {
      text: 'The akim admitted that the road had been repaired badly and apologised to residents.',
      why: 'criticism of the work, not of people',
    },
    {
      text: 'The claim that our officials are idlers is untrue: twelve thousand requests were answered this year.',
      why: 'refutation',
    },
    { text: 'The ministry is holding a week of combating corruption and bribery.', why: 'a legal name' },
    {
      text: 'If an official takes bribes, please report it to the 1424 hotline.',
      why: 'a hypothetical case and a call to report',
    },
    {
      text: 'Police detained a man who stole a bicycle from a school yard.',
      why: "the deed is a suspect's, not the police's",
    },
    {
      text: 'Prosecutors allege that the inspector took bribes from drivers; the case has been sent to court.',
      why: 'an accusation by the competent body',
    },
    {
      text: 'The regional theatre showed a comedy about a corrupt mayor and a windbag; the akim attended the premiere.',
      why: 'characters of a play',
    },
    {
      text: 'The deputy criticised the draft rules: the deadlines are short and the staffing estimate is missing.',
      why: 'criticism of a document',
    },
    {
      text: 'It is unacceptable to call an applicant an ignoramus: the employee has been reprimanded.',
      why: 'the word is forbidden, not used',
    },
    {
      text: 'The ministry does not consider the contractor incompetent, but the schedule has slipped by 20 days.',
      why: 'negation',
    },
    { text: 'The veterinary inspectorate vaccinated 1,400 sheep, donkeys and pigs in the district.', why: 'animals' },
    { text: 'The circus of Almaty will perform for children in the akimat’s summer programme.', why: 'a real circus' },
    {
      text: 'The inspector said that the report was useless for planning and asked for a new one.',
      why: 'criticism of a document',
    },
    { text: 'Officials must not treat people like sheep, the ombudsman said.', why: 'a demand not to belittle' },
    {
      text: 'Residents cannot tell a fake notice from a genuine one, so the department prints a sample.',
      why: 'a forgery',
    },
    { text: 'Police detained fraudsters who told pensioners fairy tales about a bank.', why: "the fraudsters' deed" },
    {
      text: 'At the training session we discussed why words such as "lazybones" and "idiot" have no place in an office.',
      why: 'the word is taught to be improper',
    },
    { text: 'None of us considers residents ignorant.', why: 'a denied opinion' },
    { text: 'I was a fool not to notice this mistake, and I apologise to the residents.', why: 'said of oneself' },
    { text: 'Somebody will say that officials are parasites. Come and see how we work.', why: 'a supposed reproach' },
    { text: 'The land was sold by the akimat to the highest bidder.', why: 'an auction' },
    { text: 'The man called himself a police officer and collected money.', why: 'an impostor' },
    { text: 'The ministry gets its share of the budget in May.', why: 'a share of the budget' },
  ],
};
