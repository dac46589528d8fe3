// Theme: its cards. Opening one says it. Questions for one parent alone stay behind one more tap.

import { h } from "../dom.js";
import { back, bar, flip, help, plan, search, tool } from "../parts/bar.js";
import { bubble } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { picking, silence } from "../parts/notice.js";
import { cardTile, privateTile } from "../parts/tile.js";
import { own, words } from "../parts/words.js";
import { OWN, isPlan, running, setOf } from "../rules/plan.js";
import { VOLUNTEER } from "../state.js";

/** Age groups in the order they grow up in, with the scene that shows a child of that age. */
const AGES = [["0-2", "age-0"], ["2-4", "age-2"], ["4-6", "age-4"], ["6-12", "age-6"], ["12+", "age-12"]];

export function theme(view) {
  const { state, book, language } = view;
  const set = setOf(state, book);
  const cards = shown(view, set);
  const secret = book.spoken(set.cards, language.code, state.form).some((id) => book.isPrivate(id));
  const here = ages(view, set);
  return [
    bar(back(view), heading(view, set), tools(view, set), help(view)),
    h("main", { "data-key": `theme-${set.id}` }, picking(view), silence(view),
      bubble(VOLUNTEER, state.turn === VOLUNTEER, { kind: here ? ".with-ages" : "" },
        here,
        h("div.cards", { "data-scroll": `theme-${set.id}` },
          cards.map((id) => cardTile(view, id, sign(view, id))),
          secret && !state.private ? privateTile(view) : null,
          cards.length || secret ? null : own(view, view.words.noCards, "p.text")))),
    dock(view),
  ];
}

function tools(view, set) {
  const under = running(view.state, view.book) && !isPlan(view.book, set.id);
  const practise = tool(view, "practise", "practise", view.words.practise, { of: set.id, kind: under ? ".roomier" : "" });
  if (isPlan(view.book, set.id)) return [practise, tool(view, "adapt", "pencil", view.words.adapt, { of: set.id }), flip(view, ".roomier")];
  return [practise, search(view, ".roomier"), flip(view), under ? plan(view) : null];
}

// In a plan: what was said, and what comes next.
function sign(view, id) {
  const under = isPlan(view.book, view.state.theme) && running(view.state, view.book);
  if (!under) return null;
  if (id === under.next) return { icon: "next", label: view.words.nextInPlan };
  return under.said.includes(id) ? { icon: "tick", label: view.words.said } : null;
}

export function heading(view, set) {
  const title = set && view.book.title(set, view.language.code);
  return set
    ? [picture(view, set.picture, { kind: "img.thumb" }),
       h("span.names.row", {}, own(view, titleOf(view, set), "span.title"),
         title ? words(view.language, title, "span.title.theirs") : null)]
    : null;
}

export function titleOf(view, set) {
  return set.title[view.ui] ?? (set.id === OWN ? view.words.ownPlan : set.id);
}

function fits(card, age) {
  return age === null || card.ages.length === 0 || card.ages.includes(age);
}

function shown(view, set) {
  const { state, book, language } = view;
  const cards = book.spoken(set.cards, language.code, state.form);
  return cards.filter((id) => fits(book.card(id), ageHere(view, set)) && (state.private || !book.isPrivate(id)));
}

// An age chosen in another theme only counts where this theme knows it.
function ageHere(view, set) {
  return known(view, set).some(([age]) => age === view.state.age) ? view.state.age : null;
}

function known(view, set) {
  const found = new Set(set.cards.flatMap((id) => view.book.card(id)?.ages ?? []));
  return AGES.filter(([age]) => found.has(age));
}

function ages(view, set) {
  const here = known(view, set);
  if (here.length < 2) return null;
  const chosen = ageHere(view, set);
  return h("div.ages", { role: "group", "aria-label": view.words.ages },
    chip(view, "all", view.words.all, chosen === null, icon("grid")),
    here.map(([age, scene]) => chip(view, age, age.replace("-", "–"), chosen === age, view.book.picture(scene, view.state.language, view.state.form) && picture(view, scene))));
}

function chip(view, age, label, pressed, sign) {
  return h("button.age", { type: "button", "data-age": age, "aria-pressed": String(pressed) }, sign, own(view, label, "span.chip"));
}
