/** Kinds of private business that stand beside a proper name. */
const company = `
  llp, llc, ltd, inc, company/n, firm/n, partnership/n, enterprise/n, holding/n, corporation/n, startup/n, start-up/n, business/n
  vet clinic/n, veterinary clinic/n, vet's clinic/n, dry cleaner/n, dry cleaners, laundry/n, trading house/n, nursery/n, pizzeria/n, burger bar/n, bathhouse/n, sauna/n, tea room/n, butcher/n, butcher's, shop/n, store/n, online shop/n, online store/n, supermarket/n, hypermarket/n, market/n, marketplace/n, boutique/n, mall/n
  salon/n, beauty salon/n, barbershop/n, hairdresser/n, car dealer/n, dealership/n, dealer/n, showroom/n, garage/n, car service/n, car wash/n, repair shop/n, workshop/n, tyre shop/n, driving school/n
  bank/n, pawnshop/n, lender/n, insurer/n, insurance company/n, broker/n, exchange office/n, clinic/n, private clinic/n, dental clinic/n, dentist/n, medical centre/n, medical center/n, laboratory/n, pharmacy/n, optician/n, sanatorium/n
  developer/n, builder/n, construction company/n, residential complex/n, estate agency/n, real estate agency/n, contractor/n
  cafe/n, café/n, restaurant/n, canteen/n, coffee shop/n, bakery/n, publisher/n, publishing house/n, confectionery/n, pastry shop/n, banquet hall/n, tea house/n, hotel/n, hostel/n, guest house/n, guesthouse/n, resort/n, travel agency/n, tour operator/n
  tailor/n, atelier/n, studio/n, photo studio/n, printing house/n, print shop/n, petrol station/n, filling station/n, training centre/n, training center/n, tutoring centre/n, tutoring center/n, language school/n, private school/n, academy/n
  law firm/n, law office/n, consultancy/n, consulting firm/n, taxi/n, courier/n, delivery service/n, operator/n, farm/n, dairy/n, greenhouse/n, gym/n, fitness club/n, factory/n, supplier/n, producer/n, brewery/n
`;

const goods = `
  card/n, loan/n, deposit/n, account/n, insurance, policy/n, plan/n, subscription/n, tyre/n, tire/n, oil/n, car/n, vehicle/n, suv/n, tractor/n, harvester/n, battery/n, spare part/n
  phone/n, smartphone/n, laptop/n, television/n, tv/n, fridge/n, refrigerator/n, air conditioner/n, boiler/n, meter/n, filter/n, camera/n
  medicine/n, drug/n, balm/n, vitamin/n, supplement/n, cream/n, shampoo/n, cosmetics, tea/n, coffee/n, water/n, koumiss, yoghurt/n, yogurt/n, milk, chocolate/n, sweets, sausage/n, flour, honey, bread, cake/n, juice/n
  furniture, window/n, door/n, brick/n, cement, paint/n, tile/n, flat/n, apartment/n, fertiliser/n, fertilizer/n, seed/n, feed, clothes, shoes, suit/n, dress/n, watch/n
  product/n, brand/n, goods, service/n, course/n, training/n, marathon/n, seminar/n, tour/n, voucher/n, ticket/n, cryptocurrency/n, share/n, bond/n, antivirus/n, messenger/n
`;

const brand = `
  kaspi, halyk, jusan, forte bank, fortebank, freedom bank, bereke bank, eurasian bank, home credit, wildberries, ozon, aliexpress, temu, yandex taxi, indrive, glovo, wolt, technodom, sulpak, magnum, beeline, kcell, tele2, altel
  samsung, iphone/n, huawei, xiaomi, toyota, hyundai, kia, chery, haval, chevrolet, lexus, bmw, mercedes, coca cola, pepsi, rakhat, bayan sulu, herbalife, faberlic, oriflame, amway, binance, 1xbet, olimpbet
`;

