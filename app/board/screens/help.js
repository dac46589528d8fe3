// Help: whom to call, and first of all that we call together. No red telephone: parents fear it.

import { h } from "../dom.js";
import { back, bar, tool } from "../parts/bar.js";
import { dock } from "../parts/dock.js";
import { icon, picture } from "../parts/icon.js";
import { silence } from "../parts/notice.js";
import { cardTile } from "../parts/tile.js";
import { own } from "../parts/words.js";

/** Numbers in the Netherlands; `card` is a phrase that explains it to the family, where the pack has one. */
const AIDS = [
  { title: "emergency", text: "emergencyWhat", scene: "ambulance", tel: "112", label: "112", kind: ".alarm" },
  { title: "doctor", text: "doctorWhat", scene: "doctor-night", post: true },
  { title: "safe", text: "safeWhat", scene: "home-safe", tel: "08002000", label: "0800-2000" },
];

/** Cards worth having at hand here, shown where the pack has them. */
const TOGETHER = ["call-interpreter", "real-interpreter"];

export function help(view) {
  const chosen = view.language && view.state.form;
  return [
    bar(back(view), own(view, view.words.help, "span.title"), [tool(view, "settings", "settings", view.words.settings)]),
    h("main", { "data-key": "help" }, silence(view),
      h("div.aids", {}, AIDS.map((aid) => article(view, aid, chosen))),
      h("section.together", {}, when(view), chosen ? cards(view) : null)),
    chosen ? dock(view) : null,
  ];
}

function article(view, aid, chosen) {
  return h("article.aid", {},
    chosen && view.book.picture(aid.scene, view.state.language, view.state.form) ? picture(view, aid.scene) : null,
    h("div.words", {}, own(view, view.words[aid.title], "h2.title"), own(view, view.words[aid.text], "p.text")),
    h("div.acts", {}, aid.post ? doctorsPost(view) : call(aid)));
}

// There is one near every family, and no number for the whole country: it is set on the tablet.
function doctorsPost(view) {
  const { post } = view.state.settings;
  if (post.replace(/\D/g, "").length >= 3) return call({ tel: post.replace(/[^0-9+]/g, ""), label: post });
  return tool(view, "settings", "call", view.words.setPost);
}

function call({ tel, label, kind = "" }) {
  return h(`a.tap.call${kind}`, { href: `tel:${tel}` }, icon("call"), h("span.num", {}, label));
}

function when(view) {
  return h("p.when", {}, icon("ear"), h("span.words", {},
    own(view, view.words.interpreter, "span.label"), own(view, view.words.interpreterWhen, "span.line")));
}

function cards(view) {
  const { book, state, language } = view;
  return book.spoken(TOGETHER, language.code, state.form).slice(0, 2).map((id) => cardTile(view, id));
}
