import fc from "fast-check";
import { expect, test } from "vitest";
import { constraintsGuid, objectGuid } from "../../../src/devices/robotarget/identity.ts";
import { instantOfLocalMs, localEpochSec } from "../../../src/devices/robotarget/local-time.ts";
import { commandMac, type MacDialect, managerHash, openMac } from "../../../src/devices/robotarget/mac.ts";
import { uuidV5 } from "../../../src/uuid.ts";

const parts = {
  secret: "pippo",
  sessionKey: "1652231344.88438",
  id: 5,
  uid: "0697f2f9-24e4-4850-84e9-18ea28b05fe9",
};

test.each<[string, MacDialect, string]>([
  [
    "hex",
    { separator: "||:||", encoding: "hex" },
    "ZDdjYmNmNDkyZmJiMjY0ZDY1ZjcwOGEzNTVhYjU3ZGIxNDhjZmU3NA==",
  ],
  ["raw", { separator: "||:||", encoding: "raw" }, "18vPSS+7Jk1l9wijVatX2xSM/nQ="],
  [
    "a gap, hex",
    { separator: "|| |", encoding: "hex" },
    "YzMxODAyNWY1OWNmZGU0MTYzYTM2OTJmNzgzMWNkZjg3NzdkZGY3Mw==",
  ],
  ["a gap, raw", { separator: "|| |", encoding: "raw" }, "wxgCX1nP3kFjo2kveDHN+Hd933M="],
  [
    "nothing between, hex",
    { separator: "", encoding: "hex" },
    "MzA2ZDZhYzE1YmE1MTk0MjI0YzgzZjAzMzVkMDM5Mjk1ZTEwZTE3Zg==",
  ],
  ["nothing between, raw", { separator: "", encoding: "raw" }, "MG1qwVulGUIkyD8DNdA5KV4Q4X8="],
  [
    "gaps of one, two and one, hex",
    { separator: ["|| |", "||  |", "|| |"], encoding: "hex" },
    "ZTI3NGU4NGI5ZGExNmFjNzJjNDUzYjY0MWQxYWI1MWUyNDBjOGU0Nw==",
  ],
  [
    "gaps of one, two and one, raw",
    { separator: ["|| |", "||  |", "|| |"], encoding: "raw" },
    "4nToS52hascsRTtkHRq1HiQMjkc=",
  ],
])("a command is signed: %s", (_, dialect, mac) => {
  expect(commandMac(parts, dialect)).toBe(mac);
});

test("manager mode is asked for", () => {
  const words = ["12345678", "abcdefg", "pluto", "paperino"];
  expect(managerHash({ ...parts, words }, { separator: "||:||", encoding: "hex" })).toBe(
    "Y2ViMzE0YTVhYmZlZWViYzEzODFhMjExYmExZGIwODY5MTkxNmQ5Mw==",
  );
});

const openUid = "d4a644d7-10d2-4904-9de4-9c1ec5cf6a6a";
test.each([
  ["no more", openUid, "", "684660d3045ee9c2bbc626a4e5cc5155"],
  ["a target", openUid, "6c5553ef-3c11-4b40-a3e1-7cd008e08c35", "0241332cd7da9ec94e5a839fcee41ab4"],
  ["an object", openUid, "120e5c72-9aae-4363-8fc4-f0105aa4c4b3", "644a08429b66cecfafa4d0251f576639"],
  [
    "a file",
    openUid,
    "M31_LRGB_LIGHT_L_300s_BIN1_-12C_003_20211228_182925_847_GA_1087_OF_60_W.FIT",
    "f6b655c1e990f321c1b2238efe70a971",
  ],
  ["no more, another UID", "88588e1b-bd6e-4008-a27e-9c0be2abd242", "", "5f98c3681a26bb2c1415e3342d46014c"],
])("an open command is signed with %s", (_, uid, signed, mac) => {
  expect(openMac({ secret: "leonardo", uid, signed })).toBe(mac);
});

test("name-based UUIDs are those of RFC 9562", () => {
  expect(uuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

// Computed with another implementation. A change here orphans every object that plans ever made.
test.each([
  [objectGuid("p", "s"), "4852a5c4-1f60-561a-927e-60b0b6a1b3a0"],
  [objectGuid("p", "s/t"), "cb1ea752-e13c-54af-a679-33465b3ecc74"],
  [objectGuid("p", "s/t/l"), "268ac19a-bc71-5713-8719-3087992177df"],
  [constraintsGuid("p", "s/t"), "06f8b47b-e6f1-5e15-84b3-83efb6ba5e6e"],
])("identities never change: %s", (guid, expected) => {
  expect(guid).toBe(expected);
});

test.each([
  ["2026-11-20T20:00:00Z", "America/Phoenix", "2026-11-20T13:00:00Z"],
  ["2026-07-01T20:00:00.900Z", "Europe/Rome", "2026-07-01T22:00:00Z"],
  ["2026-12-01T20:00:00Z", "Europe/Rome", "2026-12-01T21:00:00Z"],
  ["2026-12-01T20:00:00Z", "Asia/Kolkata", "2026-12-02T01:30:00Z"],
])("wall clock of %s in %s", (at, zone, wall) => {
  expect(localEpochSec(Date.parse(at), zone)).toBe(Date.parse(wall) / 1000);
});

test.each([
  ["2026-11-20T13:00:00Z", "America/Phoenix", "2026-11-20T20:00:00Z"],
  ["2026-07-01T22:00:00Z", "Europe/Rome", "2026-07-01T20:00:00Z"],
  ["2026-12-02T01:30:00Z", "Asia/Kolkata", "2026-12-01T20:00:00Z"],
  ["2026-03-29T02:30:00Z", "Europe/Rome", "2026-03-29T01:30:00Z"],
  ["2026-10-25T02:30:00Z", "Europe/Rome", "2026-10-25T00:30:00Z"],
])("the wall clock shows %s in %s", (wall, zone, at) => {
  expect(instantOfLocalMs(Date.parse(wall) / 1000, zone)).toBe(Date.parse(at));
});

test("what the wall clock shows is the instant it was made from, but in an hour that it shows twice", () => {
  const zones = fc.constantFrom("America/Phoenix", "Europe/Rome", "Australia/Lord_Howe", "UTC");
  fc.assert(
    fc.property(fc.integer({ min: 1.5e9, max: 2e9 }), zones, (atSec, zone) => {
      const back = instantOfLocalMs(localEpochSec(atSec * 1000, zone), zone);
      expect([0, 1_800_000, 3_600_000]).toContain(atSec * 1000 - back);
    }),
  );
});
