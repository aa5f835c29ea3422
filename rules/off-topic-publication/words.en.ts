/** English word classes. */
export const classes = {
  congratulate: `
    congratulate, congratulates, congratulating, congratulations, warmest wishes, best wishes, wish, wishes, happy, many happy returns, hats off
  `,
  family: `
    wife, wives, husband/n, spouse/n, son/n, daughter/n, mother/n, mum, mom, father/n, dad, mother-in-law, father-in-law, grandson/n, granddaughter/n
    grandmother/n, grandfather/n, grandma, grandpa, brother/n, sister/n, nephew/n, niece/n, son-in-law, daughter-in-law, cousin/n, friend/n, bride/n
    groom/n, newlyweds, aunt/n, uncle/n, baby, twins, fiancée, fiance, godson/n, kids
  `,
  workmate: `
    colleague/n, boss, chief/n, director/n, head/n, accountant/n, secretary, driver/n, deputy, specialist/n, employee/n, cook/n, manager/n, teammate/n
    co-worker/n, coworker/n, birthday girl, birthday boy
  `,
  occasion: `
    birthday/n, jubilee/n, wedding/n, wedding anniversary, wedding day, marriage, engagement, housewarming, christening, golden wedding, silver wedding
    new baby, birth of his, birth of her, birth of their, newborn, new arrival, getting married, tying the knot
  `,
  dish: `
    pilaf, plov, beshbarmak, baursak/n, baursaks, kuyrdak, manty, dumpling/n, borscht, soup/n, salad/n, cake/n, pie/n, pancake/n, jam, compote, kebab/n
    lagman, samsa, porridge, cutlet/n, biscuit/n, cookie/n, dough, pizza, muffin/n, dessert/n, cheesecake/n, casserole, sauce/n, pickle/n, stew, bread
    apple pie, brownies
  `,
  ingredient: `
    onion/n, carrot/n, flour, sugar, salt, butter, oil, milk, egg/n, garlic, potato, potatoes, meat, rice, cream, dough, spices, pepper, tomato, tomatoes
    cucumber/n, mince, yeast, soda, vanilla, cheese, dill, apple/n, curd, tablespoon/n, teaspoon/n, cup/n, grams, pinch, raisins, lamb, chicken, water
  `,
  cook: `
    chop, slice, add, fry, boil, bake, knead, whisk, grate, stir, pour, simmer, saute, peel, sprinkle, roll out, marinate, season, mix, preheat, dice, drain
  `,
  pet: `
    dog/n, puppy, puppies, cat/n, kitten/n, kitty, parrot/n, hamster/n, rabbit/n, pet/n, shepherd dog/n, labrador/n, spitz, husky, poodle/n, tortoise/n, guinea pig/n
    budgie/n, pup/n
  `,
  'private-thing': `
    flat/n, apartment/n, house/n, cottage/n, garage/n, car/n, toyota, bicycle/n, bike/n, sofa/n, bed/n, wardrobe/n, furniture, fridge/n, television/n, phone/n
    iphone/n, laptop/n, pram/n, stroller/n, cot/n, fur coat/n, dress, dresses, tyre/n, tire/n, room/n, piano/n, motorcycle/n, washing machine/n, toy/n
    scooter/n, carpet/n, watch, puppies, kittens, seedling/n, potatoes, honey, guitar/n, suite
  `,
  club: `
    barcelona, real madrid, liverpool, chelsea, arsenal, bayern, juventus, milan, kairat, ordabasy, aktobe, tobol, astana, manchester united, manchester city
    psg, argentina, brazil, messi, ronaldo, mbappe, the team, our team, the club, our boys, the lads
  `,
  resort: `
    seaside, sea, ocean, beach, beaches, antalya, turkey, türkiye, egypt, dubai, maldives, bali, thailand, phuket, sochi, paris, rome, italy, spain, greece, cyprus
    vietnam, cruise, coast, resort/n, alakol, balkhash, borovoe, burabay, kapchagay, issyk-kul
  `,
  zodiac:
    'aries, taurus, gemini, leo, virgo, libra, scorpio, sagittarius, capricorn, aquarius, pisces, taureans, virgos, leos, libras, scorpios, geminis',
} as const;

