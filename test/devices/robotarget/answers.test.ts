import { describe, expect, test } from "vitest";
import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import { SECRETS } from "./fake-voyager.ts";
import { failure, makeRig, type Rig } from "./rig.ts";
import { planOf, shot, target, wanted } from "./wishes.ts";

describe("answers that are not what they should be", () => {
  test("the server's own words reach the person, without control characters and secrets", async () => {
    const rig = makeRig();
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith("AddShot")) return;
      server.refuse(request, `no \u001b[31mroom\r\n for ${SECRETS.SHARED}`);
      return "handled";
    };
    const error = await failure(rig.sync());
    expect(error).toMatchObject({ code: "refused", retry: "never" });
    expect(error.message).toBe(
      "Voyager (rig): RemoteRoboTargetAddShot (autumn/m31/l) refused: no [31mroom for ***.",
    );
  });

  test.each([
    ["AddShot", "Target not found", /RoboTarget Manager.*Voyager's log.*next sync goes on/s],
    ["AddShot", "MAC Error.", /nightplan doctor rig/],
    ["GetSet", "wrong hash", /nightplan doctor rig/],
    ["GetSet", "database locked", /^Look at Voyager's log\.$/],
  ])("%s finished with %j: what to do is said", async (name, words, hint) => {
    const rig = makeRig();
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith(name)) return;
      server.accept(request);
      server.finish(request, {}, { ActionResultInt: 5, Motivo: words });
      return "handled";
    };
    const error = await failure(rig.sync());
    expect([error.message, error.hint]).toEqual([
      expect.stringContaining(words),
      expect.stringMatching(hint),
    ]);
    expect(error.message).not.toContain("..");
  });

  test("an action that fails is an error, whatever `ret` says", async () => {
    const rig = makeRig();
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith("AddTarget")) return;
      server.accept(request);
      server.finish(request, { ret: "DONE" }, { ActionResultInt: 5, Motivo: "disk full" });
      return "handled";
    };
    expect(await failure(rig.sync())).toMatchObject({
      retry: "never",
      message: expect.stringContaining("disk full"),
    });
  });

  test("results of other requests and results that come before the reply do not confuse it", async () => {
    const rig = makeRig();
    rig.server.twist = (request, server, answer) => {
      if (!request.method.endsWith("AddShot")) return;
      server.finish(
        { ...request, params: { UID: "ffffffff-0000-4000-8000-000000000000" } },
        {},
        { ActionResultInt: 5, Motivo: "not yours" },
      );
      server.say({ jsonrpc: "2.0", error: { code: 1, message: "not yours either" }, id: 9_999 });
      answer();
      return "handled";
    };
    expect(await rig.sync()).toMatchObject({ created: 4 });
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith("GetSet")) return;
      server.finish(
        { ...request, params: { UID: String(request.params.UID).toUpperCase() } },
        { List: server.sets },
      );
      server.accept(request);
      return "handled";
    };
    expect(await rig.sync()).toMatchObject({ unchanged: 4 });
  });

  test("a wrong line is ignored and noted once", async () => {
    const rig = makeRig();
    await rig.ready();
    rig.server.raw("HTTP/1.1 400 Bad\u0007 Request\n\r\n{]\n");
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(rig.notes).toEqual(["Ignored a line that is no message of Voyager: HTTP/1.1 400 Bad Request"]);
  });

  test("a list that takes 90 s is waited for", async () => {
    const rig = makeRig();
    rig.server.twist = (request, _, answer) => {
      if (!request.method.endsWith("GetTarget")) return;
      void rig.clock.sleep(90_000).then(answer);
      return "handled";
    };
    expect(await rig.sync()).toMatchObject({ created: 4 });
  });

  test("a read without an answer fails safe, with a hint", async () => {
    const rig = makeRig();
    rig.server.twist = (request) => (request.method.endsWith("GetSet") ? "handled" : undefined);
    const error = await failure(rig.sync());
    expect(error).toMatchObject({ code: "no-answer", retry: "safe" });
    expect(error.hint).toContain("log");
    expect(rig.clock.elapsed()).toBe(120_000);
  });

  test("nothing is sent after a safe stop", async () => {
    const rig = makeRig();
    await rig.ready();
    const sent = rig.server.requests.length;
    await expect(rig.sync(wanted(), AbortSignal.abort(new Error("safe stop")))).rejects.toThrow("safe stop");
    expect(rig.server.requests).toHaveLength(sent);
  });

  test("a safe stop ends the wait for an answer", async () => {
    const rig = makeRig();
    rig.server.twist = (request) => (request.method.endsWith("GetSet") ? "handled" : undefined);
    const stop = new AbortController();
    void rig.clock.sleep(3_000).then(() => stop.abort(new Error("safe stop")));
    await expect(rig.sync(wanted(), stop.signal)).rejects.toThrow("safe stop");
    expect(rig.clock.elapsed()).toBe(3_000);
  });
});

