// Notices that nobody has touched the tablet for long, also while it slept.

export class Alone {
  #timer = null;
  #touched = Date.now();

  /** Calls `leave` after `patience` milliseconds without a touch, and again after as long. */
  constructor(patience, leave) {
    Object.assign(this, { patience, leave });
    this.look();
  }

  touch() {
    this.#touched = Date.now();
  }

  /** Looks now: timers stand still while a tablet sleeps. */
  look() {
    clearTimeout(this.#timer);
    let left = this.#touched + this.patience - Date.now();
    if (left <= 0) {
      this.leave();
      this.touch();
      left = this.patience;
    }
    this.#timer = setTimeout(() => this.look(), left);
  }

  close() {
    clearTimeout(this.#timer);
  }
}
