/** English words of private life by sphere: one alone says little, two in a sentence without public business do. */
export const talk = {
  'talk-food': `
    dumpling/n, pancake/n, pie/n, cake/n, cookie/n, biscuit/n, sweets, chocolate/n, jam, pickle/v, pickles, pickled, borscht, salad/n, mayonnaise, sauce/n, burger/n, pizza, sushi, kebab/n, shawarma
    doner, hot dog/n, crisps, cocktail/n, coffee, latte, cappuccino, dessert/n, ice cream, dough, oven, frying pan, saucepan, recipe/n, spices, garlic, dill, cinnamon, vanilla, pinch of, snack/n
    marinade, tasty, delicious, yummy, crispy, mouth-watering, fry/v, bake/v, baked, baking, simmer/v, knead/v, sausage/n, sandwich, sandwiches, noodles, muffin/n, icing, baursak/n, baursaks, beshbarmak, pilaf
    plov, samsa, manty, cucumbers, filling, barbecue, grill, teapot, brownies, cheesecake, honey cake, apron, divine, slow cooker
  `,
  'talk-kin': `
    wedding/n, groom/n, bride/n, mother-in-law, father-in-law, son-in-law, daughter-in-law, birthday/n, housewarming, engagement party, toastmaster, toast/n, bouquet/n, grandson/n, granddaughter/n, grandchild
    grandchildren, toddler/n, nappies, nephew/n, niece/n, granny, grandma, grandpa, mum, mummy, daddy, hubby, sweetheart, fell in love, kiss/n, date night, bachelor party, newlyweds, honeymoon, marries, married his
    married her, cousin/n, classmates, bridesmaid/n, first steps, first tooth, haircut, girlfriend/n, boyfriend/n, tie the knot, baby shower, in-laws, aunt/n, auntie, wife's, husband's
  `,
  'talk-beast': `
    kitten/n, cat/n, kitty, puppy, puppies, dog/n, parrot/n, hamster/n, tortoise/n, aquarium, goldfish, canary, purr/v, purrs, bark/v, leash, paw/n, tail/n, furry, fluffy, whiskers, poodle/n, labrador/n, husky, pet/n, pony
    spaniel/n, dachshund/n, murka, barsik, rex, litter box, ball of wool, meow/v, doggy, pooch
  `,
  'talk-screen': `
    film/n, movie/n, sitcom/n, series finale, melodrama/n, comedy, comedies, thriller/n, horror film/n, cartoon/n, k-drama/n, anime, popcorn, ending, remake/n, spoiler/n, song/n, hit song, music video/n, playlist/n, singer/n, actress
    hollywood, paperback/n, limerick/n, joke/n, meme/n, riddle/n, crossword/n, puzzle/n, guess/v, console, gamer/n, karaoke, disco, dance/v, dancing, guitar, laugh/v, laughing, funny, hilarious, binge/v, episode/n, plot twist, soundtrack
    celebrity, novel/n, detective story, fan club, prank/n, stand-up, emoji/n, season two, season three, sequel/n, box office
  `,
  'talk-sport': `
    match, goal/n, goalkeeper/n, striker/n, midfielder/n, fan/n, barcelona, real madrid, messi, ronaldo, liverpool, chelsea, arsenal, kairat, ordabasy, football, hockey, puck, knockout, penalty, hat-trick, gym, jogging, yoga, snowboard
    skating, chess, backgammon, bowling, champions league, half marathon, marathon, semi-final, final, personal best, dumbbells, fitness, workout/n, scoreline, referee, derby, cheering, jersey/n
  `,
  'talk-idle': `
    holiday/n, vacation/n, beach, beaches, seaside, antalya, alanya, bali, maldives, sun lounger, suntan, sunbathe/v, swimsuit/n, suitcase/n, tent/n, rucksack, campfire, picnic/n, fishing rod/n, worm/n, bait, fishing, carp, pike, perch
    mushroom/n, berries, mosquito, mosquitoes, bathhouse, sauna, dacha, allotment, garden bed/n, seedling/n, pumpkin/n, courgette/n, tomatoes, strawberries, flower bed/n, roses, violets, orchid/n, knit/v, knitting, embroidery, crochet
    hobby, hobbies, get-together, selfie/n, snap/n, snaps, photo album, weekend/n, stroll, swing/n, lakeside, kapchagai, alakol, burabay, collection, stamps, coins, badges, samovar/n, jigsaw/n, beads, board game/n, shopping, party, feast, road trip
  `,
  'talk-things': `
    sofa/n, armchair/n, wardrobe/n, fridge/n, pram/n, cot/n, fur coat/n, coat/n, dress, dresses, shoes, boots, trainers, handbag/n, iphone/n, bicycle/n, bike/n, scooter/n, toyota, lada, tyre/n, tires, garage/n, bargain, for sale, to let
    barely used, hardly used, second-hand, free to a, nanny, tutor/n, lift to, umbrella/n, headphones, earring/n, glove/n, scarf, sweater/n, carpet/n, tea set, piano, iron, vacuum cleaner, washing machine, room to rent, flatmate, wallpaper, negotiable
  `,
  'talk-beauty': `
    manicure, pedicure, lipstick/n, perfume/n, make-up, makeup, mascara, eyelashes, high heels, slim/v, slimming, lose weight, diet/n, waist, wrinkle/n, outfit/n, fashionable, trendy, stylish, laundry, shirt/n, stain/n, vinegar, socks, curls
    hair, hairstyle/n, blonde/n, brunette/n, face cream, scrub, runny nose, cough, hangover, radish, raspberry jam, badger fat, tincture, compress, herbal tea, home remedy, home remedies, grandmother's, grandma's
  `,
  'talk-mystic': `
    horoscope/n, stargazer/n, dreamt of, dreamed of, dream book, in a dream, omen/n, fortune, fortune-telling, tarot, karma, chakra/n, amulet/n, evil eye, house spirit, ufo/n, alien/n, witch, witches, wizard, ghost/n, psychic/n, talisman/n
    zodiac, aries, taurus, virgo, libra, capricorn, pisces, full moon, mercury retrograde, superstition/n, black cat, expect a guest, lucky charm, crystal ball
  `,
  'talk-ours': `
    boss, our boss, whole office, entire office, whole department, whole team, whole floor, our girls, our lads, guys, our chief accountant, our head's, our director's, our deputy, our receptionist, our cook, our accountant, our driver, our secretary, our lawyer, our neighbour/n, our press secretary
    office next door, next office, press service has tried, in the comments, comment below, well-wishers, ask for #name, room #number, come and see
  `,
  civic: `
    must, may not, shall, required, obliged, owner/n, civil servant/n, cash register/n, receipt/n, gift/n, bribe*, card details, microchip*, shop/n, restaurant/n, cafe/n, café/n, salon/n, staff may, opening hours, working hours, open until, pay/v, register/v, list of
    danger*, careful*, caution, beware, extinguish*, drown*, swim/v, life jacket/n, tick/n, rule/n, plead/v, guilty, offence/n, offense/n, theft, stolen, killed, death, injur*, arrest*, check the, distribut*
    best, i vouch, vouch/v, drop in

    law/n, legal, legislation, legislative, programme/n, program/n, project/n, per cent, percent, million, billion, enterprise/n, production, plant/n, factory, factories, farmer/n, farm/n, agricultur*, export/n, import/n, investor/n, investment/n
    subsidy, subsidies, budget/n, ministry, minister/n, commission/n, inspection/n, inspector/n, raid/n, violation/n, fine/n, fined, fraud*, police, court/n, crime/n, criminal, victim/n, accident/n, fire, firefighter/n, evacuat*, rescue*, safety, hospital/n
    doctor/n, patient/n, medical, school/n, pupil/n, student/n, veteran/n, pensioner/n, disabled, disabilities, benefit/n, festival/n, fair/n, exhibition/n, museum/n, theatre/n, theater/n, library, libraries, athlete/n, competition/n, championship/n
    tournament/n, federation, national team, olympic*, tourist/n, tourism, cultur*, econom*, price/n, tariff/n, standard/n, licen*, registration, sanitary, quality, veterinar*, vaccin*, reserve/n, ecolog*, environment*, waste, charit*, volunteer/n
    monument/n, histor*, heritage, tradition*, national, custom/n, customs, president/n, government/n, akim, akimat, maslikhat, deputy of, population, resident/n, citizen/n, villager/n, construction, repair/n, road/n, bus, buses, traffic, transport*
    service/n, portal/n, application/n, document/n, tax, taxes, declaration/n, unemploy*, vacancy, vacancies, training, education*, science, scientist/n, prohibit*, banned, ban, smuggl*, seized, confiscated, market/n, auction/n, property, stray
    shelter/n, children, child, family, families, youth, prevention, treatment, disease/n, stadium, college/n, university, negotiation/n, cooperation, state, country, countries, region/n, republic, kazakhstan*, world, international, embassy, delegation
    forum, conference/n, meeting/n, ceremony, award*, storm warning, flood*, forester/n, poach*, fishery, fisheries, rural, greenhouse/n, statistic*, certificat*, cost/n, equipment, consumer/n, trade, poisoning, director of, author/n, premiere, concert/n
    shooting, creative, poet/n, writer/n, literatur*, publish*, advert*, schedule, procedure, closed to, order
  `,
} as const;
