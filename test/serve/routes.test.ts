import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import { readJournal } from "../../src/journal/journal.ts";
import { senders } from "../../src/messages/message.ts";
import { messageRoutes } from "../../src/serve/message-routes.ts";
import { ninaRoutes } from "../../src/serve/nina-routes.ts";
import type { Feed } from "../../src/serve/reader.ts";
import { type Answer, findRoute, type Routes, type ServedRequest } from "../../src/serve/route.ts";
import type { RunSource } from "../../src/serve/run-source.ts";
import { TrackedRun } from "../../src/serve/tracked-run.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const journal = join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson");
const { entries } = readJournal(journal);
const making = { catalog, sender: senders.own };

/** A source whose current run the test chooses. */
function sourceOf(run: () => TrackedRun | undefined): RunSource {
  return {
    names: () => ["night"],
    current: run,
    run: (name) => (name === "night" ? run() : undefined),
    onChange: () => () => undefined,
  };
}

const tracked = (count = entries.length): TrackedRun => {
  const run = TrackedRun.of("night", entries.slice(0, count), making);
  if (!run) throw new Error("no run");
  return run;
};

function ask({ routes }: Routes, url: string): { status: number; body: unknown } {
  const { pathname: path, searchParams: query } = new URL(url, "http://localhost");
  const found = findRoute(routes, "GET", path);
  if (!found || found === "other-method") throw new Error(`no route ${path}`);
  const request: ServedRequest = {
    method: "GET",
    path,
    query,
    headers: {},
    body: "",
    parts: {},
    mayControl: false,
  };
  const { status, body } = found.route.answer(request) as Answer;
  return { status, body: JSON.parse(String(body)) };
}

function open({ sockets }: Routes, url: string): Feed | Answer {
  const { pathname: path, searchParams: query } = new URL(url, "http://localhost");
  const found = findRoute(sockets, "GET", path);
  if (!found || found === "other-method") throw new Error(`no socket ${path}`);
  return found.route.open({
    method: "GET",
    path,
    query,
    headers: {},
    body: "",
    parts: {},
    mayControl: false,
  });
}

function read(feed: Feed | Answer): Record<string, unknown>[] {
  if (!("next" in feed)) throw new Error(String(feed.body));
  const got: Record<string, unknown>[] = [];
  for (let bytes = feed.next(); bytes; bytes = feed.next())
    got.push(JSON.parse(Buffer.from(bytes).toString()));
  return got;
}