describe("writes whose result is not seen", () => {
  /** Does something odd the first time that a request of this name comes. */
  const once = (rig: Rig, name: string, odd: (answer: () => void) => void): void => {
    let seen = false;
    rig.server.twist = (request, _, answer) => {
      if (seen || !request.method.endsWith(name)) return;
      seen = true;
      odd(answer);
      return "handled";
    };
  };

  const guids = (rig: Rig): unknown[] => rig.server.shots.map(({ guid }) => guid);
  const expected = ["l", "ha"].map((id) => objectGuid("autumn-deep-sky", `autumn/m31/${id}`));

  test("done, then the connection drops: it is found, not repeated", async () => {
    const rig = makeRig();
    once(rig, "AddShot", (answer) => {
      // The write happens, but nothing of its answer gets through.
      const { raw } = rig.server;
      rig.server.raw = () => undefined;
      answer();
      rig.server.raw = raw;
      rig.server.drop();
    });
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(guids(rig)).toEqual(expected);
    expect(rig.server.methods("AddShot")).toHaveLength(2);
    expect(rig.server.sessionKeys.length).toBe(2);
  });

  test("not done, then the connection drops: it is sent again", async () => {
    const rig = makeRig();
    once(rig, "AddShot", () => rig.server.drop());
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(guids(rig)).toEqual(expected);
    expect(rig.server.methods("AddShot")).toHaveLength(3);
  });

  test.each(["AddSet", "AddTarget", "AddShot", "UpdateTarget"])(
    "silence after %s: looked up and sent again",
    async (name) => {
      const rig = makeRig();
      once(rig, name, () => undefined);
      expect(await rig.sync()).toMatchObject({ created: 4 });
      expect(guids(rig)).toEqual(expected);
      expect(rig.server.targets).toMatchObject([{ status: 0 }]);
    },
  );

  test("a write that arrives late makes the second one a duplicate, which is no failure", async () => {
    const rig = makeRig();
    let late: (() => void) | undefined;
    rig.server.twist = (request, _, answer) => {
      if (!request.method.endsWith("AddShot") || guids(rig).length > 0) return;
      if (!late) {
        late = answer;
        return "handled";
      }
      late();
      return undefined;
    };
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(guids(rig)).toEqual(expected);
  });

  test("taken but not confirmed: looked up", async () => {
    const rig = makeRig();
    rig.server.twist = (request, server, answer) => {
      if (!request.method.endsWith("AddSet")) return;
      const { finish } = server;
      server.finish = (of, _, more) => finish.call(server, of, {}, { ...more, ActionResultInt: 8 });
      answer();
      server.finish = finish;
      return "handled";
    };
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(rig.server.methods("AddSet")).toHaveLength(1);
  });

  test.each(["RemoveShot", "RemoveTarget", "RemoveSet"])(
    "%s is done, then the connection drops: it is looked for, not repeated",
    async (method) => {
      const rig = makeRig();
      await rig.sync();
      once(rig, method, (answer) => {
        const { raw } = rig.server;
        rig.server.raw = () => undefined;
        answer();
        rig.server.raw = raw;
        rig.server.drop();
      });
      const less = {
        RemoveShot: wanted([target({ shots: [shot()] })]),
        RemoveTarget: wanted([]),
        RemoveSet: planOf([]),
      }[method]!;
      expect(await rig.sync({ ...less, prune: true })).toMatchObject({ left: [] });
      expect(rig.server.methods(method)).toHaveLength(1);
      expect(await rig.sync({ ...less, prune: true })).toMatchObject({ removed: 0 });
    },
  );

  test("silence for ever stays a doubt, after a bounded number of tries", async () => {
    const rig = makeRig();
    rig.server.twist = (request) => (request.method.endsWith("AddShot") ? "handled" : undefined);
    expect(await failure(rig.sync())).toMatchObject({ code: "no-answer", retry: "doubt" });
    expect(rig.server.methods("AddShot")).toHaveLength(3);
  });

  test("a sync that a server of the other spelling meets with silence ends with what to set", async () => {
    const rig = makeRig();
    rig.server.twist = (request) => (request.method.endsWith("AddTarget") ? "handled" : undefined);
    const error = await failure(rig.sync());
    expect(error).toMatchObject({
      code: "no-answer",
      hint: expect.stringContaining("set spelling: table at rig"),
    });
  });

  test("the doubt stays when the server cannot be asked any more", async () => {
    const rig = makeRig();
    once(rig, "AddShot", () => {
      rig.server.drop();
      rig.server.reachable = false;
    });
    expect(await failure(rig.sync())).toMatchObject({ code: "connection-lost", retry: "doubt" });
  });

  test.each([0, 1, 2, 3, 4])("stopped after write %i and run again: the same database", async (writes) => {
    const whole = makeRig();
    await whole.sync();
    const rig = makeRig();
    const stop = new AbortController();
    rig.server.twist = (_, server) => {
      if (server.writes().length <= writes) return;
      stop.abort(new Error("killed"));
      return "handled";
    };
    await expect(rig.sync(wanted(), stop.signal)).rejects.toThrow("killed");
    rig.server.twist = undefined;
    await rig.sync();
    const state = ({ server }: Rig): unknown => [server.sets, server.targets, server.shots];
    expect(state(rig)).toEqual(state(whole));
    expect(rig.server.writes().length).toBe(6);
  });
});