const professional =
  'carpenter/n, welder/n, mechanic/n, roofer/n, seamstress/n, dressmaker/n, tailor/n, vet/n, psychologist/n, speech therapist/n, nanny/n, carer/n, cook/n, chef/n, jeweller/n, translator/n, healer/n, florist/n, driver/n, valuer/n, consultant/n, agent/n, developer/n, lawyer/n, attorney/n, advocate/n, notary/n, realtor/n, estate agent/n, tutor/n, dentist/n, beautician/n, masseur/n, surgeon/n, appraiser/n, hairdresser/n, photographer/n, coach/n, accountant/n, designer/n, plumber/n, electrician/n, builder/n';

const kin = `
  wife/n, husband/n, spouse/n, brother/n, sister/n, son/n, daughter/n, mother/n, father/n, mum/n, dad/n, uncle/n, aunt/n, nephew/n, niece/n, cousin/n, in-law/n, brother-in-law/n, sister-in-law/n, son-in-law/n, daughter-in-law/n, mother-in-law/n, father-in-law/n
  relative/n, family/n, friend/n, best friend/n, classmate/n, old classmate/n, godfather/n, grandson/n, partner/n, neighbour/n, acquaintance/n, schoolmate/n, old schoolmate/n, schoolfriend/n, school friend/n, godson/n, goddaughter/n, pupil/n, comrade/n, niece/n, grandmother/n, granddaughter/n, parents
`;

const advise = `
  i recommend, we recommend, i highly recommend, we highly recommend, i strongly recommend, we strongly recommend, i warmly recommend, i personally recommend, i gladly recommend, i can recommend, we can recommend, i would recommend, we would recommend, i'd recommend, we'd recommend, i can only recommend
  i advise, we advise, i strongly advise, we strongly advise, i would advise, i'd advise, we would advise, i urge, we urge, i suggest, we suggest, i endorse, we endorse, i encourage, we encourage, i invite, we invite, i ask, we ask, my advice is, our advice is, my advice, our advice, may i recommend, let me recommend
`;

const use = `
  use/v, using, buy/v, buying, purchase/v, order/v, ordering, hire/v, choose/v, choosing, pick/v, apply to, apply through, apply via, go to, going to, turn to, turning to, contact/v, visit/v, try/v, trust/v, bank/v with, banking with, insure/v with, sign up with, sign up to, sign up for, switch/v to, switching to, subscribe/v to, book/v with, book/v through, deal/v with, dealing with, work/v with, shop/v at, shop/v with, invest/v in, open/v an account with, open/v an account at, open/v accounts with, open/v accounts at, get/v it from, get/v yours from, come/v to, stick/v to, rely/v on, get/v everything from
`;

const buy = `
  buy, buy only, order, shop at, use only, choose, go straight to, go only to, bank with, sign up with, switch to, invest in, purchase, hire, trust, try, you should buy, you should use, you should try, you should order, you should choose, everyone should buy, everyone should use, everyone should try, be sure to buy, don't miss, hurry to, come and buy, you must try, always use, always buy, use, should buy them
`;

const pitch = `
  write to her, write to him, write to them, call her, call him, call them, ring her, ring him, speak for themselves,   ${advise}, i invite everyone, half price, half-price, half-price pass, phone in the, number in the, link in the, phone below, number below, link below, nothing tastier, nothing better, nobody bakes, places left, flats left, few places left, join, to order, for civil servants, for our staff, buy, order, come, come along, do come, come and see, come and try, visit, drop in, drop by, stop by, call in, book, book now, book a table, sign up, enrol, enroll, get in touch, give them a call, send me a message, dm me, do support, please support, support, discount/n, cheap, cheaper, affordable, low price/n, best price/n, lowest price/n, great price/n, reasonable price/n, fair price/n
  the best, best in town, the tastiest, the finest, excellent, great quality, top quality, high quality, delicious, you won't regret it, you will not regret it, won't regret, you won't be disappointed, i guarantee, i vouch, highly recommend, recommended, takes orders, taking orders, made to order, open for orders, cheapest, cheaper than, tastiest, best, tested, go to them, placing orders, place your orders, welcome, everyone is welcome, all are welcome, should go to, if you need, anyone who needs, anybody who needs, look no further, now open, grand opening, check out, follow, subscribe, for sale
`;

