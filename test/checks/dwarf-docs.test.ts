import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { families } from "../../src/devices/catalog.ts";
import { checkPlan } from "./check-text.ts";

const docs = readFileSync(new URL("../../docs/dwarf.md", import.meta.url), "utf8");
const [, steps = ""] = /## What a plan can ask\n.*?```yaml\n(.*?)```/s.exec(docs) ?? [];

test("docs/dwarf.md has each verb of a DWARF in its first list, and check finds nothing wrong with it", () => {
  const verbs = [...steps.matchAll(/^- (\w+):/gm)].map(([, verb]) => verb);
  expect(verbs.toSorted()).toEqual(Object.keys(families.dwarf?.verbs ?? {}).toSorted());
  const plan = `nightplan: 1\nname: example\ntargets:\n  m31: { ra: 00:42:44, dec: +41:16:09 }\nnight:\n  lanes:\n    dwarf:\n${steps.replaceAll(/^/gm, "      ").trimEnd()}\n`;
  const { findings } = checkPlan(plan, { observatory: "flagstaff", date: "2026-11-20" });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
