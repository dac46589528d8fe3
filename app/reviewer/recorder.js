// The microphone: one recording at a time, with how loud it is while it runs.

const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const LONGEST = 45_000;

/** Whether this page can use a microphone at all; over plain http no browser lets it. */
export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && globalThis.MediaRecorder);

export class Recorder {
  #stream = null;
  #recorder = null;
  #audio = null;
  #frame = 0;

  /** Begins. `hear(level, seconds)` is told how loud it is, 0 to 1; `full()` that it has lasted long enough. */
  async start(hear, full) {
    this.#stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, autoGainControl: true } });
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    this.#recorder = new MediaRecorder(this.#stream, mimeType ? { mimeType, audioBitsPerSecond: 96_000 } : {});
    this.#recorder.start();
    this.#listen(hear, full);
  }

  /** Ends, and resolves to the sound as one file. */
  stop() {
    return new Promise((resolve) => {
      this.#recorder.addEventListener("dataavailable", ({ data }) => resolve(data), { once: true });
      this.#recorder.stop();
      this.#close();
    });
  }

  /** Ends, and forgets the sound. */
  cancel() {
    if (this.#recorder?.state === "recording") this.#recorder.stop();
    this.#close();
  }

  #listen(hear, full) {
    this.#audio = new AudioContext();
    const meter = this.#audio.createAnalyser();
    meter.fftSize = 1024;
    this.#audio.createMediaStreamSource(this.#stream).connect(meter);
    const samples = new Uint8Array(meter.fftSize);
    const began = performance.now();
    const look = () => {
      meter.getByteTimeDomainData(samples);
      const passed = performance.now() - began;
      hear(loudness(samples), passed / 1000);
      if (passed > LONGEST) full();
      else this.#frame = requestAnimationFrame(look);
    };
    this.#frame = requestAnimationFrame(look);
  }

  #close() {
    cancelAnimationFrame(this.#frame);
    this.#audio?.close();
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#audio = this.#stream = null;
  }
}

// From -50 dB, a quiet room, to -6 dB, too near.
function loudness(samples) {
  const power = samples.reduce((sum, one) => sum + ((one - 128) / 128) ** 2, 0) / samples.length;
  const level = 10 * Math.log10(power + 1e-9);
  return Math.min(1, Math.max(0, (level + 50) / 44));
}
