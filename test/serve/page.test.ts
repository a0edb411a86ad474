import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import { pageFiles } from "../../src/cli/page-files.ts";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { readJournal } from "../../src/journal/journal.ts";
import { senders } from "../../src/messages/message.ts";
import type { ControlAnswer, RunControl } from "../../src/run/control.ts";
import { pageRoutes } from "../../src/serve/page-routes.ts";
import type { PageState } from "../../src/serve/page-shape.ts";
import type { Feed } from "../../src/serve/reader.ts";
import { type Answer, findRoute, type ServedRequest } from "../../src/serve/route.ts";
import type { RunSource } from "../../src/serve/run-source.ts";
import { TrackedRun } from "../../src/serve/tracked-run.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { site } from "../support/runs.ts";

const journal = join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson");
const { entries } = readJournal(journal);
/** Entries of the journal up to the middle of its night. */
const half = Math.floor(entries.length / 2);

/** A control that notes what was asked, and refuses skips. */
class NotingControl implements RunControl {
  readonly asked: string[] = [];
  stop = (by: string): ControlAnswer => this.#note("stop", by);
  pause = (lane: string | undefined, by: string): ControlAnswer => this.#note("pause", `${lane} ${by}`);
  resume = (lane: string | undefined, by: string): ControlAnswer => this.#note("resume", `${lane} ${by}`);
  skip = (): ControlAnswer => ({
    ok: false,
    refusal: { code: "not-current", message: "It is not its turn.", hint: "Wait." },
  });

  #note(what: string, about: string): ControlAnswer {
    this.asked.push(`${what} ${about}`);
    return { ok: true };
  }
}