/** English patterns by topic; braces hold what the finding covers. */
export const topics = {
  greeting: `
    {<congratulate> ..14 <family> ..10 <occasion>}
    {<congratulate> ..14 <occasion> ..8 <family>}
    {<congratulate> ..8 (our | dear | beloved | his | her | my) ..5 <workmate> ..10 <occasion>}
    {<congratulate> ..8 <occasion> ..4 (our | dear | beloved | my) ..4 <workmate>}
    {happy (birthday | anniversary) ..3 #name}
    {happy (birthday | anniversary | wedding day) ~4 (to | dear | our | #name | <workmate>)}
    {(congratulate | congratulations | wish | wishes | congratulates) ..6 #name ..6 (birthday | wedding | engagement | housewarming | marriage)}
    {(celebrate/v | celebrates | celebrated | turn | turns | turned | mark | marks | marked) ~4 (birthday | wedding | jubilee | housewarming) ..8 (our | <family>)}
    {(our | his | her | my) ~4 (<family> | <workmate>) ~4 (celebrate/v | celebrates | celebrated | is celebrating | marks | marked) ~5 (birthday | wedding | jubilee | housewarming)}
    {<family> ~3 (celebrate/v | celebrates | celebrated | is celebrating | marks | marked | turned | turns) ~5 (birthday | wedding | jubilee | housewarming | anniversary)}
    {(<family> | <workmate>) ~3 (got married | gets married | is getting married | tied the knot | got engaged | has become a grandfather | became a grandfather | became a grandmother | gave birth | became a father | became a mother)}
    {birthday (party | cake | greetings | boy | girl) ~6 (our | <workmate> | <family>)}
  `,
  recipe: `
    {(recipe/n | recipes) ~4 <dish>}
    {<dish> ~2 (recipe | recipes)}
    {(share/v | sharing | publish/v | publishes | offer/v | post/v) ~5 (recipe | recipes)}
    {(recipe of the (week | day | month))}
    {(favourite | favorite | family | grandmother's | grandma's | secret | home) ~1 (recipe | recipes)}
    {<cook> ~4 <ingredient>}
    {how to (cook | bake | make | prepare | pickle) ~4 <dish>}
    {(cooking | culinary) (tip | tips | corner | column | class)}
    {<dish> ~6 (enjoy your meal | bon appetit)}
  `,
  horoscope: `
    horoscope/n
    {(zodiac sign | signs of the zodiac | star sign | star signs | zodiac) ~6 (forecast | week | month | luck | today | tomorrow | love | advice)}
    {(forecast | advice | predictions) ~5 (zodiac | star sign | star signs)}
    {(astrologer/n | astrologers | the stars) ~4 (promise/v | predict/v | advise/v | say | foretell/v | recommend/v)}
    {<zodiac> ~8 (week | month | luck | love | money | should | will | expect/v | avoid/v)}
    {(tarot | fortune telling | fortune-telling | numerolog* | palmistry | dream book | horoscopes)}
    {(lunar | moon) calendar ~6 (hair | haircut | haircuts | planting | gardener/n | beauty)}
  `,
  pet: `
    {(lost | missing | runaway | escaped) ~3 <pet>}
    {<pet> ~4 (went missing | ran away | has run away | is missing | is lost | got lost | escaped | has gone missing)}
    {(give away | giving away | rehome | rehoming | adopt | free) ~4 (puppies | kittens | puppy | kitten | pup | pups)}
    {<pet> ~6 (good home | loving home | new home | good hands | new owner | a home | looking for a home | need a home | needs a home)}
    {(our | my | her | his) ~3 (dog | cat | puppy | kitten | parrot | hamster | pet) ~8 (named | called | breed | loves | sleeps | birthday | photo | cute | adorable)}
    {(cat | dog | kitty) ~3 (gave birth | had | has had) ~4 (kittens | puppies | pups | litter)}
    {(boss's | director's | colleague's | head's | chief's | colleagues' | employees' | staff) ~2 (dog | cat | puppy | kitten | parrot | pet | pets | cats | dogs)}
    {(photo/n | picture/n) ~3 (cat | cats | kitten | kittens | dog | dogs | puppy | puppies | pets)}
    {(reward) .. <pet>}
  `,
  sale: `
    {(i am | i'm | we are | we're | my | our) ~2 (selling | buying | renting out | swapping) ~5 <private-thing>}
    {(our | my) ~1 <workmate> ~3 (selling | sells | looking for | renting | buying | swapping) ~5 <private-thing>}
    {(selling | sell) (my | our) ~4 <private-thing>}
    {(colleague/n | boss | head | chief | accountant/n | employee/n | deputy | relative/n | friend/n | brother | sister | cousin) ~6 (selling | sells | renting out | looking to rent | is looking for a flat | wants to rent | wants to sell | rents out | looking for) ~5 <private-thing>}
    {<private-thing> ~3 (for sale | to let | for rent) ..8 (call | phone | owner | mileage | condition | bargain | urgent | urgently | price)}
    {(for sale | to let | urgent sale) ~4 <private-thing>}
    {(looking for | looking to rent | wants to rent | want to rent | seeking | need/v) ~4 (flat to rent | apartment to rent | room to rent | a flat | an apartment | a room | one-room flat | two-room flat | flatmate)}
    {(knits | sews | bakes | crochets | repairs) ~5 (to order | on order | cheaply)}
    {(message | dm | text) (me | him | her) ~2 (privately | directly | for details)}
    {(looking for | need/v | seeking) ~2 (nanny | babysitter | tutor | housekeeper | carer | roommate)}
    {(lost | found) ~3 (keys | wallet | purse | phone | handbag | ring | earring | glasses | umbrella | rucksack)}
  `,
  advert: `
    {(discount/n | sale | special offer/n | voucher/n | promo code) ~6 (manicure | haircut | salon | shop | restaurant | cafe | café | clothes | shoes | cosmetics | furniture | sushi | pizza | gym | delivery | bouquet/n)}
    {(salon | beauty salon | boutique | restaurant | cafe | café | coffee shop | shop | gym | barbershop | bakery) ~8 (discount/n | invites | offers | is waiting for you | grand opening | has opened | treats | special offer)}
    {best ~2 <dish> ~1 in (town | the city | the district)}
    {(giveaway | raffle | prize draw) ~5 (iphone | phone | car | voucher/n)}
    {(bitcoin | cryptocurrency) ~5 (earn | invest | buy | profit | rise)}
  `,
  fandom: `
    {(root/v | rooting | cheer/v | cheering) ~1 for ~3 <club>}
    {(fan/n | fans | supporter/n) of ~2 <club>}
    {(come on | go | forward) ~1 (barcelona | barca | kairat | astana | ordabasy | aktobe | liverpool | arsenal | madrid)}
    {(match | goal/n | final | victory | win | score | game) ~6 (real madrid | barcelona | liverpool | chelsea | arsenal | bayern | juventus | manchester | psg | messi | ronaldo)}
    {(real madrid | barcelona | liverpool | chelsea | arsenal | bayern | juventus | manchester united | manchester city | psg | messi | ronaldo) ~6 (match | goal/n | final | won | win | beat | lost | score/v | scored | champion/n | thrash/v)}
    {champions league ~6 (final | match | watch | prediction/n | fan/n | tonight)}
    {(leave | send | post | write | give us) ~3 (prediction | predictions) ~5 (match | score | game | final)}
    {what a (goal | match | save | game)}
    {our (favourite | favorite) ~1 (club | team)}
  `,
  joke: `
    {(joke/n | anecdote/n | meme/n | riddle/n) (of | for) the (day | week | weekend)}
    {(friday | favourite | favorite | fresh | old | new | best) ~1 (joke | jokes | meme | memes)}
    {(tell/v | share/v | sharing | hear/v | heard | here is | here's | enjoy | post/v) ~3 (joke | jokes | meme | memes)}
    {(minute of | bit of | corner of | a little) (humour | humor | laughter)}
    {(humour | humor) (corner | column | break)}
    {(man | woman | husband | student) (walks | goes) into (a | the) (bar | doctor | shop | office)}
    {(crossword/n | sudoku) ~4 (week | weekend | solve | leisure)}
  `,
  leisure: `
    {(holiday | holidays | vacation | vacations) ~8 <resort>}
    {<resort> ~4 (holiday | vacation) ~6 (our | my | boss | head | director | deputy | colleague/n | photo/n | snap/n)}
    {(our | my | boss | head | director | deputy | colleague/n) ~5 (relaxed | relaxing | sunbathing | sunbathed | rested | flew | holidayed | vacationed) ~5 <resort>}
    {(holiday | vacation) (photo/n | picture/n | snap/n | selfie/n | album/n)}
    {(photo/n | picture/n | snap/n | impression/n) ~4 (holiday | vacation | trip to the sea)}
    {(private | personal | own) ~1 (coin | stamp | postcard | record | doll)  collection/n}
    {(private | personal) (collection/n | hobby | hobbies)}
    {(hobby | hobbies | collection) of ~4 (head | director | chief | boss | deputy | colleague/n | employee/n)}
    {(head/n | head's | director's | chief's | boss's | deputy's | colleague's) ~2 (hobby | hobbies | collection | coin collection | stamp collection)}
    {(collects | collecting) ~3 (coins | stamps | postcards | dolls | magnets | figurines)}
    {(fishing | angling) ~6 (weekend | pike | carp | catch | boss | colleague/n | bait | spot)}
    {(caught | landed) ~4 (pike | carp | catfish | trout | perch)}
    {(lose weight | slimming | diet) ~6 (week | summer | quickly | kilos | fast | beach)}
    {(fashion trend/n | make-up | makeup | manicure | hairstyle/n | outfit/n) ~6 (season | spring | summer | autumn | winter | evening | tips | girls)}
    {(series | drama | film | movie) ~3 (to watch | worth watching | for the weekend | this weekend)}
    {(recommend | recommending | must watch) ~3 (series | film | movie)}
    {(grow | growing | plant | planting) ~3 (tomatoes | cucumbers | strawberries | roses | peppers) ~6 (dacha | balcony | windowsill | garden | allotment)}
  `,
  admission: `
    {(not | nothing) ~1 (about work | work-related | work related | to do with work | to do with our work | about our work)}
    {(has | have) nothing to do with ~3 (work | our work | our job | the office)}
    {(break | rest | pause) from (work | official | business | serious)}
    {(off topic | off-topic | unrelated to work | unrelated to our work)}
    {(personal | private) (announcement/n | notice/n | ad | news | request/n)}
  `,
} as const;

