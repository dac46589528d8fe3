// One visit at work: what is on the screen, what was tapped, what sounds, what is on its way.

import { h, patch } from "/visit/dom.js";
import { Player } from "/visit/sound.js";
import { ACTIONS, previous } from "./actions.js";
import { Outbox } from "./outbox.js";
import { button, icon, inLanguage, word } from "./parts.js";
import { prepare } from "./pictures.js";
import { left, name } from "./rules.js";
import { SCREENS } from "./screens/index.js";

const MOMENT = 4_000;

export class App {
  screen = "hello";
  /** Places in `tasks` that are walked through, and how far we are; what is recorded one after another. */
  walk = [];
  step = 0;
  takes = [];
  take = null;
  agreed = false;
  opened = false;
  sounding = null;
  #said = "";
  #timer = null;
  #shown = null;

  constructor(root, server, visit) {
    Object.assign(this, { root, server, visit, tasks: visit.tasks });
    this.outbox = new Outbox((event) => this.#mail(event));
    this.player = new Player((event) => this.#sound(event));
  }

  /** Draws the first screen and hears what is tapped from then on. */
  begin() {
    const { root, visit } = this;
    document.title = `${word(this, "title")} · Praatplaat`;
    document.documentElement.lang = visit.page.code;
    document.documentElement.dir = visit.page.direction;
    this.page = h("div.page", inLanguage(visit.page), h("div.status"), h("main"));
    root.replaceChildren(this.page);
    root.addEventListener("click", (event) => this.#tapped(event));
    root.addEventListener("change", (event) => this.#do(event.target.dataset.change, event.target));
    root.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => this.#wentBack());
    const open = left(this.tasks);
    this.walk = this.tasks.map((_, at) => at);
    this.step = open.length ? open[0] : 0;
    this.draw();
  }

  get task() {
    return this.tasks[this.walk[this.step]];
  }

  /** Shows another screen. */
  go(screen) {
    this.player.stop();
    this.opened = false;
    if (this.screen === "hello" && screen !== "hello") history.pushState({ inside: true }, "");
    this.screen = screen;
    this.draw();
  }

  /** Says something at the foot of the screen for a while. */
  say(text) {
    this.#said = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hush(), MOMENT);
    this.draw();
  }

  /** What is wrong, in the words of this page; what it has no words for is said as the server says it. */
  problem(told) {
    return this.visit.problems[told.code] ?? told[this.visit.page.code] ?? word(this, "wrong");
  }

  draw() {
    const wanted = SCREENS[this.screen](this);
    const key = wanted.dataset.key;
    patch(this.page.children[0], this.#status());
    patch(this.page.children[1], wanted);
    if (this.#shown === key) return;
    this.#shown = key;
    this.#prepare();
    scrollTo(0, 0);
    this.root.querySelector("h1")?.focus({ preventScroll: true });
  }

  /** Has what comes next ready: pictures, and the clips of this phrase and the one after it. */
  #prepare() {
    const next = this.walk.slice(this.step).map((at) => this.tasks[at]);
    const clips = next.slice(0, 2).flatMap((task) => task.forms).filter((shape) => shape.clip);
    this.player.prepare(clips.map(({ clip }) => new URL(clip.url, document.baseURI).href));
    prepare(next, () => this.draw());
  }

  #status() {
    const { count, stuck } = this.outbox;
    const unsent = stuck && count > 0;
    return h("div.status", { role: "status", "data-unsent": unsent },
      this.#said ? h("p.said", {}, this.#said) : null,
      unsent ? h("div.unsent", {}, icon("wifi-off"), h("p", {}, word(this, "unsent", { count })), button("retry", { "aria-label": word(this, "retry") }, icon("again"))) : null);
  }

  #hush() {
    this.#said = "";
    this.draw();
  }

  #tapped(event) {
    const target = event.target.closest("[data-do]");
    if (!target) return;
    this.#said = "";
    this.#do(target.dataset.do, target);
  }

  #do(action, target) {
    if (action) ACTIONS[action](this, target);
  }

  // The phone's own way back goes one step back here, and leaves only from the first screen.
  #wentBack() {
    if (this.screen === "hello") return;
    previous(this);
    if (this.screen !== "hello") history.pushState({ inside: true }, "");
  }

  #sound({ type, request }) {
    const heard = type === "playing" || type === "loading" || type === "missing";
    this.sounding = heard ? { of: request.of, state: type } : null;
    this.draw();
  }

  #mail({ type, error }) {
    if (type === "refused") this.#refused(error);
    else if (type === "empty") this.#renew();
    this.draw();
  }

  #refused(error) {
    // The visit is over, or this phone is on another one: only the server knows which.
    if (error.status === 401 || error.told.code === "request-stale") return location.reload();
    return this.#failed(error);
  }

  #failed(error) {
    this.say(`${word(this, "failed", { count: 1 })} ${this.problem(error.told)}`);
  }

  // What was said may have changed what is shown: another clip, another state. Nothing moves under the finger.
  async #renew() {
    const { tasks } = await this.server.tasks().catch(() => ({ tasks: [] }));
    if (this.outbox.count) return;
    const fresh = new Map(tasks.map((task) => [name(task), task]));
    this.tasks = this.tasks.map((task) => fresh.get(name(task)) ?? task);
    this.draw();
  }
}
