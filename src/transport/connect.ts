import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";
import { printable } from "../printable.ts";
import type { Connect } from "./transport.ts";

/** Opens connections by the scheme of their address. Loads what a scheme needs only when it is used. */
export function createConnect(clock: Clock): Connect {
  return async (address, options) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
    switch (scheme) {
      case "tcp":
        return (await import("./tcp.ts")).openTcp(address, clock, options.signal);
      case "ws":
        return (await import("./websocket.ts")).openWebSocket(address, clock, options.signal);
      case "serial":
        return (await import("./serial.ts")).openSerial(address, clock, options);
      default:
        throw new TransportError(
          "bad-address",
          `${printable(address)} is not an address that can be opened.`,
          {
            hint: "Write tcp://HOST:PORT, ws://HOST:PORT/PATH or serial:PATH.",
          },
        );
    }
  };
}
