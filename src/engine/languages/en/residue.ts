/*
 * Shapes of English text that assert nothing of an event. Anchored or of bounded reach, so that each costs one look.
 */

/** "Also read: …", "Related: …", "Click here to …". */
export const LINK_LINE =
  /^\W*(?:(?:also|must|further|related|recommended|similar|more)\s+(?:read|reads?|watch|stories|news|coverage|see|on this)\b|related\s*:|read more\b|(?:read|watch|listen|see|click|tap|subscribe|sign up|follow|download|share|join|get the latest)\b[^.]{0,80}(?::|\bhere\b|\bmore\b|\bnow\b|\bapp\b|\bnewsletter\b|\bchannel\b|\bnews\b))/iu;

/** "(Photo: Jane Doe/Agency)", "… Image: Jane Doe", "File photo". */
export const CAPTION =
  /^\W*(?:photos?|images?|pictures?|file photo|representational image|video|credits?|graphic|illustration)\b\s*(?:credit|courtesy|by|:|\/|via|\|)|\b(?:getty images|reuters|afp|ap photo|file photo|pti photo|ani)\b\W*(?:file)?\W*$|\b(?:photo|image|picture|credit|photograph)s?\s*(?:credit)?\s*[:/][^:.]{2,60}$/iu;

/** Notices of the site: cookies, rights, comments, scripts, dates of change. */
export const NOTICE =
  /\b(?:cookies?|privacy policy|terms of (?:use|service)|all rights reserved|copyright|©|comments? (?:are|will be|reflect)|disclaimer|advertisement|newsletter|subscribe|sign in|log in|javascript|last updated|updated \d+ (?:hours?|minutes?) ago|first published)\b/iu;

/** Judgements: what ought to be, what the writer feels. */
export const OPINION =
  /\b(?:should|ought to|must|let us|let's|deserves?|i think|i believe|in my view|in my opinion|surely|frankly|it is high time|about time|shame|disgrace(?:ful)?|brilliant|wonderful|terrible|terribly|awful|best ever|worst ever|one can only|for the best|wrong way|right way|hopefully|sadly)\b/iu;
