import { appendFileSync, chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { newestRuns } from "../../src/journal/store.ts";
import { Browser, findChromium } from "../support/chromium.ts";
import { Program, scratch } from "../support/program.ts";

const chromium = findChromium();
const why = chromium === undefined ? " (skipped: no Chromium here; name one in CHROMIUM)" : "";

let browser: Browser | undefined;
let directory: string;
const nights: Program[] = [];

beforeAll(async () => {
  if (chromium !== undefined) browser = await Browser.start(chromium);
});
afterAll(() => browser?.close());
beforeEach(() => {
  directory = scratch();
  cpSync(join(import.meta.dirname, "..", "..", "plans"), directory, { recursive: true });
});
afterEach(() => {
  for (const night of nights.splice(0)) night.child.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});

/** A night in fast time that is served; its process, and where the page is. */
async function served(address: string): Promise<{ readonly night: Program; readonly url: string }> {
  const night = new Program(["run", "demo.yaml", "--sim", "--speed", "100", "--serve", address], directory);
  nights.push(night);
  await night.prints(/Serving at \S+:\d+/);
  const port = /Serving at \S+:(\d+)/.exec(night.out + night.err)?.[1] ?? "";
  return { night, url: `http://127.0.0.1:${port}/` };
}

/** Steps of a lane that have ended, as its bar shows. */
const ended = (device: string): string =>
  `document.querySelector('progress[aria-label$="of ${device} that have ended"]').value`;

/** Whether the page asks if a thing is meant. */
const isAsked = (is: boolean): string =>
  `(document.querySelector("#ask-yes").getClientRects().length > 0) === ${is}`;

test.skipIf(chromium === undefined)(
  `a person watches a night on a phone, presses stop, and the run ends safely${why}`,
  async () => {
    if (browser === undefined) return;
    const { night, url } = await served("127.0.0.1:0");
    const page = await browser.open(url, { width: 390, height: 844 });
    await page.until(`document.querySelector("#state").textContent === "Running"`);
    // A lane that is paused keeps the night from being over too soon.
    await page.press(
      'button[aria-label="Pause hall42"]',
      `document.querySelector("#alarms").textContent.includes("hall42: held")`,
    );
    await page.until(`document.querySelector("#chart svg .bar.planned") !== null`);
    await page.until(`${ended("dwarf")} >= 1`);
    await page.until(`document.querySelector("#chart svg .bar.done") !== null`);
    const overflow = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
    await page.press("#red", `document.documentElement.className.includes("red")`);
    await page.press("#stop", isAsked(true));
    await page.press("#ask-yes", isAsked(false));
    await page.until(`document.querySelector("#state").textContent === "Stopped"`);
    expect(await night.ended).toBe(130);
    const [run] = newestRuns(join(directory, ".nightplan", "sim"));
    expect(run?.state.stopRequestedBy).toBe("page");
    expect([...(run?.state.notAtRest ?? [])]).toEqual([]);
    expect(run?.state.atRest.has("dwarf")).toBe(true);
    expect(await page.evaluate("document.documentElement.className")).toContain("red");
    // The server is gone, which the page says, and the browser too.
    await page.until(`!document.querySelector("#banner").hidden`);
    expect(page.problems.filter((problem) => !problem.includes("/v1/"))).toEqual([]);
  },
  60_000,
);

test.skipIf(chromium === undefined)(
  `a page that needs the token asks for it, and comes back after the program was killed${why}`,
  async () => {
    if (browser === undefined) return;
    const token = join(directory, "serve.token");
    writeFileSync(token, "moonless\n");
    chmodSync(token, 0o600);
    appendFileSync(join(directory, "observatory.yaml"), "serve: { token: { file: serve.token } }\n");
    // Not the loopback address alone: whoever is in the network needs the token then, and so does this computer.
    const { night, url } = await served("0.0.0.0:0");
    const page = await browser.open(url, { width: 1280, height: 900 });
    await page.until(`${ended("dwarf")} >= 1`);
    const pause = 'button[aria-label="Pause hall42"]';
    for (const [text, answer] of [
      ["moonlit", "That is not the token."],
      ["moonless", "Asked for."],
    ]) {
      await page.press(pause, `document.querySelector("#token").open`);
      await page.send("Input.insertText", { text });
      await page.press("#token-yes", `document.querySelector("#said").textContent.startsWith("${answer}")`);
    }
    await page.until(`document.querySelector("#alarms").textContent.includes("paused by page")`);
    night.child.kill("SIGKILL");
    await page.until(`document.querySelector("#banner").textContent.startsWith("No connection since")`);
    expect(await page.evaluate(`document.querySelector("#stop").disabled`)).toBe(true);
    const again = await served(new URL(url).host.replace("127.0.0.1", "0.0.0.0"));
    await page.until(`document.querySelector("#banner").hidden`);
    expect(await page.evaluate(`document.querySelector("#alarms").textContent`)).toContain("hall42: held");
    await page.press("#stop", isAsked(true));
    await page.press("#ask-yes", isAsked(false));
    expect(await again.night.ended).toBe(130);
  },
  60_000,
);
