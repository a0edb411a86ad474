import { badMoved } from "./bad-moved.ts";
import { badTime } from "./bad-time.ts";
import { bodyInRobotarget } from "./body-in-robotarget.ts";
import { coordinates } from "./coordinates.ts";
import { duplicateObject } from "./duplicate-object.ts";
import { duplicateStepId } from "./duplicate-step-id.ts";
import { dynamicPointing } from "./dynamic-pointing.ts";
import { gateNeverOpens } from "./gate-never-opens.ts";
import { gateOrder } from "./gate-order.ts";
import { localDates } from "./local-dates.ts";
import { needsCycle } from "./needs-cycle.ts";
import { needsLaterStep } from "./needs-later-step.ts";
import { nightOrder } from "./night-order.ts";
import { noObservatory } from "./no-observatory.ts";
import { oneShotAndIntervals } from "./one-shot-and-intervals.ts";
import { pointsAtSun } from "./points-at-sun.ts";
import { ranges } from "./ranges.ts";
import { retryOfAsk } from "./retry-of-ask.ts";
import type { Rule } from "./rule.ts";
import { secretInPlan } from "./secret-in-plan.ts";
import { skyWithoutTarget } from "./sky-without-target.ts";
import { stateWithoutSync } from "./state-without-sync.ts";
import { syncWithoutState } from "./sync-without-state.ts";
import { targetNeverRises } from "./target-never-rises.ts";
import { targetWithoutPlace } from "./target-without-place.ts";
import { targetWithoutShots } from "./target-without-shots.ts";
import { timeTonight } from "./time-tonight.ts";
import { timeoutTooShort } from "./timeout-too-short.ts";
import { tooManyVisits } from "./too-many-visits.ts";
import { triggers } from "./triggers.ts";
import { unknownDevice } from "./unknown-device.ts";
import { unknownObject } from "./unknown-object.ts";
import { unknownStep } from "./unknown-step.ts";
import { unknownTarget } from "./unknown-target.ts";
import { unreachableStep } from "./unreachable-step.ts";
import { untilAlwaysHolds } from "./until-always-holds.ts";
import { untilBeforeWhen } from "./until-before-when.ts";
import { untilWithoutEffect } from "./until-without-effect.ts";
import { unusedTarget } from "./unused-target.ts";
import { valueNotOffered } from "./value-not-offered.ts";
import { verbNotOffered } from "./verb-not-offered.ts";
import { wholeUnits } from "./whole-units.ts";
import { windowTooShort } from "./window-too-short.ts";
import { wrongDeviceKind } from "./wrong-device-kind.ts";

/** Every semantic check, in the order of docs/checks.md. */
export const rules: readonly Rule[] = [
  // Ids
  duplicateStepId,
  unknownStep,
  needsLaterStep,
  needsCycle,
  unknownTarget,
  unusedTarget,
  unknownObject,
  badMoved,
  duplicateObject,
  // Devices and verbs
  noObservatory,
  unknownDevice,
  wrongDeviceKind,
  verbNotOffered,
  valueNotOffered,
  syncWithoutState,
  stateWithoutSync,
  untilWithoutEffect,
  retryOfAsk,
  timeoutTooShort,
  triggers,
  tooManyVisits,
  // Targets
  coordinates,
  bodyInRobotarget,
  targetWithoutPlace,
  pointsAtSun,
  targetNeverRises,
  // RoboTarget
  targetWithoutShots,
  oneShotAndIntervals,
  localDates,
  wholeUnits,
  dynamicPointing,
  // Times and gates
  badTime,
  timeTonight,
  nightOrder,
  gateOrder,
  ranges,
  skyWithoutTarget,
  untilBeforeWhen,
  untilAlwaysHolds,
  gateNeverOpens,
  windowTooShort,
  unreachableStep,
  // Secrets
  secretInPlan,
];
