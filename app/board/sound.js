// One voice at a time. Media elements, because an iPad's silent switch mutes everything else (decision 0003).

const POOL = 48;
const PATIENCE = 15_000;
const SLOW = 0.7;

export class Player {
  #pool = new Map();
  #current = null;

  /** `tell(event)` hears {type: "loading" | "playing" | "silent" | "missing" | "muted", request}. */
  constructor(tell) {
    this.tell = tell;
  }

  /** Starts a request `{source, slow, detail, …}`; stops whatever sounds. Must be called from the tap itself. */
  say(request) {
    this.stop();
    if (!request.source) return this.#fail(request);
    const audio = this.#take(request.source);
    this.#current = { request, audio, timer: setTimeout(() => this.#lost(request), PATIENCE) };
    audio.defaultPlaybackRate = audio.playbackRate = request.slow ? SLOW : 1;
    if (audio.readyState > 0) audio.currentTime = 0;
    if (audio.readyState < 3) this.tell({ type: "loading", request });
    audio.play().catch((error) => this.#refused(request, error));
  }

  /** Stops the sound; quiet about it unless something was sounding. */
  stop() {
    if (!this.#current) return;
    const { request, audio, timer } = this.#current;
    this.#current = null;
    clearTimeout(timer);
    audio.pause();
    this.tell({ type: "silent", request });
  }

  /** Loads the clips of what is on the screen, so that a tap is heard at once. */
  prepare(sources) {
    sources.forEach((source) => this.#take(source));
  }

  /** Lets go of every clip that was loaded. */
  forget() {
    this.stop();
    this.#pool.forEach(release);
    this.#pool.clear();
  }

  close() {
    this.forget();
  }

  #take(source) {
    const audio = this.#pool.get(source) ?? this.#load(source);
    this.#pool.delete(source);
    this.#pool.set(source, audio);
    if (this.#pool.size > POOL) this.#forget();
    return audio;
  }

  #load(source) {
    const audio = new Audio();
    audio.preload = "auto";
    audio.preservesPitch = audio.webkitPreservesPitch = true;
    audio.src = source;
    audio.addEventListener("playing", () => this.#started(audio));
    audio.addEventListener("ended", () => this.#ended(audio));
    audio.addEventListener("error", () => this.#broken(audio));
    return audio;
  }

  #forget() {
    const [oldest, audio] = this.#pool.entries().next().value;
    if (audio === this.#current?.audio) return;
    this.#pool.delete(oldest);
    release(audio);
  }

  #started(audio) {
    if (this.#current?.audio !== audio || this.#current.started) return;
    clearTimeout(this.#current.timer);
    this.#current.started = true;
    const { request } = this.#current;
    this.tell({ type: "playing", request });
    announce("clip-start", request.detail);
    if (audio.muted || audio.volume === 0) this.tell({ type: "muted", request });
  }

  #ended(audio) {
    if (this.#current?.audio === audio) this.stop();
  }

  #broken(audio) {
    this.#pool.delete(audio.src);
    if (this.#current?.audio === audio) this.#lost(this.#current.request);
  }

  // A browser that wants a tap first is no fault: nobody asked for this sound. After a tap it is one.
  #refused(request, error) {
    if (this.#current?.request !== request || error.name === "AbortError") return;
    if (error.name === "NotAllowedError" && request.unasked) this.stop();
    else this.#lost(request);
  }

  #lost(request) {
    if (this.#current?.request !== request) return;
    const { audio } = this.#current;
    this.#pool.delete(audio.src);
    this.stop();
    release(audio);
    this.#fail(request);
  }

  #fail(request) {
    this.tell({ type: "missing", request });
    announce("clip-missing", request.detail);
  }
}

function release(audio) {
  audio.pause();
  audio.removeAttribute("src");
  audio.load();
}

function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}
