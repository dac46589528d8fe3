// The parent begins: the same grid in yellow, their words first. A tap says it in Dutch. Above it the themes, as
// pictures: who cannot read finds "my child is ill" by the bed, not by scrolling.

import { h } from "../dom.js";
import { back, bar, flip, help } from "../parts/bar.js";
import { bubble, side } from "../parts/bubble.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { privateTile, wishTile } from "../parts/tile.js";
import { own, words } from "../parts/words.js";
import { PARENT } from "../state.js";

export function parentStarts(view) {
  const { state, book, language } = view;
  const word = book.word("starts", language.code, state.form);
  const title = [
    word ? words(language, word.text, "span.title") : null,
    own(view, view.words.parentStarts[state.form] ?? view.words.parentStarts.both, "span.title.ours"),
  ];
  return [
    bar(back(view), h("span.names.row", {}, title), [flip(view)], help(view)),
    h("main", { "data-key": "parent-starts" }, silence(view),
      bubble(PARENT, state.turn === PARENT, { kind: `${side(view)}.with-ages` },
        subjects(view),
        h("div.themes.wishes", { "data-scroll": `parent-starts-${state.about ?? ""}` }, wishes(view)))),
    dock(view),
  ];
}

function subjects(view) {
  const { state, book, language } = view;
  const themes = book.begins(language.code, state.form).map(({ theme }) => theme);
  return h("div.ages.subjects", { role: "group", "aria-label": view.words.topics },
    chip(view, "all", view.words.all, icon("grid")),
    themes.map((theme) => chip(view, theme.id, theme.title[view.ui] ?? theme.id, picture(view, theme.picture))));
}

function chip(view, about, label, sign) {
  return h("button.age", { type: "button", "data-about": about, "aria-pressed": String((view.state.about ?? "all") === about), "aria-label": label },
    sign);
}

// What is for two pairs of ears only waits behind one more tap, as it does in the themes.
function wishes(view) {
  const { state, book, language } = view;
  const begun = book.begins(language.code, state.form).filter(({ theme }) => !state.about || theme.id === state.about);
  const ids = begun.flatMap(({ cards }) => cards);
  const secret = ids.some((id) => book.isPrivate(id));
  return [
    ...ids.filter((id) => state.private || !book.isPrivate(id)).map((id) => wishTile(view, id)),
    secret && !state.private ? privateTile(view) : null,
  ];
}