function setUp(options: { readonly count?: number; readonly isOurs?: boolean } = {}) {
  const { count = half, isOurs = true } = options;
  const making = { catalog, sender: senders.own };
  const run = TrackedRun.of("night", entries.slice(0, count), making);
  if (!run) throw new Error("The journal is empty.");
  const old = TrackedRun.of("old", entries, making);
  const clock = new VirtualClock(run.state.lastMs + 1000);
  const listeners: Parameters<RunSource["onChange"]>[0][] = [];
  const source: RunSource = {
    names: () => ["old", "night"],
    current: () => run,
    run: (name) => (name === "night" ? run : name === "old" ? old : undefined),
    onChange(listener) {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const control = new NotingControl();
  const files = pageFiles();
  const { routes } = pageRoutes({
    source,
    clock,
    catalog,
    site,
    files,
    control: isOurs ? control : undefined,
  });
  const ask = (method: "GET" | "POST", url: string, body = "", type = "application/json") => {
    const { pathname: path, searchParams: query } = new URL(url, "http://localhost");
    const found = findRoute(routes, method, path);
    if (!found || found === "other-method") throw new Error(`There is no route ${path}.`);
    const headers = { "content-type": type };
    const request: ServedRequest = {
      method,
      path,
      query,
      headers,
      body,
      parts: found.parts,
      mayControl: true,
    };
    return found.route.answer(request);
  };
  const get = (url: string): Answer => {
    const answer = ask("GET", url);
    if (!("status" in answer)) throw new Error(`${url} goes on.`);
    return answer;
  };
  const feed = (): Feed => {
    const answer = ask("GET", "/v1/events");
    if ("status" in answer) throw new Error("The events end.");
    return answer.feed;
  };
  const state = (url = "/v1/state"): PageState => JSON.parse(String(get(url).body)) as PageState;
  const post = (body: unknown, type?: string): { status: number; body: unknown } => {
    const answer = ask("POST", "/v1/control", typeof body === "string" ? body : JSON.stringify(body), type);
    if (!("status" in answer)) throw new Error("A POST does not go on.");
    return { status: answer.status, body: JSON.parse(String(answer.body)) };
  };
  const tell = (entry: JournalEntry): void => {
    run.take(entry);
    for (const listener of listeners) listener(run, entry);
  };
  return { run, clock, control, get, feed, state, post, tell };
}

describe("the page", () => {
  test("runs no script but its own, and nobody may frame it", () => {
    const { get } = setUp();
    for (const url of ["/", "/runs", "/runs/old"]) {
      const { headers, body, type } = get(url);
      expect(type).toContain("text/html");
      expect(headers?.["content-security-policy"]).toMatch(
        /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      );
      expect(String(body)).not.toMatch(/<script>|<style>|style="| on\w+="|https?:\/\//);
    }
  });

  test("every file that it names is served", () => {
    const { get } = setUp();
    const named = [...String(get("/").body).matchAll(/(?:href|src)="(\/page\/[^"]+)"/g)].map(
      ([, path]) => path ?? "",
    );
    const imported = named.flatMap((path) =>
      [...String(get(path).body).matchAll(/from "\.\/([^"]+)"/g)].map(([, file]) => `/page/${file}`),
    );
    for (const path of [...named, ...imported]) expect(get(path).status).toBe(200);
    expect(imported.length).toBeGreaterThan(3);
  });

  test("its state has every lane, what it does and what can be done about it", () => {
    const { state, run } = setUp();
    const shown = state();
    expect(shown).toMatchObject({ run: "night", state: "running", canControl: true, stopBy: "" });
    expect(shown.lanes.map(({ device }) => device)).toEqual(run.state.plan.lanes.map(({ device }) => device));
    expect(shown.messages.length).toBeGreaterThan(0);
  });

  test("a run of another process, and one of an earlier night, cannot be acted on", () => {
    expect(setUp({ isOurs: false }).state()).toMatchObject({ canControl: false, state: "unfinished" });
    expect(setUp().state("/v1/runs/old/state").canControl).toBe(false);
  });

  test("a picture for each run; the width is kept within bounds, and the last second's is shown again", () => {
    const { get, clock, run } = setUp();
    expect(String(get("/v1/chart.svg?width=1e9").body)).toContain('width="2400"');
    expect(String(get("/v1/chart.svg?width=x").body)).toContain('width="1280"');
    expect(String(get("/v1/chart.svg?width=390").body)).toContain('width="380"');
    expect(get("/v1/runs/old/chart.svg").body).not.toContain('class="now"');
    const first = get("/v1/chart.svg?width=390").body;
    run.state.holds.set("x", {});
    expect(get("/v1/chart.svg?width=390").body).toBe(first);
    expect(clock.elapsed()).toBe(0);
  });

  test("a lane of very many steps is shown around the current one", () => {
    const { run, state } = setUp();
    const [lane] = run.state.plan.lanes;
    const step = lane?.steps[0];
    if (!lane || !step) throw new Error("The journal has no lane.");
    const steps = Array.from({ length: 300 }, (_, index) => ({ ...step, id: `s${index}` }));
    run.state.plan = { ...run.state.plan, lanes: [{ ...lane, steps }] };
    const fresh = [...run.state.steps.values()][0];
    if (!fresh) throw new Error("The journal has no step.");
    run.state.steps = new Map(
      steps.map((one, index) => [one.id, { ...fresh, step: one, status: index < 200 ? "done" : "pending" }]),
    );
    const shown = state().lanes[0];
    expect(shown?.steps.map(({ id }) => id)).toContain("s200");
    expect(shown).toMatchObject({ current: "s200", done: 200, all: 300, stepsLeftOut: 240 });
  });

  test("a run that is not there is said to be so", () => {
    const { get } = setUp();
    expect(get("/v1/runs/none/state").status).toBe(404);
    expect(JSON.parse(String(get("/v1/runs").body))).toEqual({ runs: ["night", "old"], current: "night" });
  });
});

describe("its events", () => {
  const event = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

  test("the whole state at once, again when there is something new, and the same bytes for all", () => {
    const { feed, tell } = setUp();
    const [one, two] = [feed(), feed()];
    const first = one.next();
    expect(event(first)).toMatch(/^id: \d+\nevent: state\ndata: \{.*\}\n\n$/);
    expect(two.next()).toBe(first);
    expect(one.next()).toBeUndefined();
    const next = entries[half];
    const later = entries[half + 1];
    if (!next || !later) throw new Error("The journal is too short.");
    tell(next);
    tell(later);
    expect(event(one.next())).toContain(`id: ${half + 2}\n`);
    expect(one.next()).toBeUndefined();
  });

  test("lines of the run come newest first, and a beat says what time it is", () => {
    const { feed, tell, state } = setUp();
    for (const entry of entries.slice(half, half + 6)) tell(entry);
    const { lines } = state();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines[0]?.at).toMatch(/^\d\d:\d\d:\d\d$/);
    expect(event(feed().beat?.())).toMatch(/^event: beat\ndata: \{"clock":"\d\d:\d\d:\d\d"\}\n\n$/);
  });
});

describe("control", () => {
  test("what a person asks for is asked of the run, in the page's name", () => {
    const { post, control } = setUp();
    expect(post({ run: "night", action: "pause", lane: "dwarf" }).status).toBe(200);
    expect(post({ run: "night", action: "resume", lane: "dwarf" }).status).toBe(200);
    expect(post({ run: "night", action: "stop" })).toEqual({ status: 200, body: { ok: true } });
    expect(control.asked).toEqual(["pause dwarf page", "resume dwarf page", "stop page"]);
  });

  test("a refusal says why and what to do", () => {
    const answer = { error: "It is not its turn.", code: "not-current", hint: "Wait." };
    expect(setUp().post({ run: "night", action: "skip", step: "x" })).toEqual({ status: 409, body: answer });
  });

  test.each([
    ["another run than tonight's", { run: "old", action: "stop" }, 409],
    ["no run", { action: "stop" }, 400],
    ["no lane", { run: "night", action: "pause" }, 400],
    ["an unknown action", { run: "night", action: "open-roof" }, 400],
    ["no JSON", "stop", 400],
    ["null", "null", 400],
    ["a prototype", '{"run":"night","action":"__proto__"}', 400],
  ])("%s: nothing is done", (_, body, status) => {
    const { post, control } = setUp();
    expect(post(body).status).toBe(status);
    expect(control.asked).toEqual([]);
  });

  test("what a form can send is not taken", () => {
    const { post, control } = setUp();
    const wish = { run: "night", action: "stop" };
    for (const type of ["text/plain", "application/x-www-form-urlencoded", ""])
      expect(post(wish, type).status).toBe(415);
    expect(control.asked).toEqual([]);
  });

  test("a run that ended, and one of another process, are left alone", () => {
    expect(setUp({ count: entries.length }).post({ run: "night", action: "stop" }).status).toBe(409);
    expect(setUp({ isOurs: false }).post({ run: "night", action: "stop" }).status).toBe(409);
  });
});
