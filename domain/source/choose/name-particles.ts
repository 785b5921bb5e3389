/**
 * Small words that stand between the parts of names, in small letters: "de la", "van der", "bin". With a
 * capital they are parts of a name like any other.
 */
const PARTICLES =
  /^(?:d[aeiou]s?|del|dal|della|dell[aeo]|dall[aeo]|degli|dei|de[rn]|di|von|vom|van|v\.|zur?|zum|l[aeo]s?|[ae]l|bin|bint|ibn|ben|bat|abu|te[rn]?|a[fv]|ap|ab|ferch|verch|mac|mc|n[ií]|nic|ó|ua|san|st\.?|y|e|i|['’‘][tsn])$/u;
/** The small article that is bound to a name, Arabic and Romance. */
const BOUND =
  /^(?:(?:a[dlnrstz]|ash|el|ed|ben|bin|ul|ur)-|[dl]['’]|dell['’]|dall['’]|nell['’])[\p{L}\p{M}'’ʻʿ‘.-]+$/u;

/** True for a word that stands small between the parts of a name. */
export const isParticle = (word: string): boolean => PARTICLES.test(word);

/** True for a part of a name that begins small with its article: "al-Assad", "d'Ormesson". */
export const isBoundName = (word: string): boolean => BOUND.test(word);

/** The name with one particle for those that are made of several, among them words of a sentence: "von und zu", "in 't". */
export const withPlainParticles = (name: string): string =>
  name
    .replace(/ (?:von|auf) und zu[mr]? /gu, ' von ')
    .replace(/ (?:in|op|aan|uit) (?:['’]t|de[nr]?|het) (?=\p{Lu})/gu, ' van ');
