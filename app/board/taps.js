// From a tap on the page to an event for state.js. The attributes read here are the board's test hooks (docs/board.md).

const HOOKS = [
  ["answer", (id) => ({ type: "answer", id })],
  ["core", (id) => ({ type: "core", id })],
  ["play", (language, data) => ({ type: "play", language, of: data.of })],
  ["card", (id) => ({ type: "open-card", id })],
  ["theme", (theme) => ({ type: "open-theme", theme })],
  ["language", (language) => ({ type: "pick-language", language })],
  ["form", (form) => ({ type: "pick-form", form })],
  ["plate", (plate, data) => ({ type: "open-plate", plate, spot: data.of && { id: data.of, language: null } })],
  ["spot", (id) => ({ type: "spot", id })],
  ["about", (theme) => ({ type: "about", theme: theme === "all" ? null : theme })],
  ["age", (age) => ({ type: "age", age: age === "all" ? null : age })],
  ["step", (step) => ({ type: "step", step })],
  ["set", (name, data) => ({ type: "set", name, value: JSON.parse(data.value) })],
  ["action", (action, data) => ({
    type: action, who: data.who, language: data.of, of: data.of, card: data.at ?? data.of, theme: data.of, by: Number(data.by), text: data.text,
  })],
];

/** What a tap on this element means, or null. */
export function tapped(target) {
  const button = target.closest?.("button, .spot");
  if (!button || button.disabled) return null;
  const hook = HOOKS.find(([name]) => name in button.dataset);
  return hook ? hook[1](button.dataset[hook[0]], button.dataset) : null;
}
