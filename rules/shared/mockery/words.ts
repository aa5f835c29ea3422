import type { PatternSet } from '../../../engine/rule.ts';

const KAZAKH_ANIMALS = `
  тоқты/n, қозы/n, лақ/n, серке/n, теке/n, ешкі/n, есек/n, қашыр/n, шошқа/n, доңыз/n, төбет/n, қанден/n, күшік/n, иттер
  қасқыр/n, шибөрі/n, шақал/n, түлкі/n, тышқан/n, егеуқұйрық/n, көртышқан/n, қоян/n, маймыл/n, тотықұс/n, сауысқан/n
  қарға/n, тауық/n, қораз/n, күркетауық/n, тасбақа/n, құрбақа/n, бақа/n, сүлік/n, кене/n, қандала/n, тарақан/n, шыбын/n
  шегіртке/n, жылан/n, өрмекші/n, сиыр/n, бұзау/n, тана/n, түйеқұс/n, қойлар, көкқұтан/n
  `;

const BACK_VOWELS = 'аоұыя';
const VOWELS = `${BACK_VOWELS}әеөүіэ`;
const VOICELESS = 'пфкқтсшщчцх';

/** «Тоқтыдай», «есекше»: the likenesses of Kazakh animals, which no noun paradigm gives. */
function likenesses(animals: string): string {
  const forms = animals.split(/[\s,]+/).filter(each => each.endsWith('/n'));
  return forms
    .map(each => {
      const noun = each.slice(0, -2);
      const last = [...noun].filter(letter => VOWELS.includes(letter)).at(-1) ?? 'а';
      const back = BACK_VOWELS.includes(last);
      const voiceless = VOICELESS.includes(noun.at(-1)!);
      return `${noun}${voiceless ? 'т' : 'д'}${back ? 'ай' : 'ей'}, ${noun}${back ? 'ша' : 'ше'}`;
    })
    .join('\n');
}

/** Animals to which people are likened to belittle them; bees, horses, lions and eagles flatter. */
export const animal: PatternSet = {
  kk: KAZAKH_ANIMALS,
  ru: `
    баран/n, овца/n, овечка/n, ягненок/n, козел/n, коза/n, осел/n, ишак/n, мул/n, свинья/n, хряк/n, боров/n, пес/n, пудель/n, болонка/n, бульдог/n, щенок/n, шавка/n
    дворняга/n, дворняжка/n, моська/n, волк/n, шакал/n, гиена/n, лиса/n, крыса/n, мышь/n, хорек/n, хомяк/n, суслик/n, крот/n
    заяц/n, обезьяна/n, макака/n, мартышка/n, попугай/n, сорока/n, ворона/n, курица/n, петух/n, индюк/n, гусь/n, павлин/n
    страус/n, воробей/n, филин/n, черепаха/n, улитка/n, жаба/n, лягушка/n, червяк/n, червь/n, пиявка/n, клоп/n, таракан/n
    муха/n, комар/n, клещ/n, саранча/n, стервятник/n, коршун/n, змея/n, гадюка/n, удав/n, паук/n, скорпион/n, корова/n, телок/n
    теленок/n, слепой/a котенок/n, слепые котята
  `,
  en: `
    sheep, lamb/n, ram/n, goat/n, donkey/n, mule/n, ass/n!asses, pig/n, swine, hog/n, dog/n, mutt/n, mongrel/n, poodle/n, wolf/n=wolves
    jackal/n, hyena/n, fox/n, rat/n, mouse=mice, weasel/n, ferret/n, hamster/n, mole/n, rabbit/n, monkey/n, ape/n, baboon/n
    parrot/n, magpie/n, crow/n, hen/n, chicken/n, rooster/n, turkey/n, goose=geese, peacock/n, ostrich/n, tortoise/n, snail/n
    toad/n, frog/n, worm/n, leech/n, bedbug/n, cockroach/n, mosquito/n, tick/n, locust/n, vulture/n, snake/n, viper/n, spider/n
    scorpion/n, cow/n, ox, calf=calves, lemming/n, sloth/n, puppy/n=puppies
  `,
};

/** Names that stand for genius or glory: ironical when a critic or an official is measured by them. */
export const greatMind: PatternSet = {
  kk: `
    эйнштейн/n, ньютон/n, сократ/n, аристотель/n, платон/n, шерлок/n, шерлок холмс/n, холмс/n, моцарт/n, шекспир/n, нобель/n
    пулитцер/n, оскар/n, наполеон/n, спилберг/n, әл-фараби/n, аль-фараби/n, ньютонның өзі, данте/n, дарвин/n, коломбо/n, штирлиц/n
  `,
  ru: `
    эйнштейн/n, ньютон/n, сократ/n, аристотель/n, платон/n, шерлок/n, шерлок/n холмс/n, холмс/n, моцарт/n, шекспир/n, нобель/n
    пулитцер/n, оскар/n, наполеон/n, спилберг/n, ломоносов/n, менделеев/n, толстой/a, кулибин/n, плевако, пинкертон/n, коломбо
    штирлиц/n, макиавелли, цицерон/n, дарвин/n, кассандра/n, нострадамус/n, ванга/n, вольтер/n, станиславский/a, фараби
  `,
  en: `
    einstein/n, newton/n, socrates, aristotle, plato, sherlock/n, sherlock holmes, mozart/n, shakespeare/n, nobel, pulitzer, oscar
    napoleon/n, spielberg, hollywood, machiavelli, cicero, darwin, cassandra, nostradamus, voltaire, columbo, poirot, solomon
    tolstoy, woodward
  `,
};

/** «Тоқтыдай», «есекше». */
export const animalLike: PatternSet = {
  kk: `${likenesses(KAZAKH_ANIMALS)}\nқойдай, қойша, итше, иттей`,
  ru: 'по-ослиному',
  en: 'sheepish',
};
