// All that is remembered between visits: the family's language and form of address. Never in the studio.

const KEY = "praatplaat";

export const memory = {
  read() {
    try {
      const { language, form } = JSON.parse(localStorage.getItem(KEY)) ?? {};
      return language && form ? { language, form } : null;
    } catch {
      return null;
    }
  },
  write({ language, form }) {
    try {
      localStorage.setItem(KEY, JSON.stringify({ language, form }));
    } catch {
      // A browser that keeps nothing asks again next time: no harm done.
    }
  },
};

/** The memory of a board that must not keep anything. */
export const forgetful = { read: () => null, write: () => undefined };