describe("/v1/messages", () => {
  const clock = new VirtualClock(Date.UTC(2026, 10, 22));
  const whole = tracked();
  const routes = messageRoutes(
    sourceOf(() => whole),
    clock,
  );

  test("replays from a number on", () => {
    const [first, ...rest] = read(open(routes, "/v1/messages?from=18"));
    expect(first).toEqual({ kind: "run", run: "night", next: 18, last: 20 });
    expect(rest.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(["message 18", "message 19", "message 20"]);
  });
  test("begins with what comes next when no number is given", () => {
    expect(read(open(routes, "/v1/messages"))).toEqual([{ kind: "run", run: "night", next: 21, last: 20 }]);
  });
  test("a number from another run gives this one from its beginning", () => {
    expect(read(open(routes, "/v1/messages?from=900"))).toHaveLength(21);
  });
  test.each(["0", "-1", "x", "1.5", "", "99999999999999999999"])("from=%s is refused", (from) => {
    expect(open(routes, `/v1/messages?from=${from}`)).toMatchObject({ status: 400 });
    expect(ask(routes, `/v1/messages?from=${from}`).status).toBe(400);
  });
  test("a run that there is not is refused", () => {
    expect(open(routes, "/v1/messages?run=../../etc")).toMatchObject({ status: 404 });
    expect(ask(routes, "/v1/messages?run=other").status).toBe(404);
  });
  test("pages over HTTP say where to go on", () => {
    const { body } = ask(routes, "/v1/messages?from=20");
    expect(body).toMatchObject({ run: "night", next: 21, messages: [{ seq: 20 }] });
    expect(ask(routes, "/v1/messages?from=21").body).toMatchObject({ next: 21, messages: [] });
    expect(
      ask(
        messageRoutes(
          sourceOf(() => undefined),
          clock,
        ),
        "/v1/messages",
      ).body,
    ).toEqual({
      run: null,
      messages: [],
      next: 1,
    });
  });
  test("goes on with the next run from its beginning", () => {
    let run: TrackedRun | undefined;
    const feed = open(
      messageRoutes(
        sourceOf(() => run),
        clock,
      ),
      "/v1/messages",
    );
    expect(read(feed)).toEqual([]);
    run = tracked(10);
    expect(read(feed)).toMatchObject([{ kind: "run", next: 4, last: 3 }]);
    for (const entry of entries.slice(10)) run.take(entry);
    expect(read(feed)).toHaveLength(17);
    run = tracked();
    expect(read(feed)).toHaveLength(21);
  });
  test("a heartbeat says where the reader is", () => {
    const feed = open(routes, "/v1/messages?from=1") as Feed;
    read(feed);
    const beat: unknown = JSON.parse(Buffer.from(feed.beat?.() ?? "").toString());
    expect(beat).toEqual({ kind: "heartbeat", at: "2026-11-22T00:00:00.000Z", run: "night", next: 21 });
  });
});

describe("N.I.N.A.'s Advanced API", () => {
  const run = tracked();
  const routes = ninaRoutes(sourceOf(() => run));

  test("pushes three topics, each in its envelope, in the order of messages", () => {
    const live = tracked(1);
    const feed = open(ninaRoutes(sourceOf(() => live)), "/v2/socket");
    expect(read(feed)).toEqual([]);
    for (const entry of entries.slice(1)) live.take(entry);
    const pushed = read(feed);
    expect(pushed.map(({ Response }) => (Response as { Event: string }).Event)).toEqual([
      ...[
        "TS-WAITSTART",
        "TS-WAITSTART",
        "TS-WAITSTART",
        "TS-WAITSTART",
        "TS-NEWTARGETSTART",
        "TS-TARGETSTART",
      ],
      ...["TS-TARGETSTART", "TS-NEWTARGETSTART", "TS-TARGETSTART", "TS-WAITSTART", "TS-NEWTARGETSTART"],
      ...["TS-TARGETSTART", "TS-NEWTARGETSTART", "TS-TARGETSTART"],
    ]);
    // Values, names and types of members as a capture of the plugin has them; the push has no Time.
    expect(pushed[0]).toEqual({
      Response: {
        Event: "TS-WAITSTART",
        WaitEndTime: "2026-11-20T18:20:09.3890000-07:00",
        WaitStartTime: "2026-11-20T18:20:09.3890000-07:00",
      },
      Error: "",
      StatusCode: 200,
      Success: true,
      Type: "Socket",
    });
    expect(pushed[4]?.Response).toEqual({
      Event: "TS-NEWTARGETSTART",
      TargetName: "NGC 188",
      ProjectName: "demo",
      Coordinates: {
        RA: 0.790972,
        RAString: "00:47:28",
        RADegrees: 11.864583,
        Dec: 85.255,
        DecString: "85° 15' 18\"",
        Epoch: 2,
      },
      Rotation: 0,
      TargetEndTime: "2026-11-21T06:04:30.2210000",
    });
  });
  test("a reader gets what comes after it has connected", () => {
    expect(read(open(routes, "/v2/socket"))).toEqual([]);
  });
  test("the history has the same with times in UTC and with coordinates that can be read", () => {
    const { body } = ask(routes, "/v2/api/event-history");
    const events = (body as { Response: Record<string, unknown>[] }).Response;
    expect(events).toHaveLength(14);
    expect(events[4]).toMatchObject({ Time: "2026-11-21T01:30:09.9890000", Coordinates: { Epoch: 2 } });
    expect(body).toMatchObject({ Success: true, StatusCode: 200, Type: "API", Error: "" });
  });
  test("a client that follows one telescope names its lane", () => {
    const { body } = ask(routes, "/v2/api/event-history?lane=hall42");
    const events = (body as { Response: Record<string, unknown>[] }).Response;
    expect(events.map(({ TargetName, WaitEndTime }) => TargetName ?? typeof WaitEndTime)).toEqual([
      ...["string", "Polaris", "Polaris", "string", "NGC 188", "NGC 188", "NGC 188", "NGC 188"],
    ]);
  });
  test("a process that takes the run up is a restart", () => {
    const before = ask(ninaRoutes(sourceOf(() => tracked(20))), "/v2/api/application-start").body;
    const after = ask(routes, "/v2/api/application-start").body;
    expect(before).toMatchObject({ Response: "2026-11-20T18:16:46.8890000-07:00" });
    expect(after).toMatchObject({ Success: true });
    expect(after).not.toEqual(before);
  });
  test("says its version, and what it has not in the envelope", () => {
    expect(ask(routes, "/v2/api/version").body).toMatchObject({ Response: "2.2.15.2", Success: true });
    expect(ask(routes, "/v2/api/version/nina").body).toMatchObject({ Response: "3.2.0.9001", Success: true });
    expect(ask(routes, "/v2/api/equipment/camera/info").body).toMatchObject({
      Response: { Connected: false },
    });
    expect(ask(routes, "/v2/api/equipment/mount/slew")).toEqual({
      status: 200,
      body: {
        Response: "",
        Error: "nightplan passes on messages only; it has no equipment/mount/slew",
        StatusCode: 404,
        Success: false,
        Type: "API",
      },
    });
  });
  test("before any run there is nothing, and no restart", () => {
    const none = ninaRoutes(sourceOf(() => undefined));
    expect(ask(none, "/v2/api/event-history").body).toMatchObject({ Response: [], Success: true });
    expect(ask(none, "/v2/api/application-start").body).toMatchObject({ Success: false, StatusCode: 409 });
    expect(read(open(none, "/v2/socket"))).toEqual([]);
  });
});
