import type { Json } from "../../../../src/verb.ts";
import { shot, target, wanted } from "../wishes.ts";
import { one, testCases } from "./cases.ts";

const night = (day: number) => ({
  fromLocalSec: 1_795_212_000 + day * 86_400,
  toLocalSec: 1_795_215_600 + day * 86_400,
  enabled: true,
});
const INTERVALS = { intervals: [night(2), night(1)], earlyMin: 0, resetProgress: false };

testCases([
  {
    it: "makes everything: set, target disabled, shots, target enabled",
    wanted: wanted(),
    shows: [
      "create set autumn",
      "create target autumn/m31",
      "create shot autumn/m31/l",
      "create shot autumn/m31/ha",
      "> create set autumn",
      "> create target autumn/m31",
      "> create shot autumn/m31/l",
      "> create shot autumn/m31/ha",
      "> update target autumn/m31 status:1>0",
    ],
  },
  {
    it: "a target that stays disabled needs no last write",
    wanted: wanted([target({ enabled: false, shots: [shot()] })]),
    shows: [
      "create set autumn",
      "create target autumn/m31",
      "create shot autumn/m31/l",
      "> create set autumn",
      "> create target autumn/m31",
      "> create shot autumn/m31/l",
    ],
  },
  {
    it: "nothing changed",
    before: wanted(),
    wanted: wanted(),
    shows: ["same set autumn", "same target autumn/m31", "same shot autumn/m31/l", "same shot autumn/m31/ha"],
  },
  {
    it: "one more shot: the mark first",
    before: one,
    wanted: wanted([target({ shots: [shot({ id: "r", filter: "R" }), shot()] })]),
    shows: [
      "same set autumn",
      "same target autumn/m31",
      "create shot autumn/m31/r",
      "same shot autumn/m31/l",
      "> update target autumn/m31",
      "> create shot autumn/m31/r",
    ],
  },
  {
    it: "enabling comes after the shots",
    before: wanted([target({ enabled: false, shots: [shot()] })]),
    wanted: wanted([target({ enabled: true, shots: [shot({ count: 20 })] })]),
    shows: [
      "same set autumn",
      "change target autumn/m31 enabled:false>true",
      "change shot autumn/m31/l count:12>20",
      "> update target autumn/m31",
      "> update shot autumn/m31/l count:12>20",
      "> update target autumn/m31 status:1>0",
    ],
  },
  {
    it: "enabling alone is one write",
    before: wanted([target({ enabled: false, shots: [shot()] })]),
    wanted: wanted([target({ enabled: true, shots: [shot()] })]),
    shows: [
      "same set autumn",
      "change target autumn/m31 enabled:false>true",
      "same shot autumn/m31/l",
      "> update target autumn/m31 status:1>0",
    ],
  },
  {
    it: "disabling comes before the shots",
    before: one,
    wanted: wanted([target({ enabled: false, shots: [shot({ exposureSec: 120 })] })]),
    shows: [
      "same set autumn",
      "change target autumn/m31 enabled:true>false",
      "change shot autumn/m31/l exposure:300s>120s",
      "> update target autumn/m31 status:0>1",
      "> update shot autumn/m31/l exposureSec:300>120",
    ],
  },
  {
    it: "a new name is a change, not another object",
    before: one,
    wanted: wanted([target({ name: "Andromeda", shots: [shot()] })], { name: "Autumn" }),
    shows: [
      "change set autumn name:Autumn deep sky>Autumn",
      "change target autumn/m31 name:M 31>Andromeda",
      "same shot autumn/m31/l",
      "> update set autumn name:Autumn deep sky>Autumn",
      "> update target autumn/m31 name:M 31>Andromeda",
    ],
  },
  {
    it: "what a person changed is drift, and goes back",
    before: one,
    meanwhile: ({ sets, targets, shots }) => {
      Object.assign(sets[0]!, { setname: "Autumn!" });
      Object.assign(targets[0]!, { priority: 0, tag: "mine", note: `mine ${targets[0]!.note}` });
      Object.assign(shots[0]!, { num: 5, gain: 3 });
    },
    wanted: one,
    shows: [
      "drift set autumn name:Autumn!>Autumn deep sky",
      "drift target autumn/m31 priority:very-low>high",
      "drift shot autumn/m31/l count:5>12",
      "> update set autumn name:Autumn!>Autumn deep sky",
      "> update target autumn/m31 priority:0>3",
      "> update shot autumn/m31/l count:5>12",
    ],
  },
  {
    it: "what was switched off by a step or a person, and is not stated, makes no drift of a change",
    before: one,
    meanwhile: ({ sets, targets, shots }) => {
      Object.assign(sets[0]!, { status: 1 });
      Object.assign(targets[0]!, { status: 1 });
      Object.assign(shots[0]!, { enabled: false });
    },
    wanted: wanted([target({ priority: "low", shots: [shot({ count: 20 })] })]),
    shows: [
      "same set autumn",
      "change target autumn/m31 priority:high>low",
      "change shot autumn/m31/l count:12>20",
      "> update target autumn/m31 priority:3>1",
      "> update shot autumn/m31/l count:12>20",
    ],
  },
  {
    it: "what was switched off and is stated to be on is drift",
    before: wanted([target({ enabled: true, shots: [shot()] })]),
    meanwhile: ({ targets }) => {
      Object.assign(targets[0]!, { status: 1 });
    },
    wanted: wanted([target({ enabled: true, shots: [shot()] })]),
    shows: [
      "same set autumn",
      "drift target autumn/m31 enabled:false>true",
      "same shot autumn/m31/l",
      "> update target autumn/m31 status:1>0",
    ],
  },
  {
    it: "what the plan does not state is nobody's drift",
    before: one,
    meanwhile: ({ targets, shots }) => {
      Object.assign(targets[0]!, { tag: "mine", cmask: "C", csqmmin: 21, statusop: 2, status: 1 });
      Object.assign(shots[0]!, { gain: 3, order: 7, enabled: false });
    },
    wanted: one,
    shows: ["same set autumn", "same target autumn/m31", "same shot autumn/m31/l"],
  },
  {
    it: "the place and name of a comet are RoboTarget's, and make no drift of a change",
    before: wanted([target({ dynamic: { type: "comet", key: "C/2026 A1" }, shots: [shot()] })]),
    meanwhile: ({ targets }) => Object.assign(targets[0]!, { raj2000: 3.3, decj2000: 1, TName: "Somebody" }),
    wanted: wanted([
      target({ dynamic: { type: "comet", key: "C/2026 A1" }, priority: "low", shots: [shot()] }),
    ]),
    shows: [
      "same set autumn",
      "change target autumn/m31 priority:high>low",
      "same shot autumn/m31/l",
      "> update target autumn/m31 priority:3>1",
    ],
  },
  {
    it: "a server may keep preset intervals in another order",
    before: wanted([target({ constraints: { presetIntervals: INTERVALS }, shots: [shot()] })]),
    meanwhile: ({ targets }) =>
      Object.assign(targets[0]!, { cpintintervals: (targets[0]!.cpintintervals as Json[]).toReversed() }),
    wanted: wanted([
      target({ constraints: { presetIntervals: INTERVALS }, priority: "low", shots: [shot()] }),
    ]),
    shows: [
      "same set autumn",
      "change target autumn/m31 priority:high>low",
      "same shot autumn/m31/l",
      "> update target autumn/m31 priority:3>1",
    ],
  },
  {
    it: "a mark that was taken away is put back",
    before: one,
    meanwhile: ({ targets }) => Object.assign(targets[0]!, { note: "" }),
    wanted: one,
    shows: [
      "same set autumn",
      "change target autumn/m31 mark:null>nightplan",
      "same shot autumn/m31/l",
      "> update target autumn/m31",
    ],
  },
  {
    it: "a target that was moved to another set comes back",
    before: one,
    meanwhile: ({ sets, targets }) => {
      sets.push({ ...sets[0]!, guid: "elsewhere", setname: "Elsewhere", note: "" });
      Object.assign(targets[0]!, { refguidset: "elsewhere" });
    },
    wanted: one,
    shows: [
      "same set autumn",
      "drift target autumn/m31 set:Elsewhere>Autumn deep sky",
      "same shot autumn/m31/l",
      "> update target autumn/m31 setGuid:elsewhere>cbf0fe05-637f-5c1c-b83c-684bd9bc2f55",
    ],
  },
  {
    it: "a set in another profile",
    before: one,
    wanted: wanted([target({ shots: [shot()] })], { profile: "other.v2y" }),
    shows: ["same set autumn", "REFUSED profile autumn"],
  },
  {
    it: "a set whose profile is gone",
    before: one,
    meanwhile: ({ sets }) => Object.assign(sets[0]!, { profilename: "gone.v2y" }),
    wanted: one,
    shows: ["same set autumn", "REFUSED orphan-set autumn"],
  },
]);
