/** Where a simulated device is reached: what its entry in an observatory file says. */
export interface Endpoint {
  readonly address: string;
  /** Where the device has an HTTP interface. */
  readonly http?: string;
}

/** Families that speak WebSocket. The others speak bytes. */
const webSocketFamilies: ReadonlySet<string> = new Set(["dwarf"]);

export function speaksWebSocket(family: string): boolean {
  return webSocketFamilies.has(family);
}
