import { describe, expect, test } from "vitest";
import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import { safeFileName } from "../../../src/journal/kept-files.ts";
import type { Json, JsonObject } from "../../../src/verb.ts";
import { localSec, PLAN } from "./fake-night.ts";
import { makeNight, type NightRig } from "./night-rig.ts";
import { failure, START_MS } from "./rig.ts";

const M31 = objectGuid(PLAN, "autumn/m31");
const HOUR_MS = 3_600_000;
const eveningMs = START_MS - 18 * HOUR_MS;

/** A night with two sessions, an error, an annotation, five shots and one that was deleted. */
function world(): NightRig {
  const rig = makeNight();
  const { server } = rig;
  server.addSet("autumn");
  server.addTarget("autumn/m31", {
    targetname: "M 31 | <b>Andromeda</b>",
    auxsessioncontainer: { progress: 41.666 },
  });
  const m33 = server.addTarget("autumn/m33");
  server.startRun(eveningMs, "run-1", { note: "Scheduler=Default" });
  server.startSession("s-1", M31, eveningMs);
  for (const index of [0, 1, 2]) {
    server.takeShot(`i-${index}`, M31, eveningMs + index * 310_000, { hfd: 2 + index / 2 });
  }
  server.takeShot("i-3", M31, eveningMs + 4 * 310_000, { filterindex: 2, exposure: 600, hfd: 0 });
  server.endSession("s-1", eveningMs + HOUR_MS);
  server.startSession("s-2", m33, eveningMs + HOUR_MS);
  server.takeShot("i-4", m33, eveningMs + HOUR_MS);
  server.takeShot("i-bad", m33, eveningMs + HOUR_MS + 60_000);
  server.deleted.push(server.done.pop()!);
  server.endSession("s-2", eveningMs + 2 * HOUR_MS, 3);
  server.addError("e-1", m33, 2000, eveningMs + 2 * HOUR_MS);
  server.annotations.push({
    guid: "a-1",
    refguidrun: "run-1",
    targetname: "Target m33",
    datetimestart: localSec(eveningMs + 3 * HOUR_MS),
    code: 3,
    note: "clouds\u0007",
  });
  server.endRun(eveningMs + 3 * HOUR_MS);
  return rig;
}

const fileText = ({ kept }: NightRig, name: string): string => kept.get(name)?.toString("utf8") ?? "";
const json = (rig: NightRig): JsonObject => JSON.parse(fileText(rig, "report.json")) as JsonObject;

describe("a report", () => {
  test("says what was done, and where it is", async () => {
    const rig = world();
    expect(await rig.run("report", { days: 1, images: 0 })).toEqual({
      runs: 1,
      sessions: 2,
      errors: 1,
      shotsDone: 5,
      images: 0,
      report: "runs/r/report.md",
      annotations: 1,
      shotsDeleted: 1,
      imagesFailed: 0,
      files: ["runs/r/report.md", "runs/r/report.json"],
    });
    expect([...rig.kept.keys()]).toEqual(["report.md", "report.json"]);
  });

  test("is JSON in wall clock, with filters and errors by name", async () => {
    const rig = world();
    await rig.run("report", { days: 1, images: 0 });
    expect(json(rig)).toMatchObject({
      format: 1,
      device: "rig",
      zone: "America/Phoenix",
      from: "2026-11-19T13:00:00",
      to: "2026-11-20T13:00:00",
      runs: [
        {
          start: "2026-11-19T19:00:00",
          end: "2026-11-19T22:00:00",
          isRunning: false,
          sessions: [
            { result: "finished", shots: 4 },
            { target: "Target m33", result: "failed" },
          ],
          errors: [{ code: 2000, meaning: "the sequence ended with an error", at: "2026-11-19T21:00:00" }],
          annotations: [{ code: 3, note: "clouds" }],
        },
      ],
      targets: [
        {
          target: "M 31 | <b>Andromeda</b>",
          shotsDone: 4,
          exposureSec: 1500,
          meanHfdPx: 2.5,
          series: [
            { filter: "L", exposureSec: 300, shots: 3, meanHfdPx: 2.5 },
            { filter: "Ha", exposureSec: 600, shots: 1, meanHfdPx: null },
          ],
        },
        { target: "Target m33", shotsDone: 1, deleted: 1 },
      ],
      images: [],
    });
    expect(json(rig).shots as readonly Json[]).toHaveLength(6);
  });

  test("is Markdown for people, in which names of the device are only text", async () => {
    const rig = world();
    await rig.run("report", { days: 1, images: 0 });
    const text = fileText(rig, "report.md");
    expect(text).toContain("# RoboTarget on rig\n");
    expect(text).toContain(
      "| M 31 \\| \\<b\\>Andromeda\\</b\\> | Set autumn | 4 | 0 | 0 h 25 min | 2.5 | 41.67 % | 3 × 300 s L, 1 × 600 s Ha |",
    );
    expect(text).toContain("## Run of 2026-11-19 19:00\n\nProfile rig, until 2026-11-19 22:00.\n");
    expect(text).toContain("the sequence ended with an error \\(2000\\)");
    expect(text).not.toContain("\u0007");
    expect(text).not.toMatch(/<b>/);
  });

  test("of a time without a run says so", async () => {
    const rig = makeNight();
    expect(await rig.run("report", { days: 30, images: 5 })).toMatchObject({
      runs: 0,
      shotsDone: 0,
      images: 0,
    });
    expect(fileText(rig, "report.md")).toContain("RoboTarget did not run in this time.");
  });

  test("reads odd values as unknown", async () => {
    const rig = world();
    Object.assign(rig.server.runs[0]!, { datetimestart: 1e300, datetimeend: "soon" });
    Object.assign(rig.server.done[0]!, {
      hfd: "nan",
      filterindex: 17,
      exposure: null,
      refguidtarget: "gone",
    });
    await rig.run("report", { days: 1, images: 0 });
    expect(json(rig)).toMatchObject({ runs: [{ start: null, end: null }] });
    expect(fileText(rig, "report.md")).toContain("a target that was removed");
  });
});

