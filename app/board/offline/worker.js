// The page's side of the service worker: registers it, asks whether its shell is whole, and lets a new one in.

import { able } from "./first.js";

const PATIENCE = 5_000;

export class Worker {
  #registration = null;

  constructor(at) {
    this.at = at;
    this.able = able();
  }

  /** Registers the worker; a browser that refuses is one that does not work offline. */
  async register() {
    if (!this.able) return;
    try {
      const options = { scope: this.at.pathname, updateViaCache: "none" };
      this.#registration = await navigator.serviceWorker.register(new URL("sw.js", this.at), options);
    } catch {
      this.able = false;
    }
  }

  /** Calls `tell` when a new board waits to be let in. */
  watch(tell) {
    const registration = this.#registration;
    if (!registration) return;
    if (registration.waiting && registration.active) tell();
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => coming.state === "installed" && registration.active && tell());
    });
  }

  /** Whether every file of the board itself is kept. The worker looks, and mends what it can. */
  async whole() {
    if (!this.able) return false;
    const { active } = await Promise.race([navigator.serviceWorker.ready, later({ active: null })]);
    return active ? Promise.race([ask(active, "whole"), later(false)]) : false;
  }

  /** Lets the waiting board in, and opens it. */
  useBoard() {
    const waiting = this.#registration?.waiting;
    // Another window may have let it in already.
    if (!waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("come-in");
  }
}

function ask(worker, question) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}

function later(answer) {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, answer));
}