const business = `
  ${company}, course/n, online course/n, paid course/n, book/n, product/n, goods, service/n, furniture, cake/n, honey, meat, stall/n, kiosk/n, place/n, channel/n, page/n, blog/n, pastries, online training
`;

export const classes = {
  company,
  goods,
  brand,
  professional,
  kin,
  advise,
  use,
  buy,
  pitch,
  business,
  firm: `
    #name <company>, <company> #name, #name #name <company>, #name <goods>, #name #name <goods>, <goods> (from | by | of | at) #name, <company> (called | named) #name, <professional> #name, #name <professional>, <brand>
    this <company>-pl, our partner/n, our friends at #name
  `,
} as const;

export const recommend = `
  {<advise> #name [#name] (for all | to all | to everyone | for your | for any | for every)}
  {<advise> ~6 <use> ~4 <firm>}
  {<advise> ~3 <firm>}
  {<advise> ~6 (only | exclusively | nothing but) ~3 (<firm> | #name)}
  {(use | buy | buying | buy your | get your | order | order from) ~2 (only from | from | at | only at | only) ~1 <firm>}
  {<buy> ~3 <firm>}
  {(go to | go straight to | head to | head for) ~1 #name ..6 (the only | the best | worth | you won't | cheapest)}
  {(the only | the one) <company> (worth | that | you can | i | we)}
  {(buy | order | purchase) ~4 (from | at | through) ~1 (<firm> | #name)}
  {(our | the) (agency | ministry | department | office | directorate | akimat | team) ~1 (uses | buys | trusts | recommends | endorses | orders | drives | relies on | banks with) ~1 only ~2 (<firm> | #name)}
  {(our | the) (agency | ministry | department | office | directorate | akimat) (recommends | endorses) ~4 (<firm> | #name)}
  {(i | we) ~1 (use | buy | drive | trust | order | shop | bank | wear | eat | drink) ~1 (only | nothing but | exclusively) ~4 <firm>}
  {<firm> ..4 (you won't regret | you will not regret | you won't be disappointed | you will not be disappointed | the right choice | your best choice | look no further | second to none | you cannot go wrong | you can't go wrong)}
  {<firm> (is | are | remains | offers) ~1 (the best | by far the best | the most reliable | the most honest | the finest) ~2 <company>}
  {(the best | the most reliable | the finest | the most honest) ~1 <company> in (the | our) (city | country | region | town | district | market) ..2 #name}
  {(should | must) ~1 (use | buy | choose | order | try | switch to | bank with) ~3 <firm>}
`;

export const favour = `
  {(if | whoever | those who | anyone who) ..5 (through | from | via | with | by) ~1 ((this | that) <company> | <firm>) .. (faster | sooner | out of turn | without queuing | without a queue | more quickly | no questions | (look at | consider | process | handle | review | serve | see | receive | approve) ~2 (first | at once | ahead of))}
  {(through | from | via | with | by) ~1 ((this | that) <company> | <firm>) .. (faster | sooner | out of turn | without queuing | without a queue | more quickly | no questions | (look at | consider | process | handle | review | serve | see | receive | approve) ~2 (first | at once | ahead of))}
  {(clients | customers | buyers) of ~2 (<firm> | #name) .. (faster | sooner | go first | come first | out of turn | without queuing | priority | skip the queue | jump the queue)}
`;

