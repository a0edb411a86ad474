import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../src/clock.ts";
import { openPty, type Pty } from "../../src/sim/host/pty.ts";
import { type Served, serve } from "../../src/sim/host/server.ts";
import type { Simulator, SimulatorLink } from "../../src/sim/simulator.ts";
import { createConnect } from "../../src/transport/connect.ts";
import type { Connect } from "../../src/transport/transport.ts";
import { Traffic } from "./traffic.ts";

/** A real line to a simulator in this process, for a virtual clock: it stands still while bytes are under way. */
export interface RealLine {
  readonly settled: () => Promise<void>;
  /** Connects to the simulator, whatever the address. */
  readonly connect: Connect;
  serve(simulator: Simulator): Promise<void>;
  /** Hangs up, and throws everybody out until the line is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A line over TCP, or over a pseudo terminal that socat makes. */
export function realLine(way: "tcp" | "pty"): RealLine {
  const traffic = new Traffic();
  const clock = systemClock();
  const real = createConnect(clock);
  const folder = mkdtempSync(join(tmpdir(), "nightplan-line-"));
  const path = join(folder, "port");
  const links = new Set<SimulatorLink>();
  let isCut = false;
  let served: Served | undefined;
  let pty: Pty | undefined;
  const accept = (simulator: Simulator, link: SimulatorLink): void => {
    if (isCut) {
      link.drop();
      return;
    }
    links.add(link);
    link.onClose(() => links.delete(link));
    simulator.accept(link);
  };
  /** A terminal that was hung up is there again a moment later: no virtual time passes until then. */
  const connectPty: Connect = async (_, options) => {
    for (;;) {
      try {
        return await real(`serial:${path}`, options);
      } catch {
        await clock.sleep(20, options.signal);
      }
    }
  };
  return {
    settled: traffic.settled,
    connect: traffic.connect((address, options) =>
      way === "pty" ? connectPty(address, options) : real(served?.address ?? address, options),
    ),
    async serve(simulator) {
      const cuttable = { ...simulator, accept: (link: SimulatorLink) => accept(simulator, link) };
      served = await serve(traffic.simulator(cuttable), { clock });
      if (way === "pty") pty = await openPty({ path, port: Number(new URL(served.address).port), clock });
    },
    cut() {
      isCut = true;
      for (const link of links) link.drop();
      links.clear();
    },
    mend() {
      isCut = false;
    },
    async close() {
      await pty?.close();
      await served?.close();
      rmSync(folder, { recursive: true });
    },
  };
}
