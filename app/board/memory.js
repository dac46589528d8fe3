// All that a tablet remembers between visits. What was said is not among it (docs/board.md). Never in the studio.

/** The family's language and form of address; how the tablet is used; a plan for the next visit; phrases that sounded odd. */
const KEYS = { family: "praatplaat", settings: "praatplaat-settings", plan: "praatplaat-plan", odd: "praatplaat-odd" };

const SHAPES = {
  family: (value) => value.language && value.form && { language: value.language, form: value.form },
  settings: (value) => typeof value === "object" && !Array.isArray(value) && value,
  plan: (value) => Array.isArray(value) && value.every((id) => typeof id === "string") && value,
  odd: (value) => Array.isArray(value) && value.every((one) => one?.id && one.language) && value,
};

export const memory = {
  /** What is kept under a name, or null. */
  read(name) {
    try {
      return SHAPES[name](JSON.parse(localStorage.getItem(KEYS[name]))) || null;
    } catch {
      return null;
    }
  },
  /** Keeps a value; an empty list leaves nothing behind. */
  write(name, value) {
    try {
      if (value.length === 0) localStorage.removeItem(KEYS[name]);
      else localStorage.setItem(KEYS[name], JSON.stringify(value));
    } catch {
      // A browser that keeps nothing asks again next time: no harm done.
    }
  },
};

/** The memory of a board that must not keep anything. */
export const forgetful = { read: () => null, write: () => undefined };
