/** Articles, prepositions, conjunctions, pronouns, auxiliaries and the like, which are no content of a text; lower case, without vowel marks. */
export const closedWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: `a an the and or but nor so yet if then than that this these those there here who whom whose which what when where why how as at by for from in into of off on onto out over
      to toward towards up upon with within without about above across after against along among around before behind below beneath beside besides between beyond down during except inside
      like near outside per since through throughout till until under unto via while because although though whether however i me my mine myself we us our ours ourselves you your yours
      yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one ones thee thou thy thine ye am is are was were be been being have has had having
      hath do does did done doing doth shall will would should can could may might must ought not no yes also too very just only even ever never again thereof therein wherein thereby thereto herein hereby whereby whither thither hither thence whence forth unto upon nigh yea betwixt more most less least much many few some any
      all both each every either neither other others another such same own o oh s t`,
    fr: `le la les l un une des du de d au aux à en dans sur sous par pour avec sans entre vers chez contre depuis pendant avant après devant derrière dès jusque jusqu et ou mais donc or ni car
      que qu qui quoi dont où quand comme comment si lorsque lorsqu puisque puisqu parce je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui leur leurs eux y mon ma mes ton ta
      tes son sa ses notre nos votre vos ce c cet cette ces ceci cela ça celui celle ceux celles lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
      être est es suis sommes êtes sont était étaient étais été étant sera seront serait seraient soit soient fut furent fût avoir a ai as avons avez ont avait avaient avais eu ayant aura auront aurait auraient ait
      aient eut eurent ne n pas plus non oui aussi très tout tous toute toutes même mêmes autre autres aucun aucune quel quelle quels quelles quelque quelques tel telle tels telles plusieurs chaque moins encore là ici ainsi lors lorsqu afin tandis quant voici voilà via ci hui`,
    es: `el la los las lo un una unos unas de del a al en con por para sin sobre entre hacia hasta desde contra según durante ante bajo tras mediante y e o u ni pero sino mas que quien quienes cual
      cuales cuyo cuya cuyos cuyas donde cuando como si porque aunque pues mientras yo me mí conmigo tú te ti él ella ello nosotros nos vosotros os usted ustedes ellos ellas se sí le les mi mis tu tus su sus
      nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ser es son era eran fue fueron sea sean será serán sería serían siendo sido
      soy somos haber ha han he hemos había habían hay haya hayan habrá habrán habría estar está están estaba estaban estado esté estén no también muy más menos tan tanto todo toda todos todas mismo misma
      mismos mismas otro otra otros otras ningún ninguna ninguno algún alguna alguno algunos algunas cada cualquier qué quién cómo dónde cuándo ya aún así aquí allí sólo solo`,
    ru: `и а но или да же ли бы б не ни в во на с со к ко у о об обо от до из изо за по под над при про для без через между перед передо после среди около против вместо кроме ради я меня мне мной мною ты тебя
      тебе тобой мы нас нам нами вы вас вам вами он его него ему нему им ним нём нем она её ее неё нее ей ней ею оно они их них ими ними себя себе собой мой моя моё мои моего моей моих моим твой твоя твои твоего наш
      наша наше наши нашего нашей наших нашим ваш ваша ваше ваши вашего ваших свой своя своё свое свои своего своей своих своим своими своём свою этот эта это эти этого этой этому этим этом этих этими эту тот та то те того той
      тому тем том тех теми ту что чего чему чем чём кто кого кому кем который которая которое которые которого которой которому которым котором которых которыми которую какой какая какое какие каких каким
      чтобы если когда где куда откуда как так там тут здесь потому поэтому быть был была было были будет будут буду есть весь вся всё все всего всей всех всем всеми всю сам сама само сами самого самой самих самым самый самая
      такой такая такое такие такого таких каждый каждая каждое каждого каждой другой другая другое другие других другого уже ещё еще только лишь даже также тоже очень более менее никто ничто ничего ибо`,
    ar: `من في على إلى عن مع بين عند لدى منذ حتى قبل بعد تحت فوق خلال أمام وراء ضد نحو دون بدون عبر حول حسب و أو أم ثم بل لكن لكنه لكنها ولكن لا لم لن ما ليس ليست أن إن أنه أنها إنه إنها أنهم كأن لأن لأنه لأنها إذا إذ لو لولا كي كما كما
      الذي التي الذين اللذان اللتان اللواتي هذا هذه هذان هؤلاء ذلك تلك أولئك هو هي هم هن هما أنا أنت أنتم نحن كان كانت كانوا يكون تكون يكونوا قد لقد كل كلا بعض أي أية غير سوى له لها لهم لنا لي لك لكم به بها بهم فيه فيها فيهم منه منها منهم
      عليه عليها عليهم إليه إليها إليهم عنه عنها عنهم معه معها معهم أيضا هنا هناك حيث حين عندما كيف متى أين ماذا لماذا مما عما فيما بما لما إلا مثل ذات ذو ذي كذلك فإن فقد وقد وهو وهي وهم وكان وكانت ومن وفي وعلى وإلى وعن ولا ولم ولن وما وأن وإن وإذا وهذا وهذه والذي والتي والذين فلا فما فيه لن أيها يا`,
  }).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]),
)
