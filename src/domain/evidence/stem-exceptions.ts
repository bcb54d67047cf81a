// Words that a stemmer takes for one though they speak of different things: "medication" is not "medical", "Excel" is not "excellent".

/**
 * The stem of a word that belongs to a family of its own.
 * @param folded the word in small letters, without accents
 * @param written the word in small letters, with its accents where it has any: "communiqué" is no "commune"
 * @returns null for all other words: their stemmer is right
 */
export function ownStemOf(folded: string, written: string): string | null {
  return FAMILIES.get(written) ?? FAMILIES.get(folded) ?? null;
}

// One family on a line; the first word is its stem, and all begin with the same four letters, by which pages are sieved.
const FAMILIES = familiesOf(`
  excellent excellents excellente excellentes excellence excellently excellency
  customs
  customer customers customer's
  medication medications medicament medicaments médicament médicaments
  international internationale internationales internationaux internationally
  internal internally interne internes
  intern interns internship internships
  national nationale nationales nationaux nationally
  saisie saisies
  nationality nationalite nationalité
  nationalities nationalites nationalités
  communal commune communes communaux communale
  community communities communaute communautes communauté communautés
  communiqué communiqués communique
  accountable accountability accountabilities
  business businesses
  busy busier
  maintenant
  restaurant restaurants restaurateur restaurateurs
  renewable renewables
  renouvelable renouvelables
  hospitality
  environ environs
  porte portes porter portez portant
  référencement referencement
  commissioning
  commission commissions commissioner commissioners commissaire commissaires
  organisation organisations organization organizations
  organ organs organe organes
  organic organique organiques
  general generale generales generaux générale générales généraux generally généralement
  generation generations génération générations generational
  generator generators générateur générateurs
  generous genereux généreux
  universe univers
  policy policies
  present presently
  digit digits
  engine engines
  assurer assure assuré assurée assurés assurant assured
  imprimante imprimantes
  initial initials initially initiale initiales initiaux
  taxi taxis
  cookie cookies
  liquid liquids liquide liquides
  déplacé déplacée déplacés déplacées
  residence residences résidence résidences
  format formats
  forme formes
  direct directe directes directement directly
  direction directions
  public publics publique publiques publicly
  publication publications publish published publishing publie publié publiée publiés publiées publier
  related relating relative relatives relatively relatif relatifs
  author authors
  important importante importants importantes importance importantly
  poster posters
  postal postale postaux
  designate designated
  indicate indicates indicated indicating indiquer indique indiqué
  virtual virtuel virtuelle virtually
  station stations
  stationary stationery
  capitale capitales
  commerce commerces
  commercial commerciale commerciaux commerciales commercially
  experiment experiments experimental
  university universities universite universites université universités universitaire universitaires
  housing
  electronics
  audition auditions
`);

function familiesOf(lines: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(/\s+/u);
    for (const word of words) known.set(word, `${words[0]?.normalize('NFKD').replace(/\p{M}+/gu, '')}~`);
  }
  return known;
}
