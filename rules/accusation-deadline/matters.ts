import type { PatternSet } from '../../engine/rule.ts';

/** Words with which an accusation is told: who wrote, said or complained of something. */
export const claim: PatternSet = {
  kk: `
    (шағым/n | арыз/n | жазба/n | пост/n | мақала/n | хабар/n | бейнежазба/n | видео/n | айып/n | айыптау/n | сын/n | жарияланым/n | ролик/n | сюжет/n | пікір/n | сөз/n)
    (жазыпты | жазған | жазды | жазылған | жазылды | айтыпты | айтқан | айтты | айтылған | айтылды | айыпта/v | сына/v | шағымдан/v | кінәла/v | делінген | деген | көрсетіпті | тарады | тараған)
  `,
  ru: `
    (жалоба/n | сообщение/n | публикация/n | статья/n | пост/n | видео | ролик/n | заметка/n | сюжет/n | обвинение/n | упрек/n | претензия/n | критика/n | запись/n | материал/n | информация/n | комментарий/n)
    (утверждать/v | утверждаться/v | написать/v | писать/v | сообщить/v | говориться/v | заявить/v | обвинить/v | обвинять/v | упрекнуть/v | упрекать/v | жаловаться/v | пожаловаться/v | критиковать/v | рассказать/v | показать/v | обвинили | обвиняют | якобы | будто)
  `,
  en: `
    (complaint/n | report/n | post/n | article/n | publication/n | video/n | story | stories | item/n | message/n | allegation/n | accusation/n | charge/n | claim/n | criticism | reproach | rumour/n | piece/n)
    (said | says | wrote | written | claim/v | claimed | alleged | allege/v | accuse/v | accused | complained | complain/v | reported | reproach/v | criticise/v | criticised | stated | blamed | blame/v)
  `,
};

