import type { FaultName } from "../simulator.ts";
import type { Parts } from "./routes.ts";

const FLOOD = 5_000;
const HUGE_CHARS = 5_000_000;

/** What a fault brings about before the command is carried out. */
export function meetFault({ world, mount, station }: Parts, fault: FaultName | undefined): void {
  switch (fault) {
    case "slew-lost":
    case "capture-lost":
    case "start-lost":
    case "center-lost":
      world.expect(fault);
      break;
    case "flood":
      for (let event = 0; event < FLOOD; event += 1) world.tell("GUIDER-DITHER");
      break;
    case "huge-frame":
      world.push({ Event: "STACK-STATUS", Text: "x".repeat(HUGE_CHARS) });
      break;
    case "wrong-json":
      world.pushText('{"Response":{"Event":');
      world.pushText("[1,2,3]");
      world.pushText('{"Response":{"Event":7},"Success":"yes"}');
      // What the instruction Send WebSocket Event sends is no object.
      world.push("flats are done");
      break;
    case "wait-start-time":
      world.waitField = "WaitStartTime";
      break;
    case "socket-silent":
      for (const link of world.links) world.silenced.add(link);
      break;
    case "unsafe":
    case "safe":
      station.become(fault);
      break;
    case "monitor-gone":
      station.become("none");
      break;
    case "mount-gone":
      mount.connected = false;
      world.tell("MOUNT-DISCONNECTED");
      break;
    default:
  }
}
