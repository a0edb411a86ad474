import type { Clock } from "../../../src/clock.ts";
import { TransportError } from "../../../src/errors.ts";
import { ReceiveQueue } from "../../../src/transport/queue.ts";
import type { Transport } from "../../../src/transport/transport.ts";

/** What a test lets happen to one command. `code`: answer with it and do nothing else. */
export type Mischief =
  | { readonly code: string }
  | { readonly raw: string }
  | { readonly lateMs: number }
  | "silent"
  | "mute"
  | "restart"
  | "twice";

/** Changes of mean coordinates per year about 2013, after the classical m and n: seconds of time and of arc. */
const M_SEC = 3.0751;
const N_SEC = 1.33617;
const N_ARCSEC = 20.0426;

/** A telescope under MOVE as the remote command document describes it, in memory and on a virtual clock. */
export class FakeMove {
  readonly #clock: Clock;
  readonly received: string[] = [];
  readonly equinox = 2026.88;
  codesOn = false;
  extended = false;
  asleep = true;
  tracking = false;
  rates: [number, number] = [0, 0];
  version = "V04.69 - 04-Apr-02";
  /** J2000, hours and degrees. */
  place: [number, number] = [3, 20];
  /** What the status shows instead, of date. */
  shown: [number, number] | undefined;
  siderealHours = 5;
  slewMs = 20_000;
  /** Errors of pointing after a move, degrees of declination. */
  missDeg = 0;
  /** Asked for every command that arrives. */
  mischief: (text: string) => Mischief | undefined = () => undefined;
  /** Cuts what is sent into pieces. */
  cut: (bytes: Buffer) => readonly Buffer[] = (bytes) => [bytes];
  #queue: ReceiveQueue | undefined;
  #buffer: string[] = [];
  #busy = false;
  #stopMove: ((code: string) => void) | undefined;
  #partial = "";
  connections = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get moving(): boolean {
    return this.#stopMove !== undefined;
  }

  connect(): Transport {
    this.connections += 1;
    const queue = new ReceiveQueue("tcp://fake:1");
    this.#queue = queue;
    return {
      received: queue,
      send: async (chunk) => {
        if (this.#queue !== queue)
          throw new TransportError("connection-closed", "tcp://fake:1 is not connected any more.");
        this.#take(Buffer.from(chunk as Uint8Array).toString("latin1"));
      },
      close: async () => queue.end(),
    };
  }

  /** The line breaks. */
  cutLine(): void {
    const queue = this.#queue;
    this.#queue = undefined;
    queue?.fail(new TransportError("connection-lost", "tcp://fake:1 broke the connection."));
  }

  /** MOVE is started again: modes and buffer are gone, and a move stops. */
  restart(): void {
    this.codesOn = false;
    this.extended = false;
    this.#buffer = [];
    this.#stopMove?.("");
  }

  send(text: string): void {
    for (const piece of this.cut(Buffer.from(text, "latin1"))) this.#queue?.push(piece);
  }

  #take(text: string): void {
    this.#partial += text;
    for (let end = this.#partial.indexOf("\r"); end >= 0; end = this.#partial.indexOf("\r")) {
      const command = this.#partial.slice(0, end);
      this.#partial = this.#partial.slice(end + 1);
      this.received.push(command);
      if (["TS", "AB", "ON", "LP"].includes(command.slice(0, 2))) void this.#do(command);
      else this.#buffer.push(command);
    }
    void this.#next();
  }

