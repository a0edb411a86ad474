// The shapes of N.I.N.A.'s plugin Advanced API, version 2, as its source and captures of it show them: what a client
// made for it reads must be there, under that name and in that form.
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import { readJournal } from "../../src/journal/journal.ts";
import { senders } from "../../src/messages/message.ts";
import { ninaRoutes } from "../../src/serve/nina-routes.ts";
import type { Feed } from "../../src/serve/reader.ts";
import { type Answer, findRoute, type ServedRequest } from "../../src/serve/route.ts";
import { TrackedRun } from "../../src/serve/tracked-run.ts";

const text = /\S/;
/** Local without offset, and with; seven decimals as .NET writes them. */
const naive = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}$/;
const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}[+-]\d\d:\d\d$/;
const number = Number.isFinite;

type Shape = Readonly<Record<string, RegExp | ((value: never) => boolean)>>;
const waitStart: Shape = { Event: /^TS-WAITSTART$/, WaitEndTime: withOffset };
const targetStart: Shape = {
  Event: /^TS-(NEW)?TARGETSTART$/,
  TargetName: text,
  ProjectName: text,
  "Coordinates.RA": (ra: number) => number(ra) && ra >= 0 && ra < 24,
  "Coordinates.RADegrees": (deg: number) => number(deg) && deg >= 0 && deg < 360,
  "Coordinates.Dec": (dec: number) => number(dec) && Math.abs(dec) <= 90,
  "Coordinates.RAString": /^\d\d:\d\d:\d\d$/,
  "Coordinates.DecString": /^-?\d\d° \d\d' \d\d"$/,
  "Coordinates.Epoch": (epoch: number) => [0, 1, 2, 3].includes(epoch),
  Rotation: number,
  TargetEndTime: naive,
};
const envelope: Shape = {
  Error: /^$/,
  StatusCode: (code: number) => code === 200,
  Success: (success: boolean) => success === true,
};

type Table = Readonly<Record<string, unknown>>;
function misfits(value: Table, shape: Shape): string[] {
  return Object.entries(shape).flatMap(([path, wanted]) => {
    const found = path.split(".").reduce<unknown>((at, name) => (at as Table | undefined)?.[name], value);
    const fits =
      wanted instanceof RegExp
        ? typeof found === "string" && wanted.test(found)
        : found !== undefined && wanted(found as never);
    return fits ? [] : [`${path}: ${JSON.stringify(found)}`];
  });
}
const shapeOf = ({ Event }: Table): Shape => (Event === "TS-WAITSTART" ? waitStart : targetStart);

const file = join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson");
const { entries } = readJournal(file);
const making = { catalog, sender: senders.own };
const run = TrackedRun.of("night", entries.slice(0, 1), making);
if (!run) throw new Error("no run");
const { routes, sockets } = ninaRoutes({
  names: () => ["night"],
  current: () => run,
  run: () => run,
  onChange: () => () => undefined,
});
const asked = {
  method: "GET",
  query: new URLSearchParams(),
  headers: {},
  body: "",
  parts: {},
  mayControl: false,
};
const get = (path: string): Table => {
  const found = findRoute(routes, "GET", path);
  if (!found || found === "other-method") throw new Error(path);
  return JSON.parse(String((found.route.answer({ ...asked, path } as ServedRequest) as Answer).body));
};
const feed = sockets
  .find(({ path }) => path === "/v2/socket")
  ?.open({ ...asked, path: "" } as ServedRequest) as Feed;
for (const entry of entries.slice(1)) run.take(entry);
const pushed: Table[] = [];
for (let bytes = feed.next(); bytes; bytes = feed.next())
  pushed.push(JSON.parse(Buffer.from(bytes).toString()));
const pushes = pushed.map(({ Response }) => Response as Table);
const history = get("/v2/api/event-history");
const past = history.Response as Table[];

test("every push has its envelope, and its members in their forms; it has no Time", () => {
  expect(new Set(pushes.map(({ Event }) => Event)).size).toBe(3);
  for (const push of pushed) expect(misfits(push, { ...envelope, Type: /^Socket$/ })).toEqual([]);
  for (const push of pushes) {
    expect(misfits(push, shapeOf(push))).toEqual([]);
    expect(push).not.toHaveProperty("Time");
  }
});

test("the history has the same events, each with its Time: UTC, without saying so", () => {
  expect(misfits(history, { ...envelope, Type: /^API$/ })).toEqual([]);
  for (const event of past) expect(misfits(event, { ...shapeOf(event), Time: naive })).toEqual([]);
  expect(past.map(({ Time: _, ...event }) => event)).toEqual(pushes);
  const sent = past.map(({ Time }) => Date.parse(`${Time}Z`));
  expect(sent).toEqual([...sent].sort((a, b) => a - b));
  expect(sent[0]).toBeGreaterThan(Date.parse(entries[0]?.at ?? ""));
});

test("times of ends are local: the offset of a wait's end is the site's, and a target ends after it begins", () => {
  for (const event of past) {
    const sentMs = Date.parse(`${event.Time}Z`);
    const end = event.WaitEndTime ?? `${event.TargetEndTime}-07:00`;
    expect(String(end)).toMatch(/-07:00$/);
    expect(Date.parse(String(end))).toBeGreaterThan(sentMs);
  }
});

test("degrees are hours times 15, and a new target is told right before its start", () => {
  for (const [index, push] of pushes.entries()) {
    const { RA, RADegrees } = (push.Coordinates ?? { RA: 0, RADegrees: 0 }) as Record<string, number>;
    expect(RADegrees).toBeCloseTo(Number(RA) * 15, 4);
    if (push.Event !== "TS-NEWTARGETSTART") continue;
    expect(pushes[index + 1]).toEqual({ ...push, Event: "TS-TARGETSTART" });
  }
});

test("the version is one that clients take for version 2, as a text", () => {
  const version = get("/v2/api/version");
  expect(misfits(version, { ...envelope, Type: /^API$/, Response: /^2\.\d+\.\d+\.\d+$/ })).toEqual([]);
});
