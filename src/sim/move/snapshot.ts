import { domeAzDeg } from "./dome.ts";
import { areLightsOn } from "./instruments.ts";
import type { Program } from "./program.ts";
import { horizontalOf } from "./sky.ts";

/**
 * What a person beside the telescope would see, and what MOVE counts: where it points in J2000, and the sums of what was
 * relative.
 */
export function snapshot(program: Program, isMoving: boolean, nowMs: number): Record<string, unknown> {
  const { body, asleep, offsetsArcsec, place } = program;
  const position = body.mount.positionAt(nowMs);
  const { altDeg, azDeg } = horizontalOf(position, nowMs, place);
  return {
    ...position,
    altDeg,
    azDeg,
    running: program.running,
    asleep,
    tracking: body.mount.tracking,
    lockMode: body.mount.lockMode,
    rates: { ...body.mount.rates },
    moving: isMoving,
    offsetsArcsec: { ...offsetsArcsec },
    domeAzDeg: domeAzDeg(program, nowMs),
    domeFollows: program.domeFollows,
    domeJogsDeg: program.domeJogsDeg,
    focus: body.focus.at(nowMs),
    focusSteps: program.focusSteps,
    filter: body.filter,
    shutterOpen: body.shutter.at(nowMs),
    lights: areLightsOn(program, isMoving),
    guiding: program.guiding,
    objectName: program.objectName,
    savedPositions: program.positions.length,
    ephemerides: program.ephemerides.map(({ name }) => name),
    list: program.list?.name,
    deadmanMs: program.deadmanMs,
    clockSkewMs: body.clockSkewMs,
  };
}
