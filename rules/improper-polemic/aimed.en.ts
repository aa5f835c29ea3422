/** English phrases that are contempt or sarcasm only towards an opponent, a critic or the person spoken to. */
export const aimed = `
  {(go | goes) ~1 (back to school | get treatment | see a doctor)}
  // learn first, do it yourself first
  {before ~2 (opening | opens | open) ~1 (his | her | their | your | its) ~1 (mouth | mouths)}
  {before (you | they | he | she) ~1 (open | opens | lecture | lectures | preach | preaches | criticise | criticize | judge | judges | start | starts) ~2 [(mouth | us | others)]}
  {let ~4 (first | try | spend | lay | build | plant | milk | stand | work | do | earn | finish) .. (first | afterwards | then | before)}
  {let ~3 first (try | spend | lay | build | plant | milk | stand | work | do | earn | finish | learn | run)}
  {(suggest | advise | recommend | invite | propose) ~5 (pull | stop | wash | keep | mind | wake | sober | grow | come down | take ~2 (pill | aspirin | nap | break) | buy ~2 (glasses | dictionary | calculator | mirror) | put on ~2 glasses | try ~1 (sleeping | working | standing | digging | milking | thinking | reading | counting))}
  {(try | tried) ~1 (sleeping | digging | milking | thinking | reading | counting | lifting) ~2 [(first | for once | instead)]}
  {(learn | find out | look up | read up on) ~1 (at least | first | what ~3 means | the difference)}
  {at least ~1 (learn | read | open | find out | look up | try)}
  {(should | ought to | had better | would do well to | needs to | need to | might) ~2 (first | finally | at least) ~1 (learn | read | try | open | build | earn | grow | find out | look up)}
  {(pull | take | get) ~1 (head | nose | heads) out of}
  {(send | buy | give) ~2 (you | him | her | them | the author) ~2 (calculator | primer | dictionary | globe | atlas | abacus | mirror | glasses | textbook)}
  {(go | get) ~1 (back to | out of) ~2 (sandbox | kitchen | cave | sofa | couch | bed | playpen)}
  {(should | ought to | had better | might want to | would do well to | could try | need to | needs to) ~3 (go back to school | learn to read | learn to count | learn arithmetic | see a doctor | see a psychiatrist | seek help | seek treatment | get a life | grow up | do their homework | do his homework | do her homework | do your homework | open a textbook | open a dictionary | sober up | calm down | learn the alphabet | learn the basics | take a pill | have their heads | learn some manners)}
  {(should | ought to | had better | might | could | must | needs to | need to | would do well to | let | perhaps) ~4 (finish school | go back to school | return to school | return to university | go back to university | open a book | read a book | use his head | use her head | use their heads | use your head | think before | learn something | finish university | learn the law | read the law | read the document | build something | do something useful | try working | look in the mirror)}
  {(advise | suggest | recommend | invite) ~4 (go back to school | learn to read | learn to count | see a doctor | seek help | get a life | grow up | open a textbook | sober up | calm down | learn the basics | do some real work | take up knitting | stick to)}
  {what (does | do | would | can | could) ~3 know about}
  {what would ~3 know}
  {(leave | stick to) ~2 (to the grown-ups | to those who | to professionals | to specialists | knitting | gardening | what you know | cooking)}
  {(put down | step away from | come down from) ~2 (glass | glasses | bottle | high horse | keyboard | soapbox)}
  {(as though | as if) ~2 (asked | cares | cared | qualified)}
  {(get | gets | got) ~2 (facts | news | education | knowledge | information) from ~2 (taxi drivers | gossip | bazaar | social media | comments | tea leaves | the ceiling | horoscopes)}
  {(should | ought to) ~1 (get | find) ~1 (a job | work | a hobby | proper jobs | jobs)}
  {(would | might | could) do ~1 better to}
  {(go | come | run) and ~1 (hug | play | knit | teach | learn | count | tell | plant | sleep | cry | complain | hang | boil | feed | do | get | find | bother)}
  {(will | shall) not be (lectured | taught | told | instructed | preached)}
  {(won't | refuse to) be (lectured | taught | told | instructed | preached)}
  {(mistaken | mistook | mistakes | mistake) ~2 kitchen}
  {go back to your #word}
  {(then | and then) (we | i) (can | may | will | shall) talk}
  {(paid | pays | pay) ~2 (per | for each | for every | by the) (post | article | comment | word | line | like)}
  {people like (you | him | her | them)}
  {so that even ~5 (can | could | understands | will | might)}
  {(too much | far too much | plenty of) ~1 (free | spare) time}
  {(time | hours) on (your | his | her | their) hands}
  {what ~2 (would | can | could | do | does) (you | he | she | they) know}
  {(get | go get) (treatment | help | a job | a life | some sleep | a hobby)}
  {(while | when) (grown-ups | grown ups | adults | the adults | the grown-ups | clever people | serious people | smart people) (are | work | talk | speak)}
  {(think of | think about) ~1 (your | his | her | their) ~1 (family | children | health | career | future | business)}
  {(you | he | she | they) (can | may | should | had better) ~1 (expect | prepare for | get ready for) ~2 (visit from | visitors | guests)}
  // belittling what they do and feel
  {how (touching | sweet | moving | cute | original | brave | convenient | noble | charming | clever)}
  {(suddenly | all of a sudden) ~1 (cares | care | remembered | discovered | worried | concerned | loves)}
  {crocodile tears}
  {(light | kindle | heat) ~2 (stove | fire | barbecue | samovar) with}
  {(as | for) ~1 (wallpaper | toilet paper | kindling | fish wrapping)}
  {(cry/v | weep/v | sob/v | howl/v | wail/v) ~1 into ~2 (pillow | microphone | beer | keyboard | coffee)}
  {(from | on | behind) ~1 (the comfort of | a warm | warm | the safety of | his sofa | her sofa | their sofas | their couch | the couch | the sofa | a keyboard)}
  {(there is no | there's no | impossible to) ~1 (pleasing | please)}
  {(make up | made up | makes up | invent/v | dream/v up | dreamt up | concoct/v | spin/v) ~3 (tales | stories | fairy tales | fables | horrors | sensations | fantasies)}
  {(vivid | fertile | feverish | overheated | wild | rich) imagination}
  {(hot under the collar | foaming at the mouth | frothing at the mouth | storm in a teacup | knickers in a twist)}
  {(self-righteous | sanctimonious | holier than thou | holier-than-thou | hysterical | shrill)}
  // patronising forms of address
  {(my dear | dear boy | dear girl | sweetheart | darling | honey | sonny | young lady | young man | little girl | little boy | missy | pal | buddy | my good man | good sir | sunshine)}
  // money, mind and conscience put in question
  {(who | how much) ~2 (pays | paid | is paying | pay) ~1 (you | him | her | them)}
  {who (pays | paid) ~1 (you | him | her | them | for)}
  {whose (money | orders | interests | tune) ~4 (you | he | she | they)}
  {(are you | is he | is she | have you been) ~1 (drunk | sober | sane | mad | insane | all right in the head | out of your mind | drinking)}
  {(lost | taken leave of | out of) (your | his | her | their) (mind | senses | marbles | minds)}
  {(shame on you | shame on them | shame on him | shame on her | ought to be ashamed | should be ashamed | have you no shame | aren't you ashamed)}
  // dismissal
  {who (do you | does he | does she | do they) think ~1 (you are | he is | she is | they are | you | they | he)}
  {(not | hardly) ~1 for you to (judge | decide | tell | say | teach)}
  {(don't hold your breath | dream on | tough luck | get over it | get used to it | cry me a river | good riddance | nobody is holding you | be my guest)}
  {(can | may | are free to | is free to | are welcome to | is welcome to) ~1 (whine | moan | bark | cry | shout | rant | complain | write | howl | weep | bleat) ~4 (all | as much | as long | until | to)}
  {(keep | go on | carry on) (whining | moaning | crying | barking | dreaming | scribbling | shouting | weeping)}
  {(sick | tired | bored) ~2 of ~1 (your | his | her | their) ~1 (whining | lectures | opinions | advice | fantasies | sermons | questions | comments)}
  {(spare | save) ~1 (us | me) ~1 (the | your | this | these | his | her | their) ~1 (lecture/n | sermon/n | lectures | advice | wisdom | drama | tears | theatrics | hysterics | crocodile tears)}
  {beneath (us | me | our dignity | my dignity | contempt | our notice) ~3 (argue | arguing | debate | debating | talk | talking | you | them | him | her)}
  {(some | certain) (people | bloggers | journalists | gentlemen | commentators | experts) ~1 (should | just | cannot | can't | will never | never)}
  {(hear | heard | read) ~2 (such | anything) ~1 (silly | stupid | laughable | absurd)}
  {(while | when) ~1 (grown-ups | grown ups | adults | the adults | clever people | serious people | smart people | real people) ~1 (are | work | talk | speak | do)}
  // ironical praise
  {(bravo | encore | slow clap | applause | round of applause | standing ovation | hats off | full marks | take a bow | well done | congratulations) ..4 (discover/v | genius | sherlock | einstein | pulitzer | weeping | gentlemen | detective | again)}
  {(pulitzer | nobel | oscar | booker) ~3 (awaits | weeping | weeps | sobbing | for | goes to | in the post | assured)}
  {(give | gives | award | hand | deserves | deserve | get) ~3 (medal | nobel | oscar | pulitzer | statue)}
  {(our | local | resident | armchair | this | another | regular | homegrown | self-styled | village | a real | a true | quite the | some) ~1 <great-mind>}
  {(what | such) ~1 (erudition | insight | wisdom | brilliance | depth | foresight | courage | talent | wit)}
  {(again | once again | once more | yet again) ~1 (outdo/v | excel/v | grace/v | enlighten/v | outdone | unmasked)}
  {(has | have) (again | once again | once more) ~1 (discovered | outdone | excelled | graced | enlightened | favoured | unmasked | surpassed)}
  {(beloved | darling | favourite | favorite | dear | vigilant | tireless | fearless | esteemed) ~1 <critic> ~2 (has | have) ~1 (again | once again | discovered)}
  {(made | makes) (us | my day | everyone) ~1 (laugh | giggle | smile)}
  {(amuse/v | entertained | entertain/v) (us | the whole)}
  // names in apposition
  {(this | that | these | those | our | your) ~1 (<mild-insult> | <animal>)}
`;

/** Applause: irony unless somebody has done a good deed. */
export const applause = `
  {(bravo | slow clap | take a bow | curtain falls)}
`;
