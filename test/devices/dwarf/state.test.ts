import { describe, expect, it } from "vitest";
import { createCodec } from "../../../src/devices/dwarf/codec.ts";
import { notices } from "../../../src/devices/dwarf/notices.ts";
import { loadSchema } from "../../../src/devices/dwarf/schema.ts";
import { asked, type DeviceState, freshState, isActive } from "../../../src/devices/dwarf/state.ts";
import { message, type Value } from "./wire.ts";

const codec = createCodec(loadSchema());

type Told = readonly [cmd: number, fields: Readonly<Record<number, Value>>];

function after(state: DeviceState, ...told: readonly Told[]): DeviceState {
  return told.reduce((before, [cmd, fields]) => {
    const read = notices[cmd]?.read(codec, message(fields));
    return read?.ok ? read.value(before) : before;
  }, state);
}

const running = { 1: 1 };
const stopped = { 1: 3 };

describe("a stack as notifications tell it", () => {
  it("keeps counts that a sparse packet leaves out", () => {
    const state = after(
      freshState(0),
      [15208, running],
      [15209, { 1: 10, 2: 2 }],
      [15209, { 1: 10, 3: 4, 7: "M 31" }],
      [15209, { 1: 10, 2: 1, 4: 3 }],
    );
    expect(state.stack).toMatchObject({ taken: 4, stacked: 3, target: "M 31" });
  });

  it("keeps counts that a new connection is told before the state", () => {
    expect(after(freshState(0), [15209, { 3: 7 }], [15208, running]).stack.taken).toBe(7);
  });

  it("counts anew after a known rest", () => {
    const state = after(
      freshState(0),
      [15208, running],
      [15209, { 3: 7 }],
      [15208, stopped],
      [15208, running],
    );
    expect(state.stack.taken).toBe(0);
  });

  it("remembers an end that is over when somebody looks", () => {
    const state = after(freshState(0), [15208, running], [15208, stopped], [15208, {}]);
    expect(state.stack).toMatchObject({ phase: "idle", startedAt: 1, endedAt: 2 });
  });

  it("takes a STOPPED without a start for no end", () => {
    expect(after(freshState(0), [15208, stopped]).stack.endedAt).toBe(0);
  });

  it("goes on while it is stopping", () => {
    const state = after(freshState(0), [15208, running], [15208, { 1: 2 }]);
    expect([isActive(state.stack), state.stack.endedAt]).toEqual([true, 0]);
  });

  it("ignores a state that does not exist", () => {
    const state = after(freshState(0), [15208, running], [15208, { 1: 99 }]);
    expect(state.stack.phase).toBe("running");
  });

  it("does not go on when the state was asked for and nothing was told of it", () => {
    expect(isActive(asked(after(freshState(0), [15208, running])).stack)).toBe(false);
  });
});

it("cleans names of control characters", () => {
  const state = after(freshState(0), [15212, { 1: 1, 2: "M\u001b[31m\n31" }]);
  expect(state.tracking.target).toBe("M [31m 31");
});

it("counts events on over connections", () => {
  expect(freshState(after(freshState(0), [15208, running]).at).at).toBe(1);
});
