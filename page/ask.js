// @ts-check
import { byId, remember, remembered, say, show, tokenKey } from "./dom.js";

/** @param {boolean} isOn */
export function enable(isOn) {
  for (const button of document.querySelectorAll("button.act, #stop"))
    if (button instanceof HTMLButtonElement) button.disabled = !isOn;
}

/** @param {string} run */
export async function askToStop(run) {
  const text =
    "Stop the run safely? Every lane is interrupted and every device brought to rest. `nightplan run` goes on with it later.";
  if (await confirmed(text, "Stop safely")) await act({ run, action: "stop" });
}

/** @param {string} run @param {string | null} step */
export async function askToSkip(run, step) {
  if (step === null) return;
  const text = `Skip ${step}? It ends as skipped and is not done again in this run.`;
  if (await confirmed(text, "Skip it")) await act({ run, action: "skip", step });
}

/** @param {string} text @param {string} yes @returns {Promise<boolean>} */
function confirmed(text, yes) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("ask"));
  say("ask-text", text);
  say("ask-yes", yes);
  return new Promise((resolve) => {
    dialog.returnValue = "";
    byId("ask-yes").onclick = () => dialog.close("yes");
    byId("ask-no").onclick = () => dialog.close("no");
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    dialog.showModal();
    byId("ask-no").focus();
  });
}

/** @returns {Promise<string | undefined>} */
function askToken() {
  const dialog = /** @type {HTMLDialogElement} */ (byId("token"));
  const input = /** @type {HTMLInputElement} */ (byId("token-text"));
  return new Promise((resolve) => {
    dialog.returnValue = "";
    byId("token-no").onclick = () => dialog.close("no");
    byId("token-yes").onclick = (event) => {
      event.preventDefault();
      dialog.close("yes");
    };
    const ended = () => {
      const given = input.value.trim();
      input.value = "";
      resolve(dialog.returnValue === "yes" && given !== "" ? given : undefined);
    };
    dialog.addEventListener("close", ended, { once: true });
    dialog.showModal();
    input.focus();
  });
}

/** Asks the server, and says what came of it. @param {{ run: string, action: string, lane?: string, step?: string }} wish */
export async function act(wish) {
  const body = JSON.stringify(wish);
  try {
    let response = await post(body);
    if (response.status === 401) {
      const token = await askToken();
      if (token === undefined) return tell("Nothing was done.");
      remember(tokenKey, token);
      response = await post(body);
      if (response.status === 401) return tell("That is not the token. Nothing was done.");
    }
    const answer = await response.json();
    tell(
      response.ok
        ? "Asked for. The page shows what becomes of it."
        : [answer.error, answer.hint].filter(Boolean).join(" "),
    );
  } catch {
    tell(
      "The server did not answer: nothing is known of it. Look whether the page still gets news, then try again.",
    );
  }
}

/** @param {string} body */
function post(body) {
  const token = remembered(tokenKey);
  /** @type {Record<string, string>} */
  const headers = { "content-type": "application/json", "x-nightplan": "page" };
  if (token !== null) headers.authorization = `Bearer ${token}`;
  return fetch("/v1/control", { method: "POST", headers, body });
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let silence;

/** @param {string} text */
function tell(text) {
  show("said", true);
  say("said", text);
  clearTimeout(silence);
  silence = setTimeout(() => show("said", false), 8_000);
}
