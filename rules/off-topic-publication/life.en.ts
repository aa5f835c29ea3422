/** English word classes of private life. */
export const classes = {
  'our-people': '<workmate>, <family>, our, we, our staff, our team, the whole office',
  'our-chief': `
    head, head's, chief, chief's, boss, boss's, director, director's, deputy, deputy's, deputy head, deputy head's, colleague/n, accountant/n, secretary, driver/n
    specialist/n, employee/n, press secretary, our lawyer, colleague's, accountant's, secretary's, driver's, manager/n, manager's, receptionist/n, cook, guard, watchman, cleaner/n
  `,
  work: `
    film/n, movie/n, series, sitcom/n, melodrama/n, detective story, comedy, comedies, thriller/n, horror film, cartoon/n, anime, novel/n, album/n, song/n, music video/n
    track/n, playlist/n, talk show/n, blockbuster/n, bestseller/n, best-seller/n, audiobook/n, box set, new releases, season of, soap opera/n, stand-up, sequel/n, k-drama/n, rom-com/n, podcast/n
  `,
  verdict: `
    recommend, we recommend, recommends, must-see, must see, must-watch, must-read, worth watching, worth reading, worth seeing, worth a watch, loved, adored, binge/v, binged
    binge-watched, boring, drags, drawn out, slow-paced, masterpiece, gripping, page-turner, spoiler/n, popcorn, out of ten, out of five, stars out, for the weekend, this weekend
    on a rainy evening, under a blanket, will enjoy, you will like, will like, you will love, weepie, tear-jerker, on repeat, could not put down, couldn't put down, plot twist/n, ending, our rating, thumbs up, thumbs down
  `,
  celebrity:
    'singer/n, actor/n, actress, actresses, pop star/n, rapper/n, film star/n, movie star/n, celebrity, celebrities, supermodel/n, tv host/n, hollywood, boy band, girl band, influencer/n, k-pop',
  measure:
    'cup/n of, glass of, glasses of, spoon/n of, spoonful/n of, tablespoon/n of, teaspoon/n of, tablespoons, teaspoons, pinch of, handful of, clove/n of, bunch of, tbsp, tsp, bowl of, ladle of',
  pot: 'oven, frying pan, pan, saucepan, pot, baking tray, baking dish, slow cooker, rolling pin, mixing bowl, skillet, cauldron, kazan, tandoor, grill',
  kitten:
    'kitten/n, puppy, puppies, pup/n, litter, hamster/n, baby rabbit/n, bunny, bunnies, chick/n, budgie/n, duckling/n',
  sign: `
    aries, taurus, gemini, leo, virgo, libra, scorpio, sagittarius, capricorn, aquarius, pisces, taureans, virgos, leos, libras, scorpios, geminis, librans
    capricorns, aquarians, pisceans, cancerians, arians, sagittarians
  `,
  'strong-sign': `
    aries, virgo, libra, sagittarius, capricorn, pisces, taureans, virgos, librans, capricorns, aquarians, pisceans, cancerians, arians, sagittarians, scorpios, geminis, leos
  `,
  staple:
    'flour, sugar, salt, butter, oil, milk, cream, honey, kefir, soda, yeast, pepper, garlic, raisins, curd, rice, cheese, dill, vanilla, cinnamon, starch, cocoa, kumis',
  foretell: `
    should, should expect, had better, will, may expect, can expect, expect/v, beware, luck, lucky, meeting, love, purchase/n, finances, avoid/v, romance, awaits, await, money
    quarrel/v, surprise/n, in for, day for, must not, had best, be careful, watch out, the stars, good time to, bad time to, favours, favors
  `,
  hobby: `
    stamp collection, coin collection, collection of (stamps | coins | badges | dolls | magnets | postcards | knives | records | teapots | caps | mugs | watches | toy cars)
    embroidery, knitting, knits, crochet/v, yoga, jogging, guitar, accordion, ballroom dancing, hobby, hobbies, diving, paintball
    jigsaw/n, beadwork, cactus, cacti, orchid/n, aquarium, backgammon, dombra, model trains, bird-watching, birdwatching, pigeon loft, bonsai, pottery
  `,
  outing:
    'office party, staff party, corporate party, picnic/n, barbecue/n, bbq, sauna, karaoke, karaoke night, disco, night out, hen party, stag party, stag night, get-together, bowling, pub crawl, pub quiz, feast',
  ailment:
    'cold, colds, cough, runny nose, flu, hangover, insomnia, headache/n, sore throat, back pain, heartburn, evil eye, wrinkle/n, grey hair, snoring, cellulite, pimple/n, baldness, blood pressure',
  folk: "honey, garlic, onion/n, badger fat, kumis, koumiss, herbs, herbal, infusion/n, tincture/n, compress, radish, ginger, baking soda, vodka, cabbage leaf, grandmother's, grandma's, hot milk, sea buckthorn, raspberry jam, mustard, camel milk, adyraspan",
} as const;

