import { planOf, shot, target, wanted } from "../wishes.ts";
import { byHand, one, testCases } from "./cases.ts";

testCases([
  {
    it: "hand-made objects that are as the plan says stay as they are",
    before: wanted(),
    meanwhile: byHand,
    wanted: wanted(),
    shows: ["same set autumn", "same target autumn/m31", "same shot autumn/m31/l", "same shot autumn/m31/ha"],
  },
  {
    it: "hand-made objects that are not are in the way",
    before: wanted(),
    meanwhile: byHand,
    wanted: wanted([target({ priority: "low", shots: [shot({ count: 2 })] })], { tag: "t" }),
    shows: [
      "foreign set autumn tag:null>t (Made by hand, and not as the plan says.)",
      "foreign target autumn/m31 priority:high>low (Made by hand, and not as the plan says.)",
      "foreign shot autumn/m31/l count:12>2",
      "REFUSED name-clash autumn",
      "REFUSED name-clash autumn/m31",
    ],
  },
  {
    it: "unless they are adopted; what the plan does not name stays",
    before: wanted(),
    meanwhile: byHand,
    wanted: wanted([target({ priority: "low", shots: [shot({ count: 2 })] })], { tag: "t" }),
    options: { adopt: true },
    shows: [
      "adopt set autumn tag:null>t",
      "adopt target autumn/m31 priority:high>low",
      "adopt shot autumn/m31/l count:12>2",
      "foreign shot autumn/m31/Ha",
      "> update set autumn tag:>t",
      "> update target autumn/m31 priority:3>1",
      "> update shot autumn/m31/l count:12>2",
    ],
  },
  {
    it: "adopting what is as the plan says writes marks",
    before: one,
    meanwhile: byHand,
    wanted: one,
    options: { adopt: true },
    shows: [
      "adopt set autumn mark:null>nightplan",
      "adopt target autumn/m31 mark:null>nightplan",
      "adopt shot autumn/m31/l",
      "> update set autumn",
      "> update target autumn/m31",
    ],
  },
  {
    it: "a hand-made set may hold the plan's targets",
    before: wanted([]),
    meanwhile: byHand,
    wanted: one,
    shows: [
      "same set autumn",
      "create target autumn/m31",
      "create shot autumn/m31/l",
      "> create target autumn/m31",
      "> create shot autumn/m31/l",
      "> update target autumn/m31 status:1>0",
    ],
  },
  {
    it: "a stated GUID names a hand-made object of whatever name",
    before: wanted([target({ name: "Messier 31", shots: [shot()] })]),
    meanwhile: byHand,
    wanted: wanted([target({ guid: "c0ffee00-0000-5fa4-9a54-8a5b9b5a7e3b", shots: [shot()] })]),
    shows: [
      "same set autumn",
      "create target autumn/m31",
      "create shot autumn/m31/l",
      "foreign target autumn/Messier 31",
      "REFUSED missing-guid autumn/m31",
    ],
  },
  {
    it: "two hand-made ones of a name cannot be told apart",
    before: wanted([target({ shots: [] }), target({ id: "other", shots: [] })]),
    meanwhile: byHand,
    wanted: wanted([target({ shots: [] })]),
    shows: [
      "same set autumn",
      "create target autumn/m31",
      "foreign target autumn/M 31 (Has the name of autumn/m31, which is another one.)",
      "foreign target autumn/M 31 (Has the name of autumn/m31, which is another one.)",
      "REFUSED ambiguous-name autumn/m31",
    ],
  },
  {
    it: "a copy that a person made has the note, and is still hand-made",
    before: one,
    meanwhile: ({ targets }) =>
      void targets.push({ ...targets[0]!, guid: "c0ffee01-0000-4000-8000-000000000000" }),
    wanted: one,
    shows: [
      "same set autumn",
      "same target autumn/m31",
      "same shot autumn/m31/l",
      "foreign target autumn/M 31 (Has the name of autumn/m31, which is another one.)",
    ],
  },
  {
    it: "another plan's objects are never taken",
    before: planOf([{ id: "x", name: "Autumn deep sky", targets: [] }], "winter"),
    wanted: wanted([]),
    options: { adopt: true },
    shows: [
      "create set autumn",
      "foreign set Autumn deep sky (Belongs to the plan winter. Has the name of autumn, which is another one.)",
      "> create set autumn",
    ],
  },
]);
