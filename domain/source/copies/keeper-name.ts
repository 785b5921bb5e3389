import { squash } from '../plain-words.ts';

/** What services that keep or translate copies call themselves. */
const KEEPERS =
  /^(?:(?:internetarchive)?wayback(?:machine)?|internetarchive|(?:web)?archive(?:today|ph|is|li|md|vn|fo|org|it)?|archivetoday.*|arquivo(?:pt|webportugues)?|webcitation|(?:google)?(?:cache|translate|ubersetzer|traduction)|google|bing|yandex.*|12ftio?|12ftladder|jinaai|memento|ukwebarchive|libraryofcongresswebarchives?|trove)$/;

/** True for the name of a service that shows copies of pages, which is no publication of theirs. */
export const isKeeperName = (name: string): boolean => KEEPERS.test(squash(name));

/** A line that an archive writes above the page: where it was saved from, and when. */
export const isKeeperLine = (text: string): boolean =>
  /\barchive\.\w+|wayback machine|web ?archive|webpage capture|saved from|captured? (?:on|at|from)|snapshot/i.test(
    text,
  );
