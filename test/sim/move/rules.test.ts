import { describe, expect, test } from "vitest";
import type { Behaviour } from "../../../src/sim/move/options.ts";
import { awake } from "./client.ts";

type Given = Partial<Behaviour>;

/** Codes that commands have by themselves: what was sent before, the command, and its code. */
const cases: readonly (readonly [before: readonly string[], sent: string, code: string, given?: Given])[] = [
  [[], "AA 900001 0", "7"],
  [[], "AA 100000 -1", "7"],
  [[], "AA 0 900000", "0"],
  [[], "AA 190000 0", "8", { horizonDeg: 20 }],
  [[], "CO 757664 -850000", "8"],
  [[], "CO 800000 650000", "8", { telescope: "31in" }],
  [[], "CO 800000 640000", "0", { telescope: "31in" }],
  [[], "BA 0", "9"],
  [[], "BA 6", "9"],
  [[], "BA 5", "0"],
  [["TC 1", 'EE "a"', "EG 1"], "DE", "9"],
  [["TC 1", 'EE "a"', "EG 1", "TC 0"], "DE", "0"],
  [['EE "a"', "EG 1", "HO"], "DE", "0"],
  [[], "DJ 10", "9"],
  [["DM 0"], "DJ 181", "8"],
  [["DM 0"], "DJ -180", "0"],
  [[], "DM 2", "9"],
  [[], "DS -1", "9"],
  [[], 'EE "missing.eph"', "6"],
  [[], 'EE ""', "6"],
  [[], 'EE "comet.eph"', "6", { files: "stock" }],
  [[], 'EE "stock.eph"', "0", { files: "stock" }],
  [[], 'EE "invalid.eph"', "5"],
  [[], 'EE "multi.eph"', "4"],
  [[], 'EE "nodata.eph"', "8"],
  [[], 'EE "partial.eph"', "7"],
  [[], 'EE "full.eph"', "9"],
  [Array(10).fill('EE "a"'), 'EE "a"', "9"],
  [[], "EG 1", "7"],
  [['EE "a"'], "EG 0", "7"],
  [['EE "eph4move.eph"'], "EG 2", "0"],
  [['EE "old.eph"'], "EG 1", "5"],
  [['EE "old.eph"'], "EG 1", "5", { extrapolated: "stays" }],
  [[], "ER 2400 36000", "0"],
  [[], "ER -2401 0", "9"],
  [[], "ER 1234 -55555", "9"],
  [[], "FG 30001", "9"],
  [["FG 30000"], "FR 1", "9"],
  [[], "FG 5", "7", { guiding: "paused" }],
  [[], "FR 5", "5", { guiding: "clouds" }],
  [[], "RM 10 10", "7", { guiding: "paused" }],
  [["PD"], "RM 10 10", "0", { guiding: "paused" }],
  [["PE"], "RM 10 10", "7", { guiding: "active" }],
  [["PE", "BL"], "RM 10 10", "0", { guiding: "active" }],
  [[], "RM 10 10", "5", { guiding: "clouds" }],
  [[], "FS", "4", { coordinates: "apparent" }],
  [[], "HO", "4", { coordinates: "apparent" }],
  [[], "ZE", "4", { coordinates: "apparent" }],
  [["SP"], "PM 1", "4", { coordinates: "apparent" }],
  [['OF "a"'], "RF 8", "4", { coordinates: "apparent" }],
  [['OF "a"'], "SF 8", "4", { coordinates: "apparent" }],
  [["UI"], "UC", "9", { coordinates: "apparent" }],
  [[], "IC", "9", { coordinates: "apparent", telescope: "psst" }],
  [[], "FT 2", "9"],
  [[], "FW 0", "7"],
  [[], "FW 11", "7"],
  [[], "FW 1", "9", { filterWheel: "unavailable" }],
  [[], "FW 1", "8", { filterWheel: "undefined" }],
  [[], "ID", "6"],
  [[], "ID", "6", { telescope: "perth" }],
  [[], "ID", "0", { telescope: "loneos" }],
  [[], "LI 2", "9", { telescope: "72in" }],
  [[], "LS -1", "9", { telescope: "31in" }],
  [[], "LM -1", "9"],
  [['OF "a"'], 'OF "b"', "9"],
  [['OF "a"', "CF"], 'OF "b"', "0"],
  [[], 'OF "missing"', "8"],
  [[], "PM 1", "6"],
  [["SP"], "PM 2", "7"],
  [["SP"], "PM 0", "7"],
  [["SP"], "PM 0", "0", { firstPosition: 0 }],
  [["SP"], "PM -1", "3"],
  [[], "RF 1", "5"],
  [['OF "empty"'], "RF 1", "6"],
  [['OF "a"'], "RF 21", "7"],
  [['OF "a"'], "RF 0", "3"],
  [['OF "a"'], "RF 8", "8", { horizonDeg: 60, site: { latitudeDeg: -70, longitudeDeg: 0 } } as Given],
  [['OF "nosky"'], "SF 1", "2"],
  [['OF "nosky"'], "RF 8", "0"],
  [[], "RM 72001 0", "8"],
  [["RM 50000 0", "RM 20000 0"], "RM 3000 0", "8"],
  [[], 'SD "1-Mar-26"', "9"],
  [[], 'SD "31-Feb-26"', "9"],
  [[], 'SD "02-mAR-26"', "0"],
  [[], "SD", "9"],
  [[], 'ST "24:00:00"', "9"],
  [[], 'ST "3:00"', "9"],
  [[], "UC", "8"],
  [[], "UI", "8", { telescope: "31in", site: { latitudeDeg: 80, longitudeDeg: 0 } } as Given],
];

