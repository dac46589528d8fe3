// What was said and has not arrived yet: one after another, in order, until it has. In memory only.

import { Offline } from "./server.js";

const FIRST = 2_000;
const LONGEST = 30_000;

export class Outbox {
  #waiting = [];
  #busy = false;
  #pause = FIRST;
  #timer = null;
  stuck = false;

  /** `tell({type: "moved" | "empty" | "refused", error})` hears how it goes. */
  constructor(tell) {
    this.tell = tell;
    addEventListener("online", () => this.retry());
    addEventListener("beforeunload", (event) => this.count && event.preventDefault());
  }

  get count() {
    return this.#waiting.length;
  }

  /** Sends something: `send` makes the request anew each time; `undo` is called when the answer is no. */
  add(send, undo = () => {}) {
    this.#waiting.push({ send, undo });
    this.#work();
  }

  retry() {
    this.#pause = FIRST;
    this.#work();
  }

  async #work() {
    if (this.#busy) return;
    clearTimeout(this.#timer);
    this.#busy = true;
    const before = this.count;
    while (this.count && (await this.#send(this.#waiting[0])));
    this.#busy = false;
    if (this.count) this.#wait();
    else if (before) this.tell({ type: "empty" });
  }

  async #send({ send, undo }) {
    try {
      await send();
    } catch (error) {
      if (error instanceof Offline) return false;
      undo();
      this.#waiting.shift();
      this.tell({ type: "refused", error });
      return true;
    }
    this.#pause = FIRST;
    this.stuck = false;
    this.#waiting.shift();
    this.tell({ type: "moved" });
    return true;
  }

  #wait() {
    this.stuck = true;
    this.tell({ type: "moved" });
    this.#timer = setTimeout(() => this.#work(), this.#pause);
    this.#pause = Math.min(LONGEST, this.#pause * 2);
  }
}
