// Ready: how much of the pack is on the tablet, and how to put Praatplaat on the home screen.

import { h } from "../dom.js";
import { back, bar, help, readiness } from "../parts/bar.js";
import { icon } from "../parts/icon.js";
import { nameOf } from "../parts/play.js";
import { own, words } from "../parts/words.js";

export function ready(view) {
  return [
    bar(back(view), [icon("mark", "mark"), own(view, view.words.readyTitle, "span.title")], [], help(view)),
    h("main", { "data-key": "ready" }, load(view), install(view)),
  ];
}

function load(view) {
  const { files, bytes, offline } = view.status;
  const share = files.total ? Math.floor((100 * files.done) / files.total) : 0;
  return h("section.load", {},
    h("div.big", {},
      offline === "ready" ? icon("tablet-ok", "huge") : own(view, `${share}%`, "p.loud"),
      h("div.amount", {},
        amount(view, files.done, files.total, view.words.files),
        amount(view, megabytes(view, bytes.done), megabytes(view, bytes.total), "MB"))),
    h("progress", { max: Math.max(files.total, 1), value: files.done, "aria-label": view.words.readyTitle }),
    h("ul.packs", {}, view.book.languages.map((one) => language(view, one))),
    h("div.tell", {}, h("p", {}, readiness(view)), own(view, story(view), "p.text"), again(view)));
}

function amount(view, done, total, unit) {
  return h("p.text", { lang: view.ui, dir: "ltr", "data-script": "Latn" }, h("b", {}, String(done)), ` ${view.words.of} ${total} ${unit}`);
}

function megabytes(view, bytes) {
  return (bytes / 1e6).toLocaleString(view.ui, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

// Every language can be left at home: a tablet with little room carries only what this family needs.
function language(view, one) {
  const part = view.status.languages[one.code] ?? { carried: false, done: 0, total: 1, bytes: one.bytes };
  const whole = part.carried && part.done >= part.total;
  const sign = !part.carried ? "close" : whole ? "tick" : part.done > 0 ? "download" : "dots";
  return h("li.pack", {},
    h("button.tap.carry", { type: "button", "data-action": "carry", "data-of": one.code,
      "aria-pressed": String(part.carried), "aria-label": view.words.carry(nameOf(view, one)) },
      icon(sign),
      h("span.names", {}, words(one, one.autonym, "span.title"), own(view, nameOf(view, one))),
      own(view, `${megabytes(view, part.bytes)} MB`)));
}

function story(view) {
  const { offline, problem, pending, files } = view.status;
  if (problem) return view.words[problem];
  if (offline === "ready") return view.words.done;
  if (offline === "none") return view.words.insecure;
  if (pending > 0 && files.done >= files.total) return view.words.makingWhy;
  return offline === "loading" ? view.words.checking : view.words.stopped;
}

function again(view) {
  if (view.status.offline !== "partial") return null;
  return h("button.tap.pill", { type: "button", "data-action": "retry" }, icon("download"), own(view, view.words.again, "span.label"));
}

function install(view) {
  const { how } = view.status;
  const title = how === "ipad" ? view.words.installIpad : view.words.install;
  return h("section.install", {},
    own(view, title, "h2.title"),
    how === "ipad" ? steps(view) : h("div.steps", {}, HOWS[how]?.(view) ?? HOWS.menu(view)),
    h("p.after", {}, icon("tablet-ok"), own(view, view.words.afterInstall)));
}

const HOWS = {
  installed: (view) => [icon("tick", "huge"), own(view, view.words.installed)],
  prompt: (view) => [icon("mark", "huge"),
    h("button.tap.pill", { type: "button", "data-action": "install" }, icon("add-home"), own(view, view.words.installNow, "span.label"))],
  menu: (view) => [icon("add-home", "huge"), own(view, view.words.installOther)],
};

function steps(view) {
  return h("ol.steps", {}, ["share-ios", "add-home", "mark"].map((sign, at) =>
    h("li", {}, h("span.step", {}, String(at + 1)), h("span.glyph", {}, icon(sign)), own(view, view.words.steps[at]))));
}
