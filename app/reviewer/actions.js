// What a tap does, by the name in `data-do`; taps of recording stand in takes.js.

import { word } from "./parts.js";
import { correction, left } from "./rules.js";
import { TAKES, drop, record } from "./takes.js";

/** Says something of the phrase on the screen: shown at once, sent in order. */
function say(app, verdict) {
  const { task } = app;
  const before = task.said;
  const { set, card, wording } = task;
  task.said = [...new Set([...before, verdict.verdict])];
  const undo = () => Object.assign(task, { said: before });
  app.outbox.add(() => app.server.say({ set, card, wording, texts: {}, comment: "", ...verdict }), undo);
}

function next(app) {
  if (app.step + 1 >= app.walk.length) return app.go("end");
  app.step += 1;
  return app.go("phrase");
}

/** One step back: out of a sheet, to the phrase before, or to the beginning. */
export function previous(app) {
  if (app.screen === "record") drop(app);
  if (app.screen === "bye") return undefined;
  if (app.takes.length && app.screen !== "end") return app.go("end");
  if (app.screen !== "phrase") return app.go("phrase");
  if (app.step === 0) return app.go("hello");
  app.step -= 1;
  return app.go("phrase");
}

function start(app) {
  const given = app.root.querySelector("[name=name]").value.trim();
  if (given && given !== app.visit.name) {
    app.visit.name = given;
    app.outbox.add(() => app.server.rename(given));
  }
  app.go(app.tasks.length ? "phrase" : "end");
}

function correct(app) {
  const fields = [...app.root.querySelectorAll("textarea")].map((one) => [one.name, one.value.trim()]);
  const { comment, ...texts } = Object.fromEntries(fields);
  const verdict = correction(app.task, texts, comment);
  if (!verdict) return app.say(word(app, "unchanged"));
  say(app, verdict);
  return next(app);
}

function odd(app, target) {
  const reason = target.dataset.reason;
  say(app, { verdict: "odd", comment: word(app, reason) });
  app.go("phrase");
  app.say(word(app, "said-odd"));
}

function play(app, target) {
  const { of, source } = target.dataset;
  if (app.sounding?.of === of && app.sounding.state === "playing") return app.player.stop();
  return app.player.say({ source: new URL(source, document.baseURI).href, of, detail: { clip: of } });
}

async function finish(app) {
  await app.server.leave().catch(() => null);
  app.go("bye");
}

function showLeft(app) {
  app.walk = left(app.tasks);
  app.step = 0;
  app.go("phrase");
}

export const ACTIONS = {
  ...TAKES,
  start,
  play,
  next,
  previous,
  finish,
  odd,
  good: (app) => {
    say(app, { verdict: "approve" });
    next(app);
  },
  "open-correct": (app) => app.go("correct"),
  "send-correct": correct,
  "open-odd": (app) => app.go("odd"),
  cancel: previous,
  back: (app) => {
    app.opened = !app.opened;
    app.draw();
  },
  "show-left": showLeft,
  record: (app) => record(app, []),
  retry: (app) => app.outbox.retry(),
};
