import { isNameWord } from './name-form.ts';
import { isParticle } from './name-particles.ts';
import { isPlace } from './place-name.ts';

/** Words for jobs and houses that are family names as well, and that follow a given name more often than a house's. */
const OFTEN = /^(?:press|guest|senior|fellow)$/i;
/** Those that are one too, but follow the name of a house or of a subject as often: only where a person is stated. */
const SELDOM =
  /^(?:staff|chief|director|professor|critic|special|analyst|reporter|editor|writer|columnist|journalist|photographer|correspondent|contributor|post|mail|globe|herald|journal|tribune|daily|telegraph|observer|courier|sun|mirror|times|wires?|service)$/i;
/** What stands beside a job, a desk or a paper and not beside a family name. */
const BESIDE =
  /^(?:the|an?|our|my|el|los?|las?|les?|il|der|die|das|de|press|guest|senior|junior|staff|chief|lead|head|special|fellow|associate|assistant|deputy|managing|executive|contributing|contributors?|general|former|independent|freelance|student|political?s?|polit(?:ics|ik)|business|science|health|medical|sports?|world|economics?|economy|education|environment(?:al)?|climate|energy|technology|tech|arts?|culture|cultural|foreign|diplomatic|night|day|city|town|metro|state|county|national|international|regional|local|home|global|affairs|social|digital|data|crime|court|legal|law|war|defen[cs]e|security|money|markets?|finance|financial|travel|food|fashion|music|film|movies?|books?|theat(?:re|er)|gaming|games?|entertainment|lifestyle|features?|opinion|investigat\w+|video|photo|picture|audience|engagement|community|religion|faith|history|weekend|morning|evening|daily|weekly|monthly|sunday|saturday|web|website|site|online|internet|copy|content|feature|newsroom|breaking|new|free|news|media|magazine|group|team|desk|bureau|network|tv|radio|channel|society|foundation|institute|department|trust|office|association|release|room|secretary|club|corps|agency|author|blogger|blog|column|essay|artists?|writers?|editors?|reporters?|posts?|contribution|member|user|account|administrator|american|african|asian|european|indian|canadian|australian|russian|german|french|british|english|irish|israeli|arab|chinese|japanese|korean|jewish|christian science|catholic|huffington|reuters|bloomberg|xinhua|interfax|kyodo|yonhap|ansa|lusa|saint|citizen|school|high|college|\p{Lu}\p{Ll}+['’]s)$/iu;

/**
 * True for a name one of whose parts only looks like a job or a paper: "Amanda Press", "John Guest". What
 * stands beside it must be words of a name, and neither a house nor a subject: "Press Office", "City Editor".
 * `isStated` where the page says that it names a person.
 */
export function isNamedLikeJob(name: string, isStated: boolean): boolean {
  const words = name.split(' ').filter((word) => !isParticle(word));
  if (words.length < 2 || words.length > 4) return false;
  const at = words.findIndex((word) => OFTEN.test(word) || (isStated && SELDOM.test(word)));
  const like = words[at];
  if (!like || !/^\p{Lu}/u.test(like)) return false;
  if (at > 0 && at < words.length - 1 && !/^(?:[JS]r|I+V?)\.?$/u.test(words[at + 1] ?? ''))
    return false;
  const others = words.filter((_, index) => index !== at);
  return (
    (isStated || others.some((word) => /^\p{L}{2}/u.test(word))) &&
    others.every((word) => isNameWord(word) && !isBeside(word, like)) &&
    !isPlace(others.join(' '))
  );
}

const isBeside = (word: string, like: string): boolean =>
  BESIDE.test(word) ||
  OFTEN.test(word) ||
  SELDOM.test(word) ||
  // Capitals among small letters are a house's: "BBC Press".
  (/^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(like)) ||
  /\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|Di|Le|La|Van|O['’])/u, '')) ||
  /(?:tion|ment|ics|ology|ness|ing)$/u.test(word);