/** What officials are accused of besides corruption: manners, quality, delay, competence, truth, force, harm. */
export const otherMatter: PatternSet = {
  kk: `
    (дөрекі/n | дөрекілік/n | әдепсіздік/n | мәдениетсіз/n | балағат/n | балағатта/v | боқта/v | қорла/v | қорлау/n | тіл тигіз/v | ұр/v+past | ұрып соқ/v | соққыға жық/v | зорлық/n | азапта/v | қинау/n | қоқан-лоққы)
    (сапасыз/n | сапасы/n | сапасыздық/n | нашар/n | шұңқыр/n | жөндеу/n | жылу/n | жарық/n | су/n ~2 жоқ | қоқыс/n | иіс/n | шу/n | түтін/n | ластан/v | ластау/n | төгінді/n)
    (кезек/n | кешігу/n | кешік/v | кешіктір/v | созбалаң/n | сөзбұйда/n | әуре-сарсаң/n | әрекетсіздік/n | немқұрайды/n | немқұрайлылық/n | салғырт/n | салақтық/n | жауапсыз/n | біліксіз/n | біліксіздік/n | дәрменсіз/n)
    (мас/n | ішімдік/n | арақ/n | апат/n | жол ережесі/n | плагиат/n | көшіріп ал/v | диплом/n ~2 (жалған | жоқ) | тіл/n ~2 (білме/v | білмейді) | кемсіт/v | кемсіту/n | алалау/n | жасыр/v | жасырып | жалған мәлімет/n | цензура/n | қысым/n)
    (жұмыстан шығар/v | жұмысқа келме/v | жұмыста отырма/v | қабылдамады | қабылдамай | жауап берме/v | улану/n | дағдарыс/n | ит/n ~2 (ат/v | өлтір/v) | ағаш/n ~2 (кес/v | шап/v))
    (жыл бойы | ай бойы | жылдар бойы | айлап | жылдап | бірде-бір | бір де бір | ешқашан | мүлде | мүлдем) ~6 (ал/v+neg | сатып ал/v+neg | сал/v+neg | жаса/v+neg | істе/v+neg | аш/v+neg | жөнде/v+neg | қара/v+neg | тазала/v+neg | шығар/v+neg | өткіз/v+neg | жаңарт/v+neg | төле/v+neg | толықтыр/v+neg)
    (жұмыс істеме/v | істемейді | істемей | жабық тұр/v | бос тұр/v | қирап жатыр | жетіспейді | жетпейді | тапшы/n | тапшылық/n)
  `,
  ru: `
    (груб* | хамств* | хамит | нахамил* | оскорб* | невежлив* | бестактн* | неэтичн* | нецензурн* | побои | избил* | избиени* | пытк* | насили* | домогательств* | угроз* | угрожал*)
    (некачественн* | качество/n | нарушение/n ~2 (технология/n | сроков | тишины | пдд | санитарн*) | с нарушениями | яма/n | ямы | протек* | отопление/n | холодно | грязь/n | мусор/n | свалка/n | запах/n | шум/n | дым/n | загрязн* | выброс/n | сброс/n)
    (очередь/n | задержка/n | задерж* | опозда* | волокит* | затягив* | бездейств* | безразлич* | равнодуш* | халатн* | безответственн* | некомпетентн* | непрофессионал* | неграмотн* | бюрократ*)
    (пьян* | нетрезв* | алкогол* | дтп | авария/n | прогул* | плагиат* | списал* | незнание/n | дискримин* | притесн* | цензур* | давление/n | сокрыти* | скрыва* | замалчив* | недостоверн* | искажен* | ошибк* | вранье | (ложь | ложные | ложных | ложный) ~2 (данные | сведения | цифры | отчет*))
    (увольнение/n | уволил* | отказ* | не отвечает | не отвечают | не принял* | отравлени* | травл* | вспышк* | отстрел* | вырубк* | снос/n | снес* | закрыти*)
    (ни одного | ни одной | ни разу | годами | месяцами | лет | года | год | месяца | месяцев | совсем | вообще) ~6 не (купили | купил | закупали | закупает | ремонтировали | ремонтируют | работает | работают | открыли | убирают | вывозят | чистят | строят | построили | обновляли | проводили | проводят | принимает | выезжают | пополняли | пополняется | получали | платят | выплачивают | делают | делается | сделали)
    (не работает | не работают | простаива* | пустует | разруш* | разваливается | не хватает | нехватка/n | дефицит/n | заброшен*)
  `,
  en: `
    (rude* | insult* | impolite | discourteous | abusive | swore | swearing | beat/v | beaten | beating/n | torture* | violence | harass* | threat/n | threaten*)
    (quality | badly | poorly | shoddy | pothole/n | leak/n | heating | cold | rubbish | garbage | litter | smell/n | noise | noisy | smoke | pollut* | dump/n | spill/n | crack/n)
    (queue/n | delay/n | delayed | late | slow* | red tape | bureaucra* | inaction | idle | indifferen* | negligen* | careless* | irresponsib* | incompeten* | unprofessional*)
    (drunk | drunken* | alcohol | accident/n | crash/n | absent* | plagiar* | copied | discriminat* | censor* | pressure | conceal* | hid | hiding | hidden | inaccura* | distort* | mistake/n | error/n | wrong figures | false figures)
    (dismiss* | sacked | refus* | unanswered | did not answer | poison* | bullying | outbreak/n | shot | shooting | felling | cut down | demoli* | closure)
    (not | never | no | nothing) ~3 (bought | repaired | opened | cleaned | built | renewed | held | done | paid | replaced | delivered | collected) ~6 (year/n | month/n | since | week/n)
    (year/n | month/n | decade/n) ~4 (not | never | no | without | nothing) ~3 (a single | new | repair/n | repaired | bought | cleaned | opened | built | paid | collected | replaced)
    (does not work | do not work | out of order | broken | derelict | abandoned | shortage/n | lack of | empty)
  `,
};

/** A measure was taken at once: its day follows from that of the accusation. */
export const promptly: PatternSet = {
  kk: `
    (сол | дәл сол) (күні | күннің өзінде | аптада)
    (ертеңіне | ертесіне | келесі күні | бірден | дереу | жедел | іле-шала)
    (бір | екі | үш | төрт | бес | он) (күннен | аптадан) (кейін | соң)
    (екі | үш | төрт | бес | он) күн өткен соң
  `,
  ru: `
    (в тот же день | тем же днем | на следующий день | на другой день | наутро | назавтра | сразу же | сразу | немедленно | незамедлительно | тогда же | в ту же неделю | на той же неделе)
    (через | спустя) (день | два дня | три дня | четыре дня | пять дней | неделю | две недели | десять дней)
    #number (дня | дней) спустя
  `,
  en: `
    (the same day | that very day | the very same day | the next day | the following day | at once | immediately | straight away | right away | the same week | that week)
    (a day | two days | three days | five days | ten days | a week | two weeks) later
    within (a day | two days | three days | five days | a week | two weeks)
  `,
};
