/** Where a simulated device is reached: what its entry in an observatory file says. */
export interface Endpoint {
  readonly address: string;
  /** Where the device has an HTTP interface. */
  readonly http?: string;
}

/** How clients speak to a family: bytes, WebSocket, or either of them on the same port. */
export type Wire = "bytes" | "websocket" | "either";

const wires: Readonly<Record<string, Wire>> = { dwarf: "websocket", robotarget: "either" };

export function wireOf(family: string): Wire {
  return wires[family] ?? "bytes";
}

/** The usual one of a family's addresses. */
export function addressOf(family: string, host: string): string {
  return `${wireOf(family) === "websocket" ? "ws" : "tcp"}://${host}`;
}
