/** Members of this class name a protected group only with what stands beside them. */
const human = `
  people, persons, person/n, folk, folks, man/n, men, family/n, families, lad/n, boy/n, guy/n, fellow/n, citizen/n, resident/n, youth, youths, young people, child/n, children, kids, kid/n, pupil/n, student/n, graduate/n, teacher/n, applicant/n, candidate/n, visitor/n, client/n, customer/n, passenger/n, driver/n, worker/n, employee/n, colleague/n, specialist/n, neighbour/n, tenant/n, crowd, lot, types, sort, kind, public, those, anyone, anybody, ones, recruits, arrivals, mother/n, mum/n, parent/n, woman/n, women, girl/n
`;

const woman = `
  woman/n, women, girl/n, lady/n, female/n, mother/n, mum/n, mums, mummy/n, single mother/n, young mother/n, pregnant woman/n, pregnant women, pregnant girls, pregnant staff, housewife/n, wife/n, wives, divorcee/n, spinster/n, daughter-in-law/n, womenfolk, the fair sex, the fairer sex, the gentle sex, skirts, breastfeeding mothers, maternity returners
`;

const ethnic = `
  kazakhs, russians, uzbeks, uighurs, uyghurs, uigurs, dungans, chechens, ingush, gypsies, gypsy/n, roma, turks, tajiks, kyrgyz, germans, jews, tatars, azeris, azerbaijanis, armenians, koreans, chinese, kurds, ukrainians, caucasians, africans, asians, arabs, indians, afghans, karakalpaks, turkmens, slavs, poles, georgians, mongols, lezgins, ethnic minority/n, ethnic minorities, minorities, minority/n, diaspora/n
`;

const group = `
  ${ethnic}, newcomer/n, incomer/n, outsider/n, migrant/n, immigrant/n, refugee/n, foreigner/n, returnee/n, repatriate/n, kandas, kandases, qandas, qandastar, oralman/n, oralmans, settler/n, resettler/n, migrant worker/n, guest worker/n, asylum seeker/n, labour migrant/n, new arrivals, recent arrivals, non-locals, non locals
  muslims, christians, catholics, protestants, baptists, hindus, buddhists, jehovah's witnesses, atheists, believers, unbelievers, infidels, worshippers, bearded men, veiled women, women in hijab, women in hijabs, girls in hijab, girls in hijabs, sectarians, the devout
  southerner/n, northerner/n, westerner/n, easterner/n, villager/n, rural people, rural folk, rural youth, country people, country folk, villagers, peasants, peasant/n, shepherd/n, herders, herder/n, aul people, aul folk, aul children, aul boys, aul girls, village folk, village people, village boys, village girls, village lads, village children, village women, village youth, provincials, provincial/n, city kids, city people, town kids
  disabled, disabled people, the disabled, people with disabilities, persons with disabilities, wheelchair user/n, wheelchair users, the deaf, the blind, the lame, cripples, disabled children, invalids, autistic children, special children, special needs children, the mentally ill, stutterers
  pensioner/n, the elderly, elderly people, old people, old men, old women, old folk, old folks, older people, older workers, older colleagues, the old, young people, teenagers, the young, youngsters, grandmother/n, grannies, granny/n, grandfather/n, grandpas, retirees, the over-fifties, seniors, veterans, millennials, generation z, zoomers
  the poor, poor people, the unemployed, unemployed people, jobless people, the jobless, welfare recipient/n, benefit recipient/n, people on benefits, families on benefits, large families, big families, mothers of many children, mothers of many, mothers of large families, families with many children, the homeless, homeless people, russian speakers, kazakh speakers, speakers of russian, speakers of kazakh, uzbek speakers, shala kazakhs, the uneducated, divorced women, unmarried women, single women, childless women, bachelors, fat people, short people, ugly people, overweight people, orphans, orphanage children
`;

/** A group however its members are counted; a woman may be one person, a group is women. */
const people = `${woman}, ${group}`;

const origin = `
  the south, the north, the west, the east, the village, the villages, the aul, the auls, auls, villages, the countryside, the country, the provinces, the province, the regions, the region, the steppe, the mountains, the hills, the outskirts, the sticks, the backwoods, the outback, abroad, mongolia, china, uzbekistan, tajikistan, kyrgyzstan, karakalpakstan, afghanistan, the caucasus, turkey, africa, central asia, the neighbouring country, neighbouring countries, across the border, other regions, another region, remote villages, remote auls, poor families, orphanages, the orphanage, there, down there, out there, that region, that place, that part, those parts, somewhere
`;

export const classes = { human, woman, group, people, origin } as const;

