/** Where a simulated device is reached: what its entry in an observatory file says. */
export interface Endpoint {
  readonly address: string;
  /** Where the device has an HTTP interface. */
  readonly http?: string;
}

/** How clients speak to a family: bytes, WebSocket, either of them on the same port, or HTTP with WebSocket (`web`). */
export type Wire = "bytes" | "websocket" | "either" | "web";

const wires: Readonly<Record<string, Wire>> = { dwarf: "websocket", robotarget: "either", nina: "web" };

const schemes: Readonly<Record<Wire, string>> = {
  bytes: "tcp",
  websocket: "ws",
  either: "tcp",
  web: "http",
};

export function wireOf(family: string): Wire {
  return wires[family] ?? "bytes";
}

/** The usual one of a family's addresses. */
export function addressOf(family: string, host: string): string {
  return `${schemes[wireOf(family)]}://${host}`;
}
