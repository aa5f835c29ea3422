/** As in Russian: {s|own}, {o|other}, {n|name}. */
export const front = `type: press-release
body: Department of Transport of Karaganda Region
author:
  name: Aliya Bekova
  position: press secretary
speaker:
  name: Daniyar Omarov
  position: head of the department`;

export const texts: readonly { readonly text: string; readonly meta?: string }[] = [
  { text: '“{s|The bridge will open in June},” said Daniyar Omarov, head of the department.' },
  { text: 'Mr. Omarov added that {s|the old road would stay open}. According to him, {s|no trees will be cut}.' },
  {
    text: 'The blogger Timur Kairat wrote: “{o|The department is full of idle thieves}.” {s|The inspection found no theft.}',
  },
  {
    text: '“{o|The drivers are rude and the bosses asleep},” complained a resident of Temirtau. {s|We apologise to her.}',
  },
  { text: 'According to a journalist, {o|the head of procurement has been taking bribes}. {s|The file is in court.}' },
  { text: 'According to the head of the department, {s|purchasing is 90 per cent complete}.' },
  { text: 'Activists claim that {o|officials steal fuel}, but {s|we have checked every invoice}.' },
  { text: 'We believe that {s|such methods have no place in public service}.' },
  { text: 'Critics say {o|the officials are lazy and corrupt}.' },
  { text: 'The post says: “{o|The director built himself a house with public money}.” {s|That is untrue.}' },
  { text: 'The newspaper “{n|Industrial Karaganda}” wrote about the programme “{n|Safe Roads}”.' },
  { text: 'Our “{s|experts}” on social media know everything better again.' },
  { text: 'The word “{n|thief}” is an insult, and {s|the court agreed}.' },
  { text: 'Allegations that {o|the director stole the money for the buses} were examined by a commission.' },
  { text: 'Rumours that {o|officials sold the snowploughs} appeared in spring. {s|All nine are in the depot.}' },
  { text: '{o|The bus depot is a disgrace}, the lawyer wrote. {s|Repairs start in May.}' },
  { text: 'The department said {s|registration was open}.' },
  { text: 'Prosecutors allege that {o|the former director embezzled five million}.' },
  { text: 'The Minister of Justice said: “{o|Those responsible will be punished}.”' },
  {
    text: '> {o|All these bosses lost their conscience long ago.}\n\n{s|Nobody should speak so of people who work at night.}',
  },
  { text: 'We have been accused of {o|selling licences}. {s|Licences are free.}' },
  { text: 'As the saying goes, {n|a fish rots from the head}.' },
  { text: 'The defendant called the investigator {o|corrupt and stupid}. {s|The verdict has entered into force.}' },
  { text: 'The driver {o|allegedly demanded money}. {s|An inquiry is under way.}' },
  { text: 'LLP “{n|Road Service}” delivered the graders. The film “{n|The Last Stop}” was shown to drivers.' },
  { text: 'In the comments users write: “{o|Kick them all out}.” {s|We read every comment.}' },
  { text: 'People say {o|the officials do nothing all day}. {s|The work log is public.}' },
  { text: 'In our view, {s|the decision was wrong}.' },
  { text: 'In the words of the activist, {o|the akim is a coward}.' },
  { text: '“{o|He is a crook},” the opposition candidate told reporters. “{o|They all are},” he added.' },
  { text: 'A spokesman for Alpha LLP said that {o|the tender was rigged by lazy officials}.' },
  {
    meta: 'type: interview\nspeaker:\n  name: Daniyar Omarov\n  position: head of the department',
    text: '– {o|Is it true that your inspectors take bribes?}\n\n– {s|We check every report.}\n\n– {o|And why is your deputy silent, is he a coward?}\n\n– {s|Who told you that?}',
  },
  {
    meta: 'type: interview\nspeaker:\n  name: Daniyar Omarov\n  position: head of the department',
    text: '**Q:** {o|They say your officials are lazy.}\n\n**A:** {s|My staff work at night too.}\n\n**Q:** {o|And the stolen fuel?}\n\n**A:** {s|There was none.}',
  },
  {
    meta: 'type: interview\nspeaker:\n  name: Daniyar Omarov\n  position: head of the department',
    text: '## {o|When will the useless director go?}\n\n{s|Personnel matters are for the commission.}\n\n## {o|And the money?}\n\n{s|In the account.}',
  },
  {
    meta: 'type: speech\nbody: Akimat of Abai District\nspeaker:\n  name: Serik Aldabergenov\n  position: akim of the district',
    text: 'People write to me: “{o|Your deputies are crooks}.” {s|I answer for each of them.} I say openly: {s|the road is a disgrace}.',
  },
  { text: 'We share the view that {s|the reform is harmful}. Reports that {o|the depot will close} are untrue.' },
];