export const promo = `
  {<firm> ..6 (nowhere else | do not waste your time | don't waste your time | and no other | the others will | the rest will only)}
  {#name ..4 (and nowhere else | do not waste your time | don't waste your time | and no other)}
  {(go to them | take your business to them | deal with them) ..2 the others (will | only | just) ~2 (fleece | cheat | rob | rip)}
  {(use | with | enter | quote | mention) ~2 (promo code/n | promotional code/n | discount code/n | promo-code/n | code) [#name]}
  {(my | our) (promo code/n | discount code/n | referral link/n | promo-code/n)}
  {(tell them | say | mention) ~8 sent you}
  {(tell them | say | mention) ~1 (i sent you | we sent you | my name | the akimat sent you | the ministry sent you)}
  {(discount/n | bonus/n | cashback) ~4 (at | from | by | with) ~1 (<firm> | #name)}
  {<firm> ..2 (offers | gives | is offering | is giving) ~4 (discount/n | bonus/n | cashback | great terms | better terms)}
`;

export const ownBusiness = `
  {(a | an | old) ~1 <kin> of mine ~2 (runs | owns | sells | bakes | makes | has opened | opened | opens | sews | repairs | builds | teaches | started | launched | keeps)}
  {(owner | manager | director | boss | founder | baker | cook) ~1 (is | being) ~1 (my | our) ~1 <kin>}
  {(from | at | with | through) (my | our) ~1 <kin>-poss}
  {(run by | owned by | opened by | belongs to | belonging to | kept by) ~1 (our | my | the) ~1 <official> <kin>}
  {(run by | owned by | opened by | belongs to | belonging to | kept by) (my | our) ~1 <kin>}
  {(our | the) <official> <kin> ~2 (runs | owns | opened | has opened | sells | bakes)}
  {(owner | manager | director) is (my | our) ~1 <kin>}
  {(my | our) ~2 <kin>+poss ~3 <business>}
  {(my | our) ~2 (wife's | husband's | brother's | sister's | son's | daughter's | family's | cousin's | nephew's | niece's | friend's | uncle's | aunt's | mother's | father's | parents' | mother-in-law's | brother-in-law's | sister-in-law's | relative's | partner's) ~3 <business>}
  {<business> ~2 (of | run by | owned by | opened by | belonging to) (my | our) ~1 <kin>}
  {my ~1 <kin> ..1 (prepares | tutors | coaches | treats | cooks | runs | owns | sells | bakes | makes | has opened | opened | opens | sews | repairs | builds | teaches | started | has started | launched | has just opened | breeds)}
  {my ~1 (own | private | paid | family | online | new) ~1 <business>}
  {my (company | firm | shop | store | cafe | café | salon | restaurant | hotel | studio | clinic | bakery | workshop | farm | book | course | courses | business)}
  {our family (business | shop | store | cafe | café | restaurant | hotel | farm | company | bakery)}
  {(a | the) ~2 <company> ..1 (of which i am | that i own | i own | i founded | that i founded | which i own) }
  {i (own | run | founded | co-own) ~3 <company>}
`;

export const pitchGroup = '<pitch>';

export const neutral = `
  (procurement | tender/n | auction/n | contract/n ~3 (awarded | signed | concluded) | winner/n)
  (register/n | registry | list/n) of
  (full list | complete list)
  (fraudster/n | scam/n | scammer/n | fraud | fraudulent | counterfeit | fake | phishing | pyramid | recall/v | recalled | unregistered | suspended | revoked | withdrawn | seized | warning)
  (egov | e-gov | otbasy bank | damu fund | kazpost | national bank | baiterek holding | public service centre | public service center | citizen service)
  (endorses no | do not endorse | does not endorse | not endorse | not advertise | no endorsement | advertising is)
  (any (company | bank | clinic | shop | provider | supplier | pharmacy | firm) | of your choice | your own choice | own choice | choice remains | other manufacturers | whichever)
  (official website | official box office | enquiries about | questions about | single operator)
  (ranking/n | rated | awarded | award/n | named the best | voted)
  (conflict of interest | conflicts of interest | declared | declaration/n | recused | recuse)
`;
