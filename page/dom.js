// @ts-check

export const redKey = "nightplan-red";
export const tokenKey = "nightplan-token";

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}

/** @param {string} id @param {() => void} act */
export function on(id, act) {
  byId(id).addEventListener("click", act);
}

/** @param {string} id @param {string} text */
export function say(id, text) {
  const element = byId(id);
  // Screen readers read what changes: what has not changed is left alone.
  if (element.textContent !== text) element.textContent = text;
}

/** @param {string} id @param {boolean} isShown */
export function show(id, isShown) {
  byId(id).hidden = !isShown;
}

/** @param {string} key */
export function remembered(key) {
  try {
    return localStorage.getItem(key) ?? sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param {string} key @param {string} value */
export function remember(key, value) {
  try {
    // A token is for this tab only.
    (key === tokenKey ? sessionStorage : localStorage).setItem(key, value);
  } catch {
    // Private windows may keep nothing.
  }
}

/** @param {string} tag @param {string} look @param {string} text */
export function make(tag, look, text) {
  const element = document.createElement(tag);
  if (look !== "") element.className = look;
  element.textContent = text;
  return element;
}

/** @param {...(Node | string)} children */
export function item(...children) {
  const element = document.createElement("li");
  element.append(...children.flatMap((child, index) => (index === 0 ? [child] : [" ", child])));
  return element;
}

/** @param {HTMLElement} element @param {string} text */
export function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {string} id @param {Node[]} items */
export function fillPart(id, items) {
  show(`${id}-part`, items.length > 0);
  fill(id, items);
}

/** @param {string} id @param {Node[]} items */
export function fill(id, items) {
  byId(id).replaceChildren(...items);
}

/** @param {string} path */
export async function getJson(path) {
  const response = await fetch(path);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? `The server answered ${response.status}.`);
  return body;
}
