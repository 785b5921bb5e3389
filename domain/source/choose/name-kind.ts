import { isNamedLikeJob } from './job-name.ts';
import { hasNameForm } from './name-form.ts';
import { isParticle, withPlainParticles } from './name-particles.ts';
import { looksLikePerson } from './place-name.ts';

/** Words that tell what somebody does. */
const JOB =
  /reporter|editor(?!s|ial)|[ck]orrespond[ea]nt|corrispondente|writer(?!s)|columnist|journalist|contributor(?!s)|photographer|redakteur|redacteur|rédact(?:eur|rice)|редактор|корреспондент|кореспондент|журналист|wartawan|(?:^|[\s(/.-])(?:professor|analyst|enviad[oa]|inviat[oa]|envoyée?|(?:staff|chief|senior|director|fellow|critic|ph\.?d|special|guest)(?=[\s,.)/-]|$))|记者|記者|기자/i;
/** Words that tell of a desk, a house or an account. */
const HOUSE =
  /report|reda[ckçz]|редак|(?:^|[\s(/.-])(?:editors|editorial|writers|contribut|photo|rédac|toimitus|agenc|agentur|ajans|universit|admin|(?:bureau|desk|press|news|media|magazine|times|group|inc|ltd|llc|gmbh|team|newsroom|services?|wires?|online|tv|radio|channel|network|foundation|institute|society|association|department|ministry|company|corporation|syndicate|user)(?=[\s,.)/-]|$))|編集|編輯|报道|報導|報道|통신|뉴스|\s(?:post|mail|globe|herald|journal|tribune|chronicle|gazette|daily|telegraph|observer|courier|sun|mirror|independent|zeitung|tageblatt|anzeiger)$/i;
/** The news agencies of the world: they hold bylines of their own. */
const AGENCY =
  /^(?:(?:agenc\S+|agentur) )?(?:(?:the )?associated press|reuters|ap|a[fnp]p|agence france[- ]presse|aap|apa|ats|sda|keystone[- ]sda|dpa(?:[-/ ](?:afx|infocom|tmn))?|deutsche presse[- ]agentur|afp[-/]dpa|sid|epd|kna|belga|ritzau|ntb|tt|stt|pap|čtk|tasr|sita|mti|agerpres|bta|tanjug|hina|fena|sta|lusa|efe|europa press|notimex|t[eé]lam|prensa latina|acn|ansa|adnkronos|lapresse|agi|tass|тасс|interfax|интерфакс|риа(?: новости)?|унiан|уніан|укрінформ|рбк|xinhua|新华社|新華社|中新社|中央社|kyodo(?: news)?|jiji(?: press)?|共同(?:通信)?|時事(?:通信)?|yonhap|연합뉴스|뉴시스|뉴스1|pti|press trust of india|ani|ians|uni|bernama|antara|anadolu (?:agency|ajansı)|aa|dha|iha|irna|isna|wam|spa|upi|united press international|(?:the )?canadian press|(?:the )?press association|pa media|bloomberg(?: news)?|dow jones(?: newswires)?|tns|agência brasil|estadão conteúdo|folhapress)$|^.{2,40} (?:news (?:service|agency)|press agency|nachrichtenagentur)$/i;
/** Words that no name begins with, and words that none holds. */
const FIRST_OF_OTHERS =
  /^(?:read|sign|log|share|click|add|copy|follow|view|watch|listen|see|show|get|join|leave|print|save|send|skip|buy|top|latest|breaking|live|all|more|our|your|this|the|about|contact|how|what|why|who|when|where|no|by|photos?|last|first|also|related|popular|trending|most|best|next|previous|back)(?= )/i;
/** A house's name begins so more often than a person's: "El Sol de México". */
const ARTICLE = /^(?:el|il|los|las|die|das|der)(?= )/i;
const OF_OTHERS =
  /(?:^| )(?:the|this|that|your|our|and|or|is|are|was|for|from|with|to|in|on|at|of|newsletters?|policy|rights|reserved|cookies?|comments?|updates?|stories|articles?|minutes?|hours?|ago|editorial|opinion|advertisement|sponsored|subscribe|facebook|twitter|instagram|linkedin|whatsapp|google|youtube|telegram|email|und|für|mit|nicht|pour|dans|avec|para)(?= |$)/i;
/** Words of a sentence that are names too where they have a capital: "Anthony To". */
const SHORT_WORDS = /^(?:the|and|or|is|are|was|for|from|with|to|in|on|at|of)$/u;

/** No person's name is longer, in UTF-16 units. */
const MAX_UNITS = 80;

/** True for what looks like a person's name rather than a desk, a place or a label. */
export const isPerson = (name: string): boolean => isPersonAs(name, false);

/** `isPerson` for what the page says to be a person: jobs that are family names and pen names in small letters too. */
export const isStatedPerson = (name: string): boolean =>
  isPersonAs(name, true) || (isPenName(name) && !isDesk(name, true));

const isPersonAs = (name: string, isStated: boolean): boolean =>
  name.length <= MAX_UNITS &&
  hasNameForm(name, isStated ? 7 : 5) &&
  !/^(?:(?:(?![AEIOUY])[A-Z]){3,}|A[Pp]|AFP|ABC|UPI|USA) /.test(name) &&
  !isDesk(name, isStated) &&
  !AGENCY.test(name) &&
  !looksLikePerson(name) &&
  !FIRST_OF_OTHERS.test(name) &&
  (isStated || !ARTICLE.test(name)) &&
  !isSentence(withPlainParticles(name), isStated);

const isSentence = (name: string, isStated: boolean): boolean =>
  isStated
    ? name
        .split(' ')
        .some(
          (word) =>
            OF_OTHERS.test(word) &&
            (!SHORT_WORDS.test(word.toLowerCase()) || SHORT_WORDS.test(word)),
        )
    : OF_OTHERS.test(name);

/** Two or three words in small letters, none of them one of a sentence: "bell hooks". */
const isPenName = (name: string): boolean =>
  /^(?:\p{Ll}[\p{Ll}\p{M}'’-]+|(?:\p{Ll}\.)+)(?: \p{Ll}[\p{Ll}\p{M}'’.-]*){1,2}$/u.test(name) &&
  !AGENCY.test(name) &&
  !FIRST_OF_OTHERS.test(name) &&
  !OF_OTHERS.test(name) &&
  !name.split(' ').every(isParticle);

/** True for a news agency, which is an author by its own right. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/** True where a word says what somebody does. */
export const isJob = (name: string): boolean => JOB.test(name);

/** True where a word says that a desk, a house or a job is meant, and no family name is like that. */
export const isDesk = (name: string, isStated = false): boolean =>
  (JOB.test(name) || HOUSE.test(name)) && !AGENCY.test(name) && !isNamedLikeJob(name, isStated);
