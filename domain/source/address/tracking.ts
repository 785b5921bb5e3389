/**
 * Parameters that say how a reader came, never which article it is: the campaign tags of the large
 * mail, search and social services.
 */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|_ga|_gl|gad_source|srsltid|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|ref_src|xtor|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|cmpid|ocid|ncid|smid|smtyp|guccounter|guce_referrer(_sig)?)$/i;

/**
 * Short names choose the article on some sites: they tell how a reader came only when they name a
 * place that readers come from.
 */
const CAME_FROM =
  /^(?:ref|source|src|from)=(?:home(?:page)?|front(?:page)?|hp|rss|feed|newsletter|e?mail|twitter|x|facebook|fb|linkedin|reddit|whatsapp|telegram|share|social|nav|menu|sidebar|related|search)$/i;

/** A query, without its question mark, less the parameters that only track; the others as they are spelt. */
export const withoutTracking = (query: string): string =>
  query
    .split('&')
    .filter((parameter) => !isTracking(parameter))
    .join('&');

function isTracking(parameter: string): boolean {
  const [name] = new URLSearchParams(parameter).keys();
  return CAME_FROM.test(parameter) || (name !== undefined && TRACKING.test(name));
}
