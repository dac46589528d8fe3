// The words of the board itself, for the volunteer. What is said to a family comes from the pack, never from here.

import { en } from "./words/en.js";
import { nl } from "./words/nl.js";

const LANGUAGES = { nl, en };

/** What a volunteer can choose from, each in its own words. */
export const UI_LANGUAGES = { nl: "Nederlands", en: "English" };

/** The language the board's own words are written in for this volunteer: theirs, or else English. */
export const uiLanguage = (code) => (code in LANGUAGES ? code : "en");

/** The board's own words in the volunteer's language. */
export const wordsFor = (code) => LANGUAGES[uiLanguage(code)];
