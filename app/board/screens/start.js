// Start: the family taps its own language, in its own script and spoken; then woman or man. Later visits: one tap.

import { h, svg } from "../dom.js";
import { bar, help, readiness, tool } from "../parts/bar.js";
import { icon } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { nameOf, soundOf } from "../parts/play.js";
import { own, words } from "../parts/words.js";
import { PARENT } from "../state.js";

export function start(view) {
  const { words: text } = view;
  const title = [icon("mark", "mark"), h("span.names", {}, own(view, "Praatplaat", "span.title"), view.offline ? readiness(view) : null)];
  const tools = [view.offline ? tool(view, "ready", "tablet", text.prepare) : null, tool(view, "settings", "settings", text.settings)];
  return [
    bar(null, title, tools, help(view)),
    h("main", { "data-picked": view.state.language !== null }, silence(view), onward(view), picking(view), waiting(view) ?? promise(view)),
  ];
}

// One tap for the family that was here before.
function onward(view) {
  const { state, book } = view;
  const language = state.remembered && book.language(state.remembered.language);
  if (!language?.who) return h("div.gap", { "data-key": "gap" });
  const { form } = state.remembered;
  const who = form === "both" ? null : view.words[form];
  return h(
    "button.tap.continue",
    { type: "button", "data-action": "continue", "data-who": PARENT },
    h("span.face", {}, portrait(book, language, form)),
    h("span.words", {},
      words(language, language.autonym, "span.say"),
      own(view, view.words.continueAs(nameOf(view, language), who))),
    h("span.go", {}, icon("next")),
  );
}

function portrait(book, { who }, form) {
  const file = who[form] ?? who.woman;
  return file ? h("img", { src: book.link(file), alt: "" }) : null;
}

function picking(view) {
  const picked = view.book.language(view.state.language ?? "");
  const forms = picked && picked.forms.length > 1 ? picked.forms : [];
  return h(
    "section.pick",
    { "data-count": view.book.languages.length },
    h("div.langs", { role: "group", "aria-label": view.words.whichLanguage }, 
      view.book.languages.length ? view.book.languages.map((one) => language(view, one)) : own(view, view.words.noLanguages, "p.text")),
    forms.length ? h("div.whos", {}, forms.map((form) => who(view, picked, form))) : null,
  );
}

function language(view, one) {
  const sound = soundOf(view, "name", one.code);
  return h(
    "button.tap.lang",
    { type: "button", "data-language": one.code, "data-state": sound, "data-key": one.code,
      "aria-pressed": String(view.state.language === one.code) },
    h("span.hear", { "data-state": sound }, icon(sound === "missing" ? "mute" : "speak")),
    words(one, one.autonym, "span.say"),
    nameOf(view, one) === one.autonym ? null : own(view, nameOf(view, one)),
    pointer(),
  );
}

// The chosen language's tail: it is this bubble that the two people on the right belong to.
function pointer() {
  return svg(
    "svg",
    { class: "lang-tail", viewBox: "0 0 40 52", "aria-hidden": "true" },
    svg("path", { class: "body", d: "M-1 6H3C14 7 28 5 38 0C37 20 24 40 3 46H-1Z" }),
    svg("path", { class: "edge", d: "M3 6C14 7 28 5 38 0C37 20 24 40 3 46" }),
  );
}

function who(view, language, form) {
  const word = view.book.word(form, language.code, form);
  return h(
    "button.tap.who",
    { type: "button", "data-form": form, "data-key": `${language.code}-${form}`, "data-state": soundOf(view, `word:${form}`, language.code) },
    h("img", { src: view.book.link(language.who[form]), alt: "" }),
    h("span.names", {}, words(language, word.text, "span.title"), own(view, view.words[form])),
  );
}

// A plan that was made beforehand, or came by link, says that it is there.
function waiting(view) {
  const { own: cards } = view.state;
  return cards.length ? h("p.promise", { role: "status" }, icon("plan"), own(view, view.words.planWaits(cards.length))) : null;
}

// After a visit: that it is really gone.
function promise(view) {
  if (view.state.ended) return h("p.promise", { role: "status" }, icon("tick"), own(view, view.words.gone));
  return h("p.promise", {}, icon("lock"), own(view, view.words.nothingKept));
}
