import type { SimulatorLink } from "../simulator.ts";
import type { Behaviour } from "./options.ts";

const PHONE = "phone app";
const OCCUPIED_CODE = 4409;

/** One connected program. */
export interface Client {
  readonly link: SimulatorLink;
  /** Its client_id; a made-up one until it has told it. */
  id: string;
  anonymous: boolean;
}

/** Who is connected, and who of them is the host. Programs with the same client_id count as one. */
export class Clients {
  readonly #open = new Set<Client>();
  #host: string | undefined;
  #locked = true;
  #accepted = 0;
  #phoneIsHere = false;
  readonly #occupied: Behaviour["occupied"];

  constructor(occupied: Behaviour["occupied"]) {
    this.#occupied = occupied;
  }

  get count(): number {
    return this.#open.size;
  }

  get host(): string | undefined {
    return this.#host;
  }

  add(link: SimulatorLink): Client {
    const told = new URLSearchParams(link.query).get("client_id");
    this.#accepted += 1;
    const client = { link, id: told || `anonymous ${this.#accepted}`, anonymous: !told };
    this.#open.add(client);
    this.claimHost(client);
    return client;
  }

  /** Learns who a client is, from the first packet that says so. */
  identify(client: Client, id: string): void {
    if (!client.anonymous || id === "") return;
    if (this.#host === client.id) this.#host = id;
    client.id = id;
    client.anonymous = false;
  }

  isHost(client: Client): boolean {
    return client.id === this.#host;
  }

  /** Whether the device does what this client says. */
  mayCommand(client: Client): boolean {
    return this.isHost(client) || this.#occupied === "none";
  }

  /** Sends away who is not the host, where that is the way; false when the client may stay. */
  sendAway(client: Client): boolean {
    if (this.#occupied !== "close" || this.isHost(client)) return false;
    this.close(client, OCCUPIED_CODE, "DEVICE_OCCUPIED");
    return true;
  }

  /** The phone app connects and takes the place of the host. */
  phoneComes(): void {
    this.#phoneIsHere = true;
    this.#host = PHONE;
    this.#locked = true;
  }

  phoneLeaves(): void {
    this.#phoneIsHere = false;
    if (this.#host === PHONE) this.#host = undefined;
  }

  /** Makes the client the host when nobody is. */
  claimHost(client: Client): void {
    if (this.#host !== undefined) return;
    this.#host = client.id;
    this.#locked = true;
  }

  /** Whether this client may lock or unlock the place of the host: it has it, or it is unlocked. */
  mayLock(client: Client): boolean {
    return this.isHost(client) || !this.#locked;
  }

  /** Locks or unlocks the place of the host. Whoever locks it has it. */
  lock(client: Client, locked: boolean): void {
    if (!this.isOpen(client)) return;
    if (locked) this.#host = client.id;
    this.#locked = locked;
  }

  /** What notification 15223 tells this client: 0 host, 1 slave. */
  modeOf(client: Client): { readonly mode: 0 | 1; readonly lock: boolean } {
    return { mode: this.mayCommand(client) ? 0 : 1, lock: this.#locked };
  }

  /** Forgets a client whose connection is gone; a host that has left makes room for another. */
  remove(client: Client): void {
    this.#open.delete(client);
    const hostStays = this.#phoneIsHere || [...this.#open].some((other) => this.isHost(other));
    if (!hostStays) this.#host = undefined;
  }

  isOpen(client: Client): boolean {
    return this.#open.has(client);
  }

  send(client: Client, data: Uint8Array | string): void {
    if (this.isOpen(client)) client.link.send(data);
  }

  all(): readonly Client[] {
    return [...this.#open];
  }

  /** Breaks the connection without a goodbye. */
  drop(client: Client): void {
    if (!this.isOpen(client)) return;
    this.remove(client);
    client.link.drop();
  }

  /** Closes the connection in an orderly way, with a code of WebSocket when one is given. */
  close(client: Client, code?: number, reason?: string): void {
    if (!this.isOpen(client)) return;
    this.remove(client);
    client.link.close(code, reason);
  }
}
