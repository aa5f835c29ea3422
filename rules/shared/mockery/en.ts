/** English phrases that mock whom they are said of. */
export const en = `
  // cannot tell one thing from another, has never seen what he speaks of
  {(could | can | would | do | does | did) not ~1 (tell | distinguish | know | recognise | recognize) ~7 from}
  {(couldn't | can't | cannot | wouldn't | doesn't | don't | didn't) ~1 (tell | distinguish | know) ~7 from}
  {(unable to | incapable of) ~1 (tell | telling | distinguish | distinguishing) ~7 from}
  {(has | have | had | having) never ~8 in (his | her | their | your) ~1 (life | lives)}
  {(has | have | had | having) never ~2 (held | lifted | touched | picked up | wielded | opened) ~1 (a | an) ~1 (shovel | spade | hammer | book | brick | broom | rake | plough | textbook | dictionary | tool)}
  {(seen | saw | knows | know | met) ~6 (in pictures | in a picture | on television | in films | in the films | through a window | from a window | from the window | in photographs | on postcards)}
  {never ~1 set foot ~1 (outside | in | on)}
  // anybody or anything is better
  {(more | better) (sense | brains | wit | wits | honesty | intelligence | use | backbone) ~1 (in | than) ~6 than}
  {(more | better) (sense | brains | wits | intelligence | backbone | manners) than}
  {(cleverer | smarter | brighter | wiser | better informed | more useful | more honest | more literate | more competent) than ~3 <official>}
  {(a | any | even a) ~1 (child | schoolboy | schoolgirl | toddler | janitor | cleaner | monkey | first-grader | doorkeeper | potted plant | doorstop) ~2 (could | would | can | knows | understands)}
  // likened to animals and things
  {like ~3 <animal>}
  {(flock | herd | pack | swarm | litter | bunch | gaggle | brood) of ~2 <animal>}
  {as (stubborn | stupid | blind | slow | dumb | obedient | timid | thick | silly | deaf | cunning | sly | slippery) as ~2 <animal>}
  {<animal> in ~2 (suit | suits | jacket | jackets | tie | ties | uniform | uniforms | office | skirt)}
  {wolf/n=wolves in (sheep's | a sheep's | sheeps | lamb's) clothing}
  {(bleat/v | bray/v | yap/v | cluck/v | squawk/v | croak/v | oink/v | bark/v-inf)}
  {(dance/v | dancing) to ~3 tune}
  {tail between (his | her | their | your) legs}
  // stupidity and ignorance by circumlocution
  {(not | isn't | aren't | hardly | scarcely | n't) ~1 (the sharpest | the brightest | a rocket scientist | overburdened | burdened with | blessed with | known for)}
  {(sharpest knife | sharpest pencil | brightest bulb | brightest spark | sharpest tool)}
  {as (though | if) (he | she | they | you) (could | knew | understood | had) ~2 (count | read | think | spell | understand | write | brain | anything | what)}
  {(count | count to | counting) ~1 (beyond | past | on) ~1 (ten | three | five | his fingers | their fingers | her fingers)}
  {run ~1 out of fingers}
  {(two | three | several | a few) (bricks | cards | sandwiches | sheep) short of}
  {(could | can) not ~1 find ~6 with (both hands | a map | a torch | a flashlight)}
  {(couldn't | can't) ~1 find ~6 with (both hands | a map | a torch | a flashlight)}
  {(head/n | nose/n) ~2 (in the clouds | up in the air | stuck in)}
  {(living | live/v) ~1 (on another planet | in another world | in cloud cuckoo land | in a parallel universe | in a fairy tale)}
  {from another planet}
  {(memory | attention span | brain | brains | intellect) of a (goldfish | chicken | hen | gnat | fly | child)}
  {(aren't | isn't) ~1 (clever | bright | smart | educated) enough}
  {(apparently | evidently | clearly | obviously | it seems | seems) ~4 (cannot | can't | can not | never learned to | never learnt to | has forgotten how to | forgot how to | unable to) ~1 (count | read | add | think | spell)}
  {(cannot | can't) ~1 (count | read | add | spell | think)}
  {(skip/v | skipped | missed | slept through) ~3 (school | arithmetic | class | classes | maths | math | lessons)}
  {(had | has | have | with) ~1 (a brain | half a brain | brains | any brains | a shred of | an ounce of | any sense | a grain of)}
  {(failed | flunked | skipped | repeated) ~1 (arithmetic | maths | math | school | grammar | history | geography | first grade | second grade | kindergarten)}
  {(remind me of | reminds me of | remind us of | reminds us of | resemble | resembles) ~2 (<animal> | <mild-insult> | <insult>)}
  {talking through (your | his | her | their) hat}
  {(kept | keep) away from ~2 (keyboard/n | microphone/n | pen/n | children | scissors | machinery | money | budget/n)}
  {belong/v in ~2 (kindergarten | circus | madhouse | zoo | nursery | sandbox | playground | asylum)}
  {would sell ~2 (mother | grandmother | soul | country | children)}
  {(with | having) friends like}
  {(only | never) ~1 (wake/v | wakes | woke) up ~1 (when | for | to)}
  {(backbone | spine | morals | loyalty | depth | charm | speed | vision) of ~2 (jellyfish | worm | snail | cat | puddle | brick | tortoise | mole | snake | doormat | sponge)}
  {(without | lost without) ~1 (cheat sheet | crib sheet | script | prompter)}
  {(bought | printed | purchased) ~3 (diploma | degree | doctorate | certificate) ~2 (at | in | from) ~1 (bazaar | market | underpass | internet)}
  {(made | make/v | makes) (a fool | fools | an idiot | a laughing stock | a spectacle) of (himself | herself | themselves | us)}
  {(would | could) ~1 (be outrun | be overtaken | lose a race) ~2 by}
  {(worse | dumber | slower | greedier | blinder | lazier) than ~2 (<animal> | useless | plague | locusts)}
  // what sort of office holder is that
  {(picked | hired | recruited | found | chosen) ~3 (off the street | from the street | at a bazaar | by lottery | out of a hat | on a rubbish heap)}
  {where ~2 (they | we | you) ~1 find (them | him | her | such)}
  {as (useful | helpful | much use | reliable | clever | lively) as ~1 (a | an)}
  {(live/v | lives | living) ~2 on ~1 (mars | moon | another planet | cloud nine | venus)}
  {(think/v | thinks | fancies | imagines | believes) ~1 (he | she | they | himself | herself | themselves) ~1 [(is | are)] ~1 (a | an | the) ~2 (sheriff | king | queen | tsar | god | lord | emperor | sultan | khan | prince | genius | napoleon | cowboy)}
  {(insult | disgrace | embarrassment | blot | stain | shame) (to | on | for) ~3 (profession | service | office | uniform | country | system | region | ministry | rank | nation)}
  {(hard | difficult | impossible) to (imagine | find | meet) ~2 (lazier | dumber | duller | slower | greedier | worse | ruder | weaker)}
  {(drink/v | drinks | drank) ~1 (from morning | like a fish | on duty | all day | himself | at work | since breakfast)}
  {(sign/v | signs | signed | stamp/v | stamps) ~1 whatever ~3 [(given | front | handed | put)]}
  {(weather vane | weathervane | weathercock)}
  {whichever way the wind}
  {(a zero | a nobody | a nothing | a nonentity) ~2 (tie | with | in | who)}
  {(is | are | was) (a nobody | nobody | a zero | a nonentity | a nothing)}
  {(sleep/v | slept | sleeps | sleepwalked) through (everything | it all | the whole | every)}
  // nobody would trust him with anything; a child would do better
  {(would not | wouldn't | would never) (trust | hire | leave | ask | let) ~8 (with | to | alone)}
  {would (lose | get lost | drown | starve) ~3 (debate | argument | corridor | in a | in his | puddle | race)}
  {(my | even my | a) ~1 (five-year-old | six-year-old | three-year-old | toddler | grandson | granddaughter | grandmother | dog | cat) ~2 (better | more | that | could | would)}
  {like a ~1 (child | first-grader | first grader | schoolboy | schoolgirl | toddler | teenager | kindergartner | spoilt child | spoiled child | fishwife | drunk | sleepwalker | headless chicken)}
  {as #word as a ~1 (spoon | brick | plank | post | log | stone | rock | potato | doorknob | puddle | cork | turnip | bucket)}
  {the (manners | brains | charm | grace | memory | morals | appetite | intellect | wit | tact | conscience | ambition | sensitivity) of ~1 #word}
  {(smell/v | smells | stink/v | stinks | reek/v | reeks) ~1 of ~1 (bribes | corruption | stupidity | money | incompetence | lies | mothballs)}
  {play/v solitaire}
  {solitaire}
  {(full of | run by | stuffed with | nest of | packed with) ~2 (cousins | nephews | in-laws | relatives | sons-in-law | kinsmen)}
  {(prosecutor's | mayor's | minister's | boss's | akim's | governor's | developer's) ~1 (pet | lapdog | errand boy | poodle | creature | parrot | puppet | doormat)}
  {turn/v to dust}
  {paper ~1 (endure | endures | bears | bear) ~1 (anything | everything)}
  // idleness and emptiness
  {(sleep/v | sleeps | slept | snore/v | snores | snoring | doze/v | dozes | dozing) ~1 (through | at | in | during) ~2 (meeting/n | session/n | hearing/n | desk/n | work | job)}
  {good only (for | at)}
  {only (talent | skill | achievement | gift | accomplishment) ~1 (is | was | consists | lies)}
  {(cut/v | cutting) ribbons}
  {(nod/v | nodded | nodding) ~1 (along | like)}
  {(shuffling | shuffle/v | moving | move/v) ~2 (papers | paper | papers around)}
  {(too lazy | cannot be bothered | can't be bothered | couldn't be bothered) to}
  {(lie/v | lies | lied) ~1 as ~1 #word as}
  {(lie/v | lies | lied) ~1 (as | like) ~3 (breathe/v | breathes | trooper | rug)}
  {(lies | lie | lied) (without blushing | with a straight face | shamelessly | through and through)}
  {<great-mind> ~3 (weep/v | weeping | jealous | envious | blush/v | applaud/v | applauding | spinning | turning | green with envy | would be proud | take notes | takes notes)}
`;
