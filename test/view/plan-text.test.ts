import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ImportedDatabase } from "../../src/sync-difference.ts";
import { planText } from "../../src/view/plan-text.ts";

const options = {
  device: "rig",
  name: "imported",
  summary: "Imported from rig on 2026-10-21",
  schema: "../schemas/plan.schema.json",
};

const imported: ImportedDatabase = {
  targets: {
    m31: { name: "M 31", ra: "00:42:44.3", dec: "+41:16:09", pa: 35 },
    encke: { name: "2P/Encke", dynamic: { type: "comet", key: "2P" } },
  },
  sets: {
    autumn: {
      name: "Autumn deep sky",
      note: "first line\r\nsecond line",
      targets: {
        m31: {
          sequence: "LRGB.s2q",
          priority: "high",
          constraints: {
            altitude: { min: 35 },
            hourAngle: [-3, "none"],
            moon: { phase: { max: 50, orMoonDown: true } },
            presetIntervals: {
              intervals: [
                { from: "2026-10-01T20:00", to: "2026-10-02T02:00" },
                { from: "2026-10-02T20:00", to: "2026-10-03T02:00", enabled: false },
              ],
            },
          },
          shots: {
            l: { filter: "L", exposure: "300s", count: 12 },
            ha: { filter: "Ha", exposure: "600s", count: 2 },
          },
        },
        encke: { sequence: "Comet.s2q", shots: {} },
      },
    },
    empty: { name: "Empty", targets: {} },
  },
  remarks: ["The target Lost belongs to no set."],
};

test("a plan as a person would write it", () => {
  const { text, remarks } = planText(imported, options);
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../schemas/plan.schema.json
    # The target Lost belongs to no set.
    nightplan: 1
    name: imported
    summary: Imported from rig on 2026-10-21

    targets:
      m31: { name: M 31, ra: 00:42:44.3, dec: +41:16:09, pa: 35 }
      encke: { name: 2P/Encke, dynamic: { type: comet, key: 2P } }

    robotarget:
      rig:
        sets:
          autumn:
            name: Autumn deep sky
            note: |-
              first line
              second line
            targets:
              m31:
                sequence: LRGB.s2q
                priority: high
                constraints:
                  altitude: { min: 35 }
                  hourAngle: [ -3, none ]
                  moon: { phase: { max: 50, orMoonDown: true } }
                  presetIntervals:
                    intervals:
                      - { from: 2026-10-01T20:00, to: 2026-10-02T02:00 }
                      - { from: 2026-10-02T20:00, to: 2026-10-03T02:00, enabled: false }
                shots:
                  l: { filter: L, exposure: 300s, count: 12 }
                  ha: { filter: Ha, exposure: 600s, count: 2 }
              encke:
                sequence: Comet.s2q
                shots: {}
          empty:
            name: Empty
            targets: {}

    night:
      lanes:
        rig:
          - sync:
    "
  `);
  expect(remarks).toEqual(imported.remarks);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("it says exactly what was read", () => {
  expect(parse(planText(imported, options).text)).toEqual({
    nightplan: 1,
    name: "imported",
    summary: options.summary,
    targets: imported.targets,
    robotarget: {
      rig: { sets: JSON.parse(JSON.stringify(imported.sets).replace(String.raw`\r\n`, String.raw`\n`)) },
    },
    night: { lanes: { rig: [{ sync: null }] } },
  });
});

test.each([
  "yes",
  "12",
  "null",
  "- a: {b}",
  "# x",
  "'",
  '"',
  " a ",
  "a: b",
  "@everyone",
  "%YAML",
  "&a *a",
  "!!js/x",
  "a\u202Eb\u00AD",
  "zero\u200Bwidth\u{E0041}",
  "x\n---\ny",
  "tab\there",
  "😀",
  "x".repeat(300),
])("the text %j comes back as it was", (name) => {
  const sets = {
    s: { name, targets: { t: { sequence: name, note: name, shots: { l: { filter: name } } } } },
  };
  const { text, remarks } = planText({ targets: { t: { name } }, sets, remarks: [] }, options);
  const back = parse(text);
  expect(back.targets.t.name).toBe(name.replace("\t", " "));
  expect(back.robotarget.rig.sets).toEqual(JSON.parse(JSON.stringify(sets).replaceAll(String.raw`\t`, " ")));
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(remarks.length > 0).toBe(name.includes("\t"));
});

test("any text comes back, but for control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (note) => {
      const sets = { s: { name: "s", note, targets: {} } };
      const { text } = planText({ targets: {}, sets, remarks: [] }, options);
      const wanted = note.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}|\p{Surrogate}/gu, " ");
      expect(parse(text).robotarget.rig.sets.s.note).toBe(wanted);
    }),
  );
});

test("control characters, which no plan may hold, are spaces and remarks; comments hold no line of their own", () => {
  const { text, remarks } = planText(
    {
      targets: { t: { name: "a\u001b[2Jb\u009b" } },
      sets: { s: { name: "s", targets: {} } },
      remarks: ["An odd one\nnightplan: 2\u001b[2J"],
    },
    options,
  );
  expect(parse(text)).toMatchObject({ nightplan: 1, targets: { t: { name: "a [2Jb " } } });
  expect(remarks).toEqual([
    "An odd one nightplan: 2 [2J",
    "targets.t.name holds control characters; they are written as spaces.",
  ]);
  expect(text.split("\n")[1]).toBe("# An odd one nightplan: 2 [2J");
});
