import { describe, expect, test } from "vitest";
import { readEvent } from "../../../src/devices/nina/events.ts";
import { readTime } from "../../../src/devices/nina/times.ts";

const zone = "America/Chicago";
const reading = { zone, nowMs: Date.UTC(2026, 8, 16) };
const utc = (text: string): number => Date.parse(text);

/** Every form of time that Advanced API 2.2.15 is known to write, in the message or entry that has it. */
const rows: readonly {
  readonly field: string;
  readonly response: Readonly<Record<string, unknown>>;
  readonly reads: Readonly<Record<string, unknown>>;
}[] = [
  {
    field: "a message as it is sent has no time at all",
    response: { Event: "TS-TARGETSTART", TargetName: "M 31", ProjectName: "P" },
    reads: { atMs: undefined },
  },
  {
    field: "Time of Target Scheduler's events in the history: UTC that does not say so",
    response: { Event: "TS-WAITSTART", Time: "2026-09-16T01:33:37.4832482" },
    reads: { atMs: utc("2026-09-16T01:33:37.483Z") },
  },
  {
    field: "Time of other events in the history: with its offset",
    response: { Event: "IMAGE-SAVE", Time: "2026-09-15T21:26:56.1234567-05:00" },
    reads: { atMs: utc("2026-09-16T02:26:56.123Z") },
  },
  {
    field: "Time of ERROR-AF, taken from the log: local that does not say so",
    response: { Event: "ERROR-AF", Time: "2026-09-15T21:54:26" },
    reads: { atMs: utc("2026-09-16T02:54:26Z") },
  },
  {
    field: "Time of ERROR-PLATESOLVE, likewise",
    response: { Event: "ERROR-PLATESOLVE", Time: "2026-09-15T21:54:26.1" },
    reads: { atMs: utc("2026-09-16T02:54:26.1Z") },
  },
  {
    field: "WaitEndTime: with its offset",
    response: { Event: "TS-WAITSTART", WaitEndTime: "2026-09-15T21:15:00.0000000-05:00" },
    reads: { waitEndMs: utc("2026-09-16T02:15:00Z") },
  },
  {
    field: "WaitStartTime, as its published description calls the same",
    response: { Event: "TS-WAITSTART", WaitStartTime: "2026-09-15T21:15:00-05:00" },
    reads: { waitEndMs: utc("2026-09-16T02:15:00Z") },
  },
  {
    field: "TargetEndTime: local that does not say so, beside a Time that is UTC",
    response: {
      Event: "TS-NEWTARGETSTART",
      Time: "2026-09-05T02:15:32.0000001",
      TargetName: "M 31",
      TargetEndTime: "2026-09-05T06:22:01.6458097",
    },
    reads: {
      atMs: utc("2026-09-05T02:15:32Z"),
      target: { name: "M 31", project: "", endMs: utc("2026-09-05T11:22:01.645Z") },
    },
  },
];

describe("times", () => {
  test.each(rows)("$field", ({ response, reads }) => {
    const event = readEvent(response, reading);
    expect(event).toBeDefined();
    for (const [name, value] of Object.entries(reads)) expect(event?.[name as "atMs"]).toEqual(value);
  });

  test("what is no time is none", () => {
    for (const text of ["", "yesterday", "2026-13-45T00:00:00", [], {}, null, 7]) {
      expect(readTime(text, "utc", zone)).toBeUndefined();
    }
  });

  test("winter and summer of the computer's zone are told apart", () => {
    expect(readTime("2026-01-15T00:00:00", "local", zone)).toBe(utc("2026-01-15T06:00:00Z"));
    expect(readTime("2026-07-15T00:00:00", "local", zone)).toBe(utc("2026-07-15T05:00:00Z"));
  });
});
