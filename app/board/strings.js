// The words of the board itself, for the volunteer. What is said to a family comes from the pack, never from here.

import { words as nl } from "./words/nl.js";

/** What a volunteer can choose from, each in its own words. */
export const UI_LANGUAGES = { nl: "Nederlands", en: "English" };

const HERE = { nl };

/** The language the board's own words are written in for this volunteer: theirs, or else English; Dutch until that is here. */
export const uiLanguage = (code) => (wanted(code) in HERE ? wanted(code) : "nl");

/** Brings the words of that language, if they are not here yet. Resolves to whether it did. */
export async function bringWords(code) {
  const language = wanted(code);
  if (language in HERE) return false;
  HERE[language] = (await import(`./words/${language}.js`)).words;
  return true;
}

/** The board's own words in the volunteer's language. */
export const wordsFor = (code) => HERE[uiLanguage(code)];

const wanted = (code) => (code in UI_LANGUAGES ? code : "en");
