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
  {(know/v | knows | understand/v | understands) ~2 (more | better) ~5 than}
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
  // idleness and emptiness
  {(good | fit) only (for | at | to)}
  {only ~1 (good | fit) (for | at | to)}
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
