// Recording: from the microphone or a file, heard before it is kept, and kept only with consent.

import { Recorder, canRecord } from "./recorder.js";
import { word } from "./parts.js";
import { unrecorded } from "./rules.js";
import { Offline } from "./server.js";

/** Begins to record the phrase on the screen, or all of a list of `{at, form}`; asks for consent the first time. */
export function record(app, takes) {
  app.takes = takes;
  if (takes.length) app.step = app.walk.indexOf(takes[0].at);
  const form = takes[0]?.form ?? firstForm(app.task);
  app.take = fresh(form);
  app.go(app.agreed ? "record" : "consent");
}

const firstForm = (task) => (task.forms.find((one) => !one.recorded) ?? task.forms[0]).form;

const fresh = (form) => ({ form, phase: canRecord() ? "ready" : "none" });

/** Lets go of the microphone and of what was not kept. */
export function drop(app) {
  app.take?.recorder?.cancel();
  if (app.take?.url) URL.revokeObjectURL(app.take.url);
  app.take = app.take && fresh(app.take.form);
}

async function begin(app) {
  const take = { ...fresh(app.take.form), recorder: new Recorder() };
  app.take = take;
  app.player.stop();
  try {
    await take.recorder.start((level, seconds) => meter(app, level, seconds), () => end(app));
    take.phase = "recording";
  } catch (error) {
    take.phase = error.name === "NotAllowedError" ? "denied" : "none";
  }
  app.draw();
}

// Written straight into the page: it changes sixty times a second.
function meter(app, level, seconds) {
  app.root.querySelector(".level")?.style.setProperty("--level", level.toFixed(2));
  const clock = app.root.querySelector(".clock");
  if (clock) clock.textContent = word(app, "seconds", { seconds: seconds.toFixed(0) });
}

async function end(app) {
  if (app.take.phase !== "recording") return;
  app.take.phase = "sending";
  await send(app, await app.take.recorder.stop());
}

async function send(app, sound) {
  const { take, task } = app;
  Object.assign(take, { phase: "sending", sound, url: take.url ?? URL.createObjectURL(sound) });
  app.draw();
  try {
    take.heard = await app.server.hear(sound, task, take.form);
    take.phase = "heard";
  } catch (error) {
    take.phase = error instanceof Offline ? "unsent" : "refused";
    take.problem = error.told;
  }
  if (app.take === take) app.draw();
}

function file(app, input) {
  const [chosen] = input.files;
  input.value = "";
  if (chosen) send(app, chosen);
}

/** Keeps what was heard; what could not be sent yet is sent first, whenever that is. */
function keep(app) {
  const { task, take, server, visit } = app;
  const shape = task.forms.find((one) => one.form === take.form);
  const before = { recorded: shape.recorded, clip: shape.clip };
  Object.assign(shape, { recorded: true, clip: { url: take.heard?.after ?? take.url, computer: false } });
  const send = async () => {
    take.heard ??= await server.hear(take.sound, task, take.form);
    await server.keep(take.heard.id, visit.consent.version);
  };
  app.outbox.add(send, () => Object.assign(shape, before));
  onwards(app);
  app.say(word(app, "kept"));
}

/** To what is to be recorded next: the next of the list, the other form, or back to the phrase. */
function onwards(app) {
  if (app.takes.length) {
    const rest = app.takes.slice(1);
    return rest.length ? record(app, rest) : stop(app);
  }
  const other = app.task.forms.find((one) => !one.recorded);
  if (!other) return app.go("phrase");
  app.take = fresh(other.form);
  return app.go("record");
}

function stop(app) {
  app.takes = [];
  app.go("end");
}

export const TAKES = {
  "record-start": begin,
  "record-stop": end,
  "record-again": (app) => {
    drop(app);
    app.draw();
  },
  "record-keep": keep,
  "record-retry": (app) => send(app, app.take.sound),
  "record-skip": onwards,
  "record-form": (app, target) => {
    drop(app);
    app.take = fresh(target.dataset.form);
    app.draw();
  },
  file,
  agree: (app) => {
    if (!app.root.querySelector("[name=agree]").checked) return app.root.querySelector("[name=agree]").focus();
    app.agreed = true;
    return app.go("record");
  },
  "record-all": (app) => {
    app.walk = app.tasks.map((_, at) => at);
    record(app, unrecorded(app.tasks));
  },
};