describe("codes that come by themselves", () => {
  const named = cases.map(([before, sent, code, given]) => ({ before, sent, code, given }));
  test.each(named)("$before, then $sent: $code", async ({ before, sent, code, given }) => {
    const { act, simulator } = awake(undefined, given);
    for (const command of before) await act(command);
    expect(await act(sent)).toBe(`${code}\r`);
    simulator.close();
  });
});

describe("which telescope has what", () => {
  const only: Readonly<Record<string, readonly Behaviour["telescope"][]>> = {
    "CS 1": ["psst", "31in", "72in"],
    "OS 1": ["psst", "31in", "72in"],
    "FW 1": ["72in", "42in", "psst"],
    IC: ["psst", "31in"],
    "LI 1": ["31in", "72in"],
    "LS 1": ["31in"],
    PD: ["72in", "42in"],
    PE: ["72in", "42in"],
    PP: ["31in"],
    "DM 1": ["72in", "42in", "31in", "loneos", "astrograph", "perth"],
    "DJ 1": ["72in", "42in", "31in", "loneos", "astrograph", "perth"],
    ID: ["72in", "42in", "31in", "loneos", "astrograph", "perth"],
  };
  const all = ["72in", "42in", "31in", "psst", "loneos", "astrograph", "wallace", "perth"] as const;
  const every = Object.entries(only).flatMap(([sent, have]) =>
    all.map((telescope) => ({ sent, telescope, has: have.includes(telescope) })),
  );

  test.each(every)("$sent at $telescope: $has", async ({ sent, telescope, has }) => {
    const { act, simulator } = awake(undefined, { telescope });
    expect((await act(sent)) !== "\r").toBe(has);
    simulator.close();
  });

  test("the status has the telescope's number, and no dome where there is none", () => {
    const ids = all.map((telescope) => {
      const { client } = awake(undefined, { telescope });
      client.ask("ES 1");
      const status = client.ask("TS").slice(1, -1);
      expect(status).toHaveLength(96);
      expect(status.slice(35, 39) === "    ").toBe(telescope === "psst" || telescope === "wallace");
      return status[87];
    });
    expect(ids.slice(0, 2)).toEqual(["1", "2"]);
    expect(new Set(ids).size).toBe(8);
  });
});
