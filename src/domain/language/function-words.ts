// The small words that stand in every sentence of a language, and the section headings of CVs: what tells a language where names and products do not.

/** Languages told by their function words: those candidates write, and those taken for English or French where they are not listed. */
export const FUNCTION_WORDS = {
  en: `the and of to in for with on at by from as is are was were be been has have had i my me we our this that these which who
    an it its or not all also more than into about within between through during their they he she his her you your will would can
    could there where when what while under over such any each other both experience education skills languages work
    professional references employment responsible university degree management`,
  fr: `le la les l de des du d un une et en dans pour par sur avec au aux à est sont été était être ai a avons ont je j mon ma mes
    nous notre nos vous votre ce cette ces cet qui que qu dont où ou ne pas plus se sa son ses leur leurs il elle sous chez entre ainsi
    depuis lors comme très afin auprès tout tous toutes expérience expériences formation compétences langues professionnelle
    professionnelles parcours connaissances études diplôme université gestion mise œuvre loisirs centres intérêt`,
  de: `der die das und in den von zu mit dem des im für auf ist ein eine einer einem einen als auch bei aus nach an am zum zur wurde
    war waren sind ich mein meine wir unsere sie ihre nicht oder über durch sowie bis seit vom es sich hat haben habe werden
    berufserfahrung ausbildung kenntnisse sprachen lebenslauf sprachkenntnisse studium tätigkeit fähigkeiten persönliche daten`,
  nl: `de het een en van in op te voor met aan is zijn was werd door bij als ook naar tot om uit over of dat die dit deze ik mijn
    wij onze u uw niet heb heeft hebben worden werden binnen tussen sinds werkervaring opleiding opleidingen vaardigheden talen
    ervaring persoonlijke gegevens verantwoordelijk medewerker`,
  es: `el la los las de del y en que un una por para con al se es son fue ha he su sus mi mis nos nuestro como más o entre desde
    hasta sobre este esta estos muy también yo lo le les experiencia educación formación habilidades idiomas laboral profesional
    estudios conocimientos gestión universidad responsable`,
  it: `il lo la i gli le di del della dei delle degli e in che un una per con al alla ai da dal dalla nel nella è sono ho ha mio mia
    miei suo sua come più o tra presso anche non si questo questa dal esperienza esperienze istruzione formazione competenze lingue
    lavorativa professionale conoscenze gestione università l d un all dell nell dall sull`,
  pt: `o a os as de do da dos das e em no na nos nas um uma por para com ao à que se é são foi tenho meu minha seu sua como mais ou
    entre desde até sobre este esta também não eu experiência formação educação competências línguas idiomas profissional
    habilidades conhecimentos gestão universidade`,
  ca: `el la els les l d de del dels i en a que un una per amb és són ha no es se al als com més o seva seu seus meva aquest aquesta entre
    tota totes tot també fins experiència formació idiomes llengües coneixements`,
  gl: `o a os as do da dos das de e en no na nos nas un unha por para con ao que se é son foi meu miña seu súa como máis ou ata sobre
    este esta tamén non experiencia formación coñecementos linguas`,
  oc: `lo la los las de del dels e en que un una per amb es son al als a dins tota totes tot o non pas sa son lor aquel aquela`,
  ro: `și de la în a cu pe un o din pentru care este sunt al ale lui prin sau se nu fi fost am mai la între după experiență educație limbi
    competențe studii`,
  la: `et in est ad non ut cum sed ex qui quae quod ab eius sunt atque per pro vel aut nec sit amet quam esse omnes`,
  ht: `nan yo pou ak li ki sa gen tout moun se pa mwen ou nou ka fè yon te ap lan oswa dwa nenpòt`,
  sv: `och att i en ett av på är för som med till den det de om från inte har var jag min mitt mina vi vår eller vid under efter sedan
    arbetslivserfarenhet utbildning språk kunskaper`,
  da: `og at i en et af på er for som med til den det de om fra ikke har var jeg min mit mine vi vores eller ved under efter siden
    erhvervserfaring uddannelse sprog`,
  no: `og å i en et av på er for som med til den det de om fra ikke har var jeg min mitt mine vi vår eller ved under etter siden
    arbeidserfaring utdanning språk`,
  pl: `i w na z do o się nie że jest oraz dla od przez przy po jako to za ze moje moja mój lub lat doświadczenie zawodowe
    wykształcenie języki umiejętności`,
  cs: `a v na s z do o se si že je pro od při po jako to za ze k ve byl jsem jsou nebo pracovní zkušenosti vzdělání jazyky`,
  sk: `a v na s z do o sa si že je pre od pri po ako to za zo k vo bol som sú alebo pracovné skúsenosti vzdelanie jazyky`,
  hr: `i u na s iz do o se je za od pri po kao to su ili bio sam koji koja što radno iskustvo obrazovanje jezici vještine`,
  sl: `in je za na v z se da so ki pri ali kot po od do tudi iz bi ne sem bil delovne izkušnje izobrazba jeziki znanja`,
  hu: `a az és egy hogy nem is van volt mint vagy meg ezt azt ki be el tapasztalat szakmai tanulmányok nyelvek végzettség`,
  fi: `ja on ei että se hän oli ovat tai sekä joka myös kuin mutta olen olin työkokemus koulutus kielitaito`,
  et: `ja on ei et ning või kui oma mis see ka oli olen kes tema selle kõik töökogemus haridus keeled`,
  is: `og að í á sem er til við um með fyrir því ekki eða hann hún það ég menntun starfsreynsla`,
  tl: `ang ng sa na mga at ay ito may lahat bawat kanyang hindi ako para o`,
  tr: `ve bir bu için ile da de olarak olan çok en gibi daha veya ya kadar sonra deneyimi eğitim diller iş beceriler`,
  vi: `và của là các có được cho trong với một không người những này đã về kinh nghiệm học`,
  id: `dan yang di untuk dengan dari dalam pada ini itu adalah ke tidak atau sebagai saya oleh setiap orang pengalaman pendidikan`,
  sw: `na ya wa kwa ni katika za la cha kila mtu au hii kama si yake haki elimu uzoefu lugha`,
  af: `die van en in het om te is vir met op aan as nie dat 'n sy of deur hy ek my wat reg elke`,
  lb: `an de den dat d'un eng en ass mat fir op vun zu huet net oder ech mäi sech och wéi hunn der all`,
} as const;

export type Listed = keyof typeof FUNCTION_WORDS;

const OWNERS = owners();

/** The languages that have the word, lower-cased, among their function words. */
export function ownersOf(word: string): Listed[] {
  return OWNERS.get(word) ?? [];
}

function owners(): Map<string, Listed[]> {
  const all = new Map<string, Listed[]>();
  for (const language of Object.keys(FUNCTION_WORDS) as Listed[]) {
    const words = FUNCTION_WORDS[language].trim().split(/\s+/u);
    for (const word of new Set(words.flatMap((each) => [each, withoutMarks(each)]))) {
      all.set(word, [...(all.get(word) ?? []), language]);
    }
  }
  return all;
}

/** Keyboards without accents write "experience" and "tres"; of words of one or two letters nothing would be left to tell. */
function withoutMarks(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length < 3 ? word : bare;
}