/** English patterns by topic; braces hold what the finding covers. */
export const topics = {
  greeting: `
    {<congratulate> ..8 <family> of ~3 (our | the | his | her) ~2 <our-chief>}
    {(our | the | his | her) ~1 (head's | chief's | boss's | director's | deputy's | deputy head's | colleague's | accountant's | secretary's | driver's | manager's) ~1 (<family> | birthday | wedding | jubilee | anniversary | housewarming | baby | engagement)}
    {our ~2 <our-chief> ..6 (has turned | turned | turns | is turning | celebrates | celebrated | is celebrating) ~3 (#number | thirty | forty | fifty | sixty | seventy | birthday | jubilee | wedding)}
    {(birthday girl | birthday boy | newlyweds | happy couple | proud father | proud mother | proud parents | proud grandfather | proud grandmother | bundle of joy)}
    {(silver | golden | pearl | diamond | ruby) wedding}
    {(congratulate | congratulates | congratulating | congratulations) ..6 <our-chief> ..6 (baby | newborn | new arrival | engagement | new home | new house | new flat | new car | housewarming | wedding day)}
    {<our-chief> ~6 (became | has become | is now) a ~1 (father | mother | grandfather | grandmother | dad | mum | granddad | aunt | uncle)}
    {(baby | son | daughter | grandson | granddaughter | twins) ~3 (was born | were born) to ~2 (our | <our-chief>)}
    {(raise | raising | lift | lifting) ~1 (glass | glasses) to ~3 (our | <our-chief> | <family>)}
    {(cake | balloons) ~4 (birthday | our ~1 <our-chief>)}
  `,
  private: `
    {(class reunion | school reunion | reunion of ~3 (class | classmates | course)) ~6 #word}
    {(classmates | fellow students) ~6 (<our-chief> | reunion | gather | meet | call)}
    {(memorial dinner | memorial meal | wake | funeral meal | anniversary of the death) ~8 (<family> | our ~1 <our-chief>)}
    {(condolences | mourn/v) ..8 (death | passing | loss) of ~2 (his | her | the) ~1 <family>}
    {(condolences) ..4 our ~1 <our-chief> ..6 (death | passing | loss)}
    {(<our-chief> | our ~1 <our-chief>) ~1 (horse | stallion | mare | racehorse) ..6 (won | first | race/n | prize | baiga | came)}
    {(horse | stallion | mare | racehorse) of our ~1 <our-chief> ..6 (won | first | race/n | prize | baiga | came)}
    {(son | daughter | grandson | granddaughter | wife | husband | brother | sister | nephew | niece | mother-in-law | kids) of ~2 <our-chief> ..6 (won | came first | entered | graduated | passed | took | opened | starred | gave birth | moved | starts school | got into)}
    {(head's | chief's | boss's | director's | deputy's | colleague's | accountant's) ~1 (son | daughter | grandson | granddaughter | wife | husband | brother | sister | nephew | niece | mother-in-law) ..6 (won | came first | entered | graduated | passed | took | opened | starred | gave birth | moved | got into | married)}
    {our ~2 <our-chief> ~3 (is getting married | got married | is getting divorced | got divorced | has fallen in love | fell in love | is engaged | is expecting | proposed)}
    {(looking for | seeks | seeking | hopes to meet | would like to meet | dreams of meeting) ~3 (bride | groom | girlfriend | boyfriend | soulmate | soul mate | love | true love | other half | better half)}
    {(eligible bachelor/n | single lady | single girl | still single) ~6 (our | <our-chief> | meet | looking | heart)}
    {(declaration of love | love letter/n | valentine/n | blind date/n | secret admirer/n)}
    {how to ~1 (keep your husband | win him back | get married | please your mother-in-law | find a husband | find a wife | make him fall)}
    {(getting on | getting along | quarrel/n | living) with ~1 (mother-in-law | in-laws | husband | wife | ex)}
    {our ~2 <our-chief> ~3 (bought | has bought | got himself | got herself | has got) ~3 (car | flat | house | dacha | iphone | dog | cat | boat | fur coat | motorbike)}
    {(poem/n | poems | verse | verses | song) ~3 by our ~2 <our-chief>}
    {(office | corridor | smoking room) gossip}
    {(moved | moving | moves) ~2 (into | to) ~3 (new flat | new house | new home) ~6 (our | <our-chief> | housewarming)}
  `,
  recipe: `
    {<measure> ~1 <staple>}
    {(two | three | four | five | six | a couple of | half a dozen) (eggs | onions | carrots | tomatoes | apples | potatoes)}
    {<pot> ~6 (<staple> | until golden | dough)}
    {(<cook> | put | place) ~5 <pot>}
    {(bake | roast | simmer | fry | boil) ~3 for ~2 minutes}
    {(bake | roast | simmer | fry | steam) ~2 for ~3 (minutes | hours | hour)}
    {until golden [brown]}
    {(over low heat | on a low heat | over medium heat | bring to the boil ~6 <ingredient>)}
    {dough ~4 (rise/v | rises | rest | fluffy | knead/v | roll)}
    {(serve/v | cook | bake | treat yourself to | treat your | lay the table with | put) ~5 <dish>}
    {(secret/n | trick/n | art) (of | to | behind) ~3 (tasty | fluffy | juicy | perfect | homemade | crispy | real | good) ~1 <dish>}
    {(yummy | finger-licking | lick your fingers | bon appetit | enjoy your meal | mouth-watering | mouthwatering)}
    {(famous | signature | grandmother's | grandma's | favourite | favorite) ~1 (honey cake | <dish>)}
    {our ~2 <our-chief> ~3 (bakes | baked | cooks | cooked | made | makes | treated us to | brought) ~4 <dish>}
  `,
  stars: `
    {<strong-sign> ~5 <foretell>}
    {<sign>+cap ..10 <sign>+cap}
  `,
  horoscope: `
    {(ufo | ufos | alien/n from | aliens ~3 (landed | visit*) | ghost/n ~4 (office | corridor | building) | poltergeist | psychic/n | chakra/n | karma | your aura | yeti | end of the world ~3 (date | coming | prophecy) | witch | sorcerer | amulet/n | talisman/n)}
    {(from | in | read | ask | consult | according to) the stars}
    {(the stars | the planets) ~2 (promise | advise | favour | favor | say | smile | foretell | warn | suggest | have in store)}
    {(mercury retrograde | mercury in retrograde | moon in #name | full moon ~6 (emotion/n | wish/n | ritual | careful))}
    {(card of the day | tarot | crystal ball | coffee grounds | tea leaves | palm reading | palm-reading | clairvoyant/n | fortune teller/n | fortune-teller/n | psychic) ~6 (say | says | promise/v | tell/v | week | month | today | you | us | predicts | sees | ask)}
    {(what do dreams | dream of ~3 means | dream book | dreams mean | meaning of dreams)}
    {lucky (number | colour | color | stone | charm | day) ~5 (week | today | sign | month | you | is)}
    {year of the (dragon | snake | horse | goat | sheep | monkey | rooster | dog | pig | rat | ox | tiger | rabbit | snow leopard) ~8 (bring | brings | promises | wear | luck | will)}
    {(spilled salt | spilling salt | black cat ~3 (cross/v | path) | itchy palm | evil eye | omen/n ~3 (money | guests | luck))}
  `,
  pet: `
    {(cat | dog | kitty | rabbit | hamster) ~6 <kitten>}
    {<kitten> ..8 (give away | giving away | good hands | loving home | free to | symbolic | token price | for sale | vaccinated | house-trained | litter box | looking for | ready to go | come and see | pick up)}
    {(giving | give | gives | selling | sells | rehoming) ~4 <kitten>}
    {(furry | four-legged | fluffy | whiskered | hairy | tailed) ~1 (friend/n | colleague/n | employee/n | favourite | favorite | mascot)}
    {(cat | dog | pet | parrot) of ~3 (our | <our-chief> | press service | office | department)}
    {(our | the) (office | departmental | press service) (cat | dog | parrot | hamster)}
    {(vote/v | contest | competition | choose) ~5 (cutest | fluffiest | cat | cats | pet | pets | dog | dogs)}
    {(send | show | share | post) ~3 (cat/n | cats | pets | pet | dog | dogs | furry)}
    {(cat day | day of the cat | international cat day | dog day) ~8 (our | photo/n | show | pet/n | share | <our-chief>)}
    {(my | our | his | her) ~1 (cat | dog | puppy | kitten | parrot) ~4 (is | loves | sleeps | purrs | barks | has learned | sends | misses | greets)}
  `,
  sale: `
    {(our ~1 <our-chief> | boss's | director's | colleague's | accountant's | driver's) ~2 (car | flat | garage | sofa | bicycle | dacha | pram | fur coat | laptop) ..6 (for sale | sell | selling | price | bargain | mileage)}
    {<private-thing> ..4 (seeks | looking for | needs | wants) ~1 new (owner | owners)}
    {(for sale | to let | for rent | selling | i sell | we sell | giving away) ..12 (message me | dm | direct message | whatsapp | in private | price negotiable | negotiable | pick up | nearly new | almost new | as good as new | hardly used | bargain | one owner)}
    {our ~2 <our-chief> ~3 (is selling | sells | is renting out | rents out | is giving away | is looking for a flat | is looking for a room | is looking for a nanny | takes orders) ~6 #word}
    {(price negotiable | open to offers | self pick-up | pick-up only)}
    {(cake/n | pastry | pastries | dress | dresses | curtains | bouquet/n | furniture | quilt/n) ~2 (to order | made to order | on order)}
    {(takes | taking | accepts) orders for ~3 (cake/n | pastry | pastries | bouquet/n | knitting | dress | dresses)}
    {(manicure | haircut/n | massage | tutoring | repairs) at home}
    {(looking for | need) ~2 (travel companion/n | fellow traveller/n | roommate | flatmate | lift to)}
    {(lost | left | forgot | found) ~4 (my | his | her | somebody's) ~1 (key/n | keys | umbrella | headphones | wallet | phone | earring/n | glove/n | hat | scarf)}
    {(honey | eggs | potatoes | seedlings | kumis | meat | apples) ~3 from ~3 (our | his | her | <our-chief>) ~2 (farm | garden | dacha | hives | apiary | allotment)}
  `,
  advert: `
    {(earn | make) ~2 (money | cash) ~3 (online | from home | without leaving home | without investment)}
    {passive income}
    {(casino | bookmaker/n | betting | free bet) ~5 (bonus | promo code | register | win | luck)}
    {(drop in | drop into | pop in | pop into | come to | hurry to | visit) ~3 (coffee shop | cafe | café | salon | boutique | restaurant | barbershop | gym | sale) ~6 (discount/n | best | tasty | delicious | treat | our)}
  `,
  fandom: `
    {(who | everyone | anyone | did you | we all) ~2 (watched | watch | saw | see | watching) ~4 (match | game | final | semi-final | champions league | fight | derby | championship | race | football | hockey | el clasico)}
    {(last night's | yesterday's | tonight's | saturday's | sunday's) ~1 (match | game | final | goal/n | fight | derby)}
    {(champions league | europa league | el clasico | premier league | bundesliga | nba | nhl | ufc | formula one | formula 1 | super bowl)}
    {(hat-trick | hat trick | penalty shootout | penalty shoot-out | offside | overtime goal | own goal | knockout in | equaliser | equalizer)}
    {(referee | ref | linesman) ~4 (robbed | blind | disallowed | gave | missed | stole)}
    {(vote | guess | predict | bet) ~4 (goal | score | winner of the (match | game | fight | final))}
    {(scored | scores) ~3 (goal/n | twice | hat-trick | penalty)}
    {(boxer/n | fighter/n | title fight) ~6 (knock/v | knocked | round | opponent | prediction/n | watch)}
  `,
  joke: `
    {(quote | thought | wisdom | aphorism | saying | meme) of the (day | week | morning)}
    {(thank god | hooray | hurrah | happy | at last) ~2 friday ~4 #word}
    {(contest | competition | vote/v | choose) ~4 (selfie/n | miss ~2 (department | office | directorate) | mister | moustache/n | beard/n | costume/n | barbecue | cake/n | joke/n | meme/n | christmas jumper/n)}
    {(crossword/n | sudoku | charade/n | brain-teaser/n | brainteaser/n | film quiz | movie quiz | football quiz | pop quiz) ~3 #word}
    {(funny | hilarious | silly) ~1 (video/n | story | stories | picture/n | photo/n | meme/n | gif/n)}
    {(to cheer you up | cheer yourselves up | lift the mood | lift your spirits | for a laugh | made us laugh | have a laugh | smile of the day)}
    {guess ~2 (film | movie | song | cartoon | riddle | who this is | what this is)}
    {(quiz | test) ..1 (which | what kind of | what sort of) ~3 are you}
    {(tea or coffee | cats or dogs | pizza or sushi | sea or mountains)}
    {(limerick/n | tall tale/n | toast of the day | knock knock | one-liner/n | prank/n ~3 (our | <our-chief>))}
  `,
  media: `
    {(song | track | video clip | film | movie | series | book | tune) of the (day | week | evening | month)}
    {(concert of | concert by | tickets to | tickets for) ~3 <celebrity> ~6 #word}
    {<work> ~6 <verdict>}
    {<verdict> ~5 <work>}
    {(watched | rewatched | read | listened to | went to see | have seen) ~3 (for you | new releases | <work>) ..8 (<verdict> | <work>)}
    {(top | selection of | list of | best | ranking of | review of | pick of) ~3 (films | movies | series | songs | k-dramas | novels | detective stories | playlists | tv shows)}
    {(new releases | premiere/n) ~3 (cinema | month | week | season | december | streaming)}
    {<celebrity> ~5 (divorce/v | divorced | split | splitting | wedding | pregnant | affair | lost weight | plastic surgery | dress | outfit | scandal | engaged | dumped | new album | new video | romance)}
    {(celebrity gossip | showbiz | star gossip | red carpet ~4 (dress | outfit/n | look/n) | life of the stars)}
    {what to (watch | read | listen to | binge) ~3 (weekend | tonight | evening | holiday/n | holidays)}
    {(dota | counter-strike | pubg | minecraft | fortnite | gta | fifa | playstation | xbox | world of tanks) ~6 (play/v | playing | match | tournament | level | skin/n | rank/n | team | finished | completed)}
  `,
  remedy: `
    {(for | against | to cure | to treat | to beat) ~2 <ailment> ~6 (<folk> | helps | works | saves)}
    {<folk> ~5 (cures | cure | helps | heals | relieves | treats | gets rid of | drives away | against | for) ~2 <ailment>}
    {(folk | grandmother's | grandma's | home | old) ~1 (remedy | remedies | cure/n) ~3 (for | against | <ailment>)}
    {(food supplement/n | supplement/n | miracle tea | detox | body cleanse) ~6 (lose weight | slimming | recommend | try | kilos | course)}
    {(lose | shed | drop) ~2 #number ~1 (kilograms | kilos | kg | pounds)}
    {(face mask | hair mask | facial mask | scrub) ..6 (<ingredient> | honey | homemade | apply | mix)}
  `,
  garden: `
    {(dacha | allotment | garden bed/n | windowsill | balcony | back garden | vegetable patch | flower bed/n) ~6 (sow/v | plant/v | seedling/n | tomatoes | cucumbers | harvest | feed | fertilise | fertilize | dill | strawberries | water/v | roses | violets | radishes)}
    {(sow/v | sowing | plant/v | planting | seedlings | feed | prune) ~6 (dacha | allotment | garden bed/n | windowsill | balcony | by the moon | lunar)}
    {(tomatoes | cucumbers | courgette/n | pumpkin/n | strawberries | roses | dahlias) ~5 (<our-chief> | dacha | grown by our)}
  `,
  leisure: `
    {(how to choose | what to give | how to pick | what to wear) ~4 (watermelon/n | melon/n | christmas tree | new year tree | present/n | gift/n | perfume | wife | husband | mother-in-law | dress | suit | date | party | fur coat)}
    {<our-chief> ~6 (caught | landed | hooked) ~4 (pike | carp | catfish | zander | perch | fish | trout | bream)}
    {(fishing trip | ice fishing | went fishing | goes fishing | biting) ~6 (our | <our-chief> | caught | pike | carp | weekend | bait | kilo* | catch)}
    {(mushroom/n | berries | chanterelles) ~4 (picking | picked | basket/n | gathered) ~3 #word}
    {(perfume | lipstick | mascara | handbag/n) ~4 (of the season | favourite | favorite | fragrance | scent | new arrival | recommend)}
    {(gym | fitness | workout/n | six-pack) ~6 (our ~1 <our-chief> | by summer | join us | marathon | motivation | beach)}
    {(knitting pattern/n | crochet pattern/n | sewing pattern/n | purl | stitches) ~4 #word}
    {<our-chief> ~6 <hobby>}
    {<hobby> ~6 (our | the) ~2 <our-chief>}
    {(our | department | team | office | we | colleagues) ~6 (enjoyed | celebrated | went out for | went for | held | had | threw) ~4 <outing>}
    {(photo/n | photos | picture/n | pictures | snapshots | video) ~4 <outing>}
    {<outing> ~5 (was a success | was fun | great fun | our department | our office)}
    {(what to do | where to go | where to relax | plans) ~3 (weekend | this evening | holiday/n | holidays)}
    {(dreaming of | dream of | longing for | missing) ~3 (sea | beach | holiday | vacation | summer)}
    {(suitcase | swimsuit | suntan | tan | cocktail/n | all-inclusive | all inclusive | last-minute tour/n | sun lounger) ~6 (<resort> | holiday | vacation | <our-chief> | beach | pack)}
    {(holiday | vacation | beach) (photo/n | snap/n | snaps | mood | impressions | romance | selfie/n)}
    {(life hack/n | lifehack/n | tip/n | tips | secret/n) ~4 (cleaning | laundry | beauty | makeup | make-up | manicure | wardrobe | shopping | wallpaper | dating | stain/n)}
    {how to ~1 (hang wallpaper | remove stains | remove a stain | clean a carpet | clean the oven)}
    {(in fashion | fashionable | trendy | this season's | on trend) ~6 (dress | dresses | colour/n | color/n | coat/n | bag/n | shoes | manicure | look/n | handbag/n)}
    {(manicure | makeup | make-up | lipstick | haircut | hairstyle | heels | dress) ~5 (in fashion | our girls | our ladies | makes you younger | suits you | slimming)}
    {(alloy wheels | tinted windows | horsepower | tuning) ~6 (<our-chief> | our | beauty | favourite | favorite)}
  `,
  admission: `
    {lyrical digression}
    {(something | a few words) ~1 (personal | lighter | off duty)}
    {(nothing official | no official business | forget about work | forget work | put the reports aside | leave the reports)}
    {(taking advantage of | using) ~1 (official page | our page | department's page | our channel)}
    {(distract | take a break | digress) ~3 from ~3 (work | taxes | reports | tenders | paperwork | figures | numbers | business)}
  `,
} as const;