/** Protected groups, as nouns, adjectives, participles and relative clauses. */
export const target = `
  <group>
  <woman>-sg
  (a | any | another | only a | just a | no | every | some) ~1 (woman | girl | lady | female | mother | wife | housewife)
  (womenfolk | the fair sex | the fairer sex | the gentle sex | women's council | women's club)
  <human> ~2 (from | out of | off) ~1 <origin>
  (<human> | they) ~1 (who | that) ~2 (came | come | arrived | moved | move | returned | flock | flocked | grew up) ~3 (from <origin> | here | to the city | to town)
  (<human> | whoever) ~1 (who | that) ~12 (speak | speaks | know | knows | understand | understands | learned | learnt) ~3 (language | kazakh | russian | state language | accent)
  (arrived | arriving | coming | moved | moving | returned) from ~1 <origin>
  (kazakh | russian | uzbek | uighur | uyghur | dungan | chechen | gypsy | roma | turkish | tajik | kyrgyz | german | jewish | tatar | armenian | korean | chinese | kurdish | ukrainian | slavic | asian | african | southern | northern | rural | village | aul | provincial | bearded | veiled | pregnant | disabled | deaf | blind | elderly | old | older | divorced | unmarried | childless | unemployed | jobless | poor | fat | overweight | religious | devout | migrant | immigrant | foreign | kazakh speaking | russian speaking | kazakh-speaking | russian-speaking | uneducated) <human>
  <human> ~1 (in hijab | in hijabs | in headscarves | in a headscarf | in a hijab | in wheelchairs | in a wheelchair | on crutches | with beards | with a beard | with an accent | with accents | with disabilities | with a disability | with autism | with down syndrome | without a diploma | without diplomas | without education | without a degree | without husbands | without a husband | with small children | with a small child | with babies | with a baby | with three children | with many children | with children | on maternity leave | on benefits | on welfare | with tattoos)
  <human> ~1 (over | past | under | above) ~1 (thirty | forty | fifty | sixty | #number)
  (anyone | anybody | everyone | those | people) ~2 (over | past | above) ~1 (thirty | forty | fifty | sixty | #number)
  (members | followers | adherents | representatives | people | persons) of ~3 (faith | religion | nationality | nation | ethnic group | ethnicity | race | creed | sect | minority | minorities | tribe | clan | blood | origin)
  (that | this | their | another | other) (nation | nationality | tribe | clan | ethnic group | diaspora | community | race)
  (with | that | his | her | their | this | such an) ~1 accent/n
  (if you are | if you're | anybody | anyone | applicants | candidates) ~1 (over | past | above | under) ~1 (thirty | forty | fifty | sixty | forty-five | fifty-five | thirty-five | #number)
  (over-forties | over-fifties | over-sixties | wheelchairs | wheelchair | headscarves | headscarf | hijab | hijabs | beards | prams | returnee | dungan | uzbek | uighur | uyghur | chechen | gypsy | tajik | pole | turk | korean | kurd | jew | tatar)
  (young | old | elderly | ageing | aging | rural | village | country | provincial | disabled | pregnant | female | women | blind | deaf) (specialist/n | clerk/n | engineer/n | boss/n | manager/n | driver/n | graduate/n | teacher/n | doctor/n | accountant/n | inspector/n | minister/n | deputy/n | candidate/n | colleague/n | staff | workers | officer/n | director/n | head/n | school/n | diploma/n | mayor/n | mechanic/n | pilot/n | judge/n | leader/n)
  those ~1 who ~1 (pray | fast | worship | wear | believe | speak | came | come | live on)
  (kazakh | russian | uzbek | state language | the language) or ~2 (find | leave | go | look | another)
  (female | woman | lady | girl) (driver/n | manager/n | boss/n | engineer/n | pilot/n | captain/n | judge/n | minister/n | head/n | director/n | mechanic/n | surgeon/n | officer/n | deputy/n | leader/n | ambulance | bus | akim/n | scientist/n | programmer/n | firefighter/n)
  (low-income | big | large | needy | deprived | problem) (families | family/n | households)
  (older | old | elderly | younger | young) (colleague/n | generation | generations | workers | staff | teachers | women | men | people | ones)
  (qandas | kandas | atheist/n | orphan/n | homeless)
  men from #name
  (maternity leave | sick leave with)
`;

/** Words that take a group up again. */
export const they = `
  (they | them | their | theirs | these | those | she | her | he | him | his | such | the likes of | their kind | ((that | this | such) (crowd | lot | bunch | sort | kind | type | public | folk | breed | tribe)) | ones)
`;