/** English circumstances in which a topic is the body's business, or is warned of. */
export const business = {
  'public-figure': `
    (couple/n | registry office | family longevity | dynasty | large families | maternity | veteran/n | capital | kazakhstan | astana | almaty | poet/n | writer/n | composer/n | artist/n | theatre | theater | abai | academician/n | centenarian/n | home front | hero | heroes | champion/n | olympic | republic | constitution | independence | orphanage | elderly)
    (birthday | jubilee | anniversary) ~4 (city | region | university | institute | school | hospital | newspaper | museum | plant | ministry | service | agency | library | organisation | organization)
    (city | region | university | institute | school | hospital | newspaper | museum | ministry | service | agency | library) ~3 (birthday | jubilee)
  `,
  'public-culture': `
    (festival/n | ministry of culture | kazakhfilm | state order | library | libraries | literary prize | copyright | piracy | pirated | documentary | documentaries | public service announcement | road closure/n | schoolchildren | pupils | competition | tournament | addiction | extremis* | terroris* | propaganda)
  `,
  'public-justice': `
    (court/n | sentence/n | sentenced | convicted | crime/n | police | investigation/n | corruption | detained | suspect/n | indicted | accident/n | crash | declaration/n | conflict of interest | victim/n | missing | killed | violence | alimony | custody | injured | resettle*)
  `,
  'public-trade': `
    (auction/n | state property | municipal property | tender/n | procurement | lot/n | fair/n | privatisation | privatization | register/n | fraud | fraudster/n | scam/n | scammer/n | competition | confiscated | seized | portal/n | code | programme/n | program/n | mortgage/n | statistics | waiting list | subsidised | social housing | rental housing)
  `,
  'public-animal': `
    (capture | shelter/n | vaccinat* | rabies | veterinar* | stray/n | homeless | sterilis* | steriliz* | registration | microchip* | bite/n | law | rule/n | service dog/n | sniffer | police dog/n | zoo | reserve | rescuer/n | rescue/v | rescued | firefighter/n | fine/n | volunteer/n | cruelty | search dog/n)
  `,
  'public-food': `
    (school | canteen/n | sanitary | standard/n | poisoning | festival/n | fair/n | nutrition | shelf life | production | plant | enterprise/n | export/n | heritage | unesco | doctor/n | pharmacy | medicine/n | prescription/n | college | workshop/n | tap | reservoir | boil water)
  `,
  warning: `
    (card details | do not give | never give | fraud | fraudster/n | scam/n | scammer/n | deceive/v | fake | false | advertis* | ban/n | banned | prohibited | warn/v | warns | beware | phishing | sect/n | malware)
  `,
  'public-sport': `
    (spartakiad | tournament | universiade | olympic | olympics | ministry of ~4 sport | federation | safety | public order | stadium | road closure/n | transport | police | school | trainees | coach | national team of kazakhstan)
  `,
  'public-leisure': `
    (tourist/n | tourism | tour operator/n | consular | embassy | safety | rescuer/n | ban | banned | licence/n | license/n | fine/n | poach* | investor/n | schoolchildren | children | camp/n | voucher/n | pensioner/n | sanatorium | law | code | agronomist/n | subsidy | subsidies | farmer/n | farm/n | greenhouse/n | doctor/n | patient/n | library | museum/n | exhibition/n | festival/n | competition)
  `,
} as const;
