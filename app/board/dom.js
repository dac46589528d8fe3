// Elements as plain calls, and a patch that changes a tree in place so that focus, scroll and transitions survive.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element: `h("button.tap.tool", {type: "button"}, child, "text")`. Null, false and undefined children vanish. */
export function h(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  setAttributes(element, attributes);
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** Make an SVG element; children are SVG elements. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
}

// Rows that changed places change places: what was under the finger or the focus stays that very row.
function inOrder(current, fresh) {
  const rows = new Map([...current.children].filter((one) => one.dataset.row).map((one) => [one.dataset.row, one]));
  if (!rows.size) return;
  fresh.forEach((child, at) => {
    const row = rows.get(child.dataset?.row);
    if (row && current.childNodes[at] !== row) current.insertBefore(row, current.childNodes[at] ?? null);
  });
}

/** Make `current` look like `wanted`, keeping every element that can stay. Returns the element now in the page. */
export function patch(current, wanted) {
  if (!alike(current, wanted)) {
    current.replaceWith(wanted);
    return wanted;
  }
  if (current.nodeType === Node.TEXT_NODE) {
    if (current.data !== wanted.data) current.data = wanted.data;
    return current;
  }
  patchAttributes(current, wanted);
  patchChildren(current, wanted);
  return current;
}

function alike(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName && keyOf(one) === keyOf(other);
}

// Two pictures, or two screens, are never the same thing with another name: reusing them would flash the old one.
function keyOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  return node.getAttribute("data-key") ?? node.getAttribute("src");
}

// Style belongs to fit.js, which measures after every patch.
function patchAttributes(current, wanted) {
  for (const { name, value } of wanted.attributes) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
  for (const { name } of [...current.attributes]) {
    if (!wanted.hasAttribute(name) && name !== "style") current.removeAttribute(name);
  }
}

function patchChildren(current, wanted) {
  const fresh = [...wanted.childNodes];
  inOrder(current, fresh);
  const old = [...current.childNodes];
  fresh.forEach((child, at) => (old[at] ? patch(old[at], child) : current.append(child)));
  old.slice(fresh.length).forEach((child) => child.remove());
}
