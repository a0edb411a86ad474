import { planOf, shot, target, wanted } from "../wishes.ts";
import { one, take, testCases } from "./cases.ts";

const ha = shot({ id: "ha", filter: "Ha", exposureSec: 600 });
const MOVED = "targetGuid:73457b14-7ea2-5501-96b4-8e8c58f2a31a>d50224f3-b5df-5cd3-88ee-881fc1436a47";
const GONE = "(Its id has changed: see autumn/andromeda.)";

testCases([
  {
    it: "without progress another id is a removal and another object, so that it is never there twice",
    before: one,
    wanted: wanted([target({ id: "andromeda", shots: [] })]),
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      `remove target autumn/m31 ${GONE}`,
      "> remove target autumn/m31",
      "> create target autumn/andromeda",
    ],
  },
  {
    it: "so it is with a set and what is in it",
    before: one,
    wanted: wanted([target({ shots: [shot()] })], { id: "fall" }),
    shows: [
      "create set fall",
      "create target fall/m31",
      "create shot fall/m31/l",
      "remove set autumn (Its id has changed: see fall.)",
      "remove target autumn/m31 (Its id has changed: see fall/m31.)",
      "> remove target autumn/m31",
      "> create set fall",
      "> create target fall/m31",
      "> create shot fall/m31/l",
      "> update target fall/m31 status:1>0",
      "> remove set autumn",
    ],
  },
  {
    it: "and with a shot",
    before: one,
    wanted: wanted([target({ shots: [shot({ id: "lum" })] })]),
    shows: [
      "same set autumn",
      "same target autumn/m31",
      "create shot autumn/m31/lum",
      "remove shot autumn/m31/l (Its id has changed: see autumn/m31/lum.)",
      "> remove shot autumn/m31/l",
      "> update target autumn/m31",
      "> create shot autumn/m31/lum",
    ],
  },
  {
    it: "progress that is given up goes with it",
    before: one,
    meanwhile: take(1),
    wanted: wanted([target({ id: "andromeda", shots: [] })]),
    options: { resetProgress: ["autumn/m31"] },
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      `remove target autumn/m31 done:1 ${GONE}`,
      "> remove target autumn/m31",
      "> create target autumn/andromeda",
    ],
  },
  {
    it: "what holds a stranger's shot stays",
    before: one,
    meanwhile: ({ shots }) => {
      shots.push({ ...shots[0]!, guid: "c0ffee02-0000-4000-8000-000000000000" });
    },
    wanted: wanted([target({ id: "andromeda", shots: [] })]),
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      "orphan target autumn/m31",
      "> create target autumn/andromeda",
    ],
  },
  {
    it: "and what a shot is moved out of",
    before: one,
    meanwhile: take(1),
    wanted: wanted([target({ id: "andromeda", shots: [shot({ identity: "autumn/m31/l" })] })]),
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      `change shot autumn/andromeda/l ${MOVED} done:1`,
      "orphan target autumn/m31",
      "> create target autumn/andromeda",
      `> update shot autumn/andromeda/l ${MOVED}`,
      "> update target autumn/andromeda status:1>0",
    ],
  },
  {
    it: "after M 31 in L comes M 31 in Ha at the same place",
    before: one,
    meanwhile: take(12),
    wanted: wanted([target({ id: "m31-ha", name: "M 31 Ha", shots: [ha] })]),
    shows: [
      "same set autumn",
      "create target autumn/m31-ha",
      "create shot autumn/m31-ha/ha",
      "orphan target autumn/m31 done:12",
      "> create target autumn/m31-ha",
      "> create shot autumn/m31-ha/ha",
      "> update target autumn/m31-ha status:1>0",
    ],
  },
  {
    it: "the same shots at the same place are the same target",
    before: wanted(),
    meanwhile: take(1),
    wanted: wanted([target({ id: "andromeda", name: "Andromeda" })]),
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      "create shot autumn/andromeda/l",
      "create shot autumn/andromeda/ha",
      "orphan target autumn/m31 done:2",
      "REFUSED id-changed autumn/andromeda",
    ],
  },
  {
    it: "in another set name and place say so",
    before: planOf([{ id: "autumn", name: "Autumn", targets: [target({ shots: [shot()] })] }]),
    meanwhile: take(1),
    wanted: planOf([
      { id: "autumn", name: "Autumn", targets: [] },
      { id: "winter", name: "Winter", targets: [target({ shots: [ha] })] },
    ]),
    shows: [
      "same set autumn",
      "orphan target autumn/m31 done:1",
      "create set winter",
      "create target winter/m31",
      "create shot winter/m31/ha",
      "REFUSED id-changed winter/m31",
    ],
  },
  {
    it: "an orphan that cannot be read is in nobody's way",
    before: one,
    meanwhile: ({ targets, shots }) => {
      Object.assign(targets[0]!, { raj2000: "??" });
      Object.assign(shots[0]!, { exposure: "??" });
    },
    wanted: wanted([target({ id: "andromeda", name: "Andromeda", shots: [shot()] })]),
    shows: [
      "same set autumn",
      "create target autumn/andromeda",
      "create shot autumn/andromeda/l",
      "orphan target autumn/m31",
      "> create target autumn/andromeda",
      "> create shot autumn/andromeda/l",
      "> update target autumn/andromeda status:1>0",
    ],
  },
]);