  async #next(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let command = this.#buffer.shift(); command !== undefined; command = this.#buffer.shift()) {
      await this.#do(command);
    }
    this.#busy = false;
  }

  async #do(command: string): Promise<void> {
    const mischief = this.mischief(command);
    if (mischief === "silent") return;
    if (mischief === "restart") return this.restart();
    if (typeof mischief === "object" && "raw" in mischief) return this.send(mischief.raw);
    if (typeof mischief === "object" && "code" in mischief) return this.#answer(mischief.code);
    const data = this.#dataOf(command);
    if (data !== undefined) return this.send(`\r${data}\r`);
    const code = await this.#execute(command);
    if (code === undefined || mischief === "mute") return;
    if (typeof mischief === "object") await this.#clock.sleep(mischief.lateMs);
    this.#answer(code);
    if (mischief === "twice") this.#answer(code);
  }

  #answer(code: string): void {
    this.send(this.codesOn ? `${code}\r` : "\r");
  }

  #dataOf(command: string): string | undefined {
    if (command === "TS") return this.status();
    if (command === "VR") return this.version;
    return undefined;
  }

  /** The completion code; undefined when the command answers by itself or never. */
  async #execute(command: string): Promise<string | undefined> {
    const [name, n = "0", m = "0"] = command.split(" ");
    if (this.asleep && !["NU", "WK", "ES", "RC", "SL"].includes(name ?? "")) return "1";
    switch (name) {
      case "RC":
        this.codesOn = n === "1";
        this.send("\r");
        return undefined;
      case "ES":
        this.extended = n === "1";
        return "0";
      case "NU":
        return "0";
      case "WK":
      case "SL":
        this.asleep = name === "SL";
        return "0";
      case "TC":
        this.tracking = n === "1";
        return "0";
      case "ER":
        this.rates = [Number(n) / 10, Number(m) / 10];
        return "0";
      case "AB":
        if (!this.#stopMove) return "0";
        this.#stopMove("A");
        return "A";
      case "CO":
        return this.#move(() => {
          this.place = [Number(n) / 1e5, Number(m) / 1e4 + this.missDeg];
        });
      case "AA":
        return this.#move(() => {
          // On the meridian north of the zenith of a site at 35 degrees: declination is 90 + 35 - altitude.
          this.shown = [this.siderealHours, 125 - Number(n) / 1e4];
        });
      case "RM":
        return this.#move(() => {
          this.place = [this.place[0] + Number(n) / 540_000, this.place[1] + Number(m) / 36_000];
        });
      default:
        return undefined;
    }
  }

  async #move(arrive: () => void): Promise<string | undefined> {
    const stopped = new Promise<string>((resolve) => {
      this.#stopMove = resolve;
    });
    const code = await Promise.race([this.#clock.sleep(this.slewMs).then(() => "0"), stopped]);
    this.#stopMove = undefined;
    if (code === "0") arrive();
    return code === "" ? undefined : code;
  }

  status(): string {
    const [ra2000, dec2000] = this.place;
    const years = this.equinox - 2000;
    const angle = (ra2000 * Math.PI) / 12;
    const tan = Math.tan((dec2000 * Math.PI) / 180);
    const raOfDate = ra2000 + ((M_SEC + N_SEC * Math.sin(angle) * tan) * years) / 3600;
    const decOfDate = dec2000 + (N_ARCSEC * Math.cos(angle) * years) / 3600;
    const [ra, dec] = this.shown ?? [raOfDate, decOfDate];
    const short = [
      dec < 0 ? "-" : "+",
      sexagesimal(Math.abs(dec) * 3600, 6),
      sexagesimal(((ra + 24) % 24) * 3600, 6),
      Math.floor(((ra * 3600) % 1) * 10),
      sexagesimal(this.siderealHours * 3600, 6),
      "261120031500",
      "123",
      "010L",
      Math.round(this.equinox * 100),
    ].join("");
    if (!this.extended) return short;
    const axes = this.moving ? "NSEF" : "    ";
    return `${short}${"0E".padStart(7)}${"0N".padStart(8)}${"1234A".padStart(7)} 3TSFF  ${" "}${this.tracking ? "T" : "F"}  ${axes}   ${this.asleep ? "S" : "W"}2????????`;
  }
}

/** Whole seconds as DDMMSS or HHMMSS. */
function sexagesimal(seconds: number, width: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts
    .map((part) => String(part).padStart(2, "0"))
    .join("")
    .slice(-width);
}