describe("images", () => {
  const imageNames = (rig: NightRig): string[] =>
    [...rig.kept.keys()].filter((name) => name.endsWith(".jpg"));

  test("of the newest shots are fetched, as many as asked for", async () => {
    const rig = world();
    expect(await rig.run("report", { days: 1, images: 2 })).toMatchObject({
      images: 2,
      files: ["runs/r/report.md", "runs/r/report.json", "runs/r/i-4-i-4.jpg", "runs/r/i-3-i-3.jpg"],
    });
    expect(imageNames(rig)).toEqual(["i-4-i-4.jpg", "i-3-i-3.jpg"]);
    expect(fileText(rig, "report.md")).toContain("- i-4.FIT: runs/r/i-4-i-4.jpg");
  });

  test("of one file name in two folders are two files, however long the names", async () => {
    const rig = world();
    const long = "ä".repeat(200);
    const names = ["C:\\a\\M31.FIT", "D:\\b\\M31.FIT", `/a/${long}1.fit`, `/b/${long}2.fit`, ""];
    rig.server.done.forEach((row, index) => {
      row.filename = names[index];
    });
    await rig.run("report", { days: 1, images: 9 });
    expect(imageNames(rig).map(safeFileName)).toEqual([
      "i-4-i-4.jpg",
      `${"ä".repeat(75)}-i-3.jpg`,
      `${"ä".repeat(75)}-i-2.jpg`,
      "M31-i-1.jpg",
      "M31-i-0.jpg",
    ]);
  });

  test("that an earlier try kept are not fetched again", async () => {
    const rig = world();
    await rig.run("report", { days: 1, images: 2 });
    const again = { earlier: [...rig.progress] };
    expect(await rig.run("report", { days: 1, images: 3 }, again)).toMatchObject({ images: 3 });
    expect(rig.server.methods("GetShotJpg")).toHaveLength(3);
  });

  test("that cannot be had are noted, and the others fetched", async () => {
    const rig = world();
    rig.server.jpegs.delete("i-4");
    rig.server.jpegs.set("i-3", Buffer.from("<html>").toString("base64"));
    expect(await rig.run("report", { days: 1, images: 4 })).toMatchObject({ images: 2, imagesFailed: 2 });
    const text = fileText(rig, "report.md");
    expect(text).toContain("JPG not in cache");
    expect(text).toContain("- i-3.FIT: not fetched, what Voyager sent is no JPEG");
  });

  test("are given up after three failures in a row", async () => {
    const rig = world();
    rig.server.jpegs.clear();
    expect(await rig.run("report", { days: 1, images: 5 })).toMatchObject({ images: 0, imagesFailed: 3 });
    expect(rig.server.methods("GetShotJpg")).toHaveLength(3);
  });

  test("wait for no connection that is gone; the report is there without them", async () => {
    const rig = world();
    rig.server.twist = ({ method }, server) => {
      if (!method.endsWith("GetShotJpg")) return undefined;
      server.reachable = false;
      server.drop();
      return "handled";
    };
    const error = await failure(rig.run("report", { days: 1, images: 2 }));
    expect(error).toMatchObject({ code: "unreachable", retry: "safe" });
    expect(json(rig)).toMatchObject({ runs: [{}], images: [] });
  });

  test("that the disk does not take are not counted", async () => {
    const facts = await world().run("report", { days: 1, images: 1 }, { keep: () => undefined });
    expect(facts).toMatchObject({ images: 0, imagesFailed: 1, report: null, files: [] });
  });
});
