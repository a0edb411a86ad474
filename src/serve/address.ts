import { isIP } from "node:net";
import { defaultAddress } from "./limits.ts";

/** Where a server listens. */
export interface ServeAddress {
  readonly host: string;
  /** 0: the system chooses. */
  readonly port: number;
}

/** HOST:PORT, [IPv6]:PORT, :PORT, PORT, or an address alone. */
const form = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))?(?::(\d{1,5}))?$/i;

/** Whether a word is meant as an address to serve at. */
export function looksLikeAddress(word: string): boolean {
  return /:\d+$|^\d+$|^\[.*\]$/.test(word) || isIP(word) !== 0;
}

/** Reads an address; what it leaves out is that of `defaultAddress`. Undefined when it is none. */
export function parseAddress(text: string): ServeAddress | undefined {
  if (text === "") return defaultAddress;
  if (isIP(text) === 6) return { ...defaultAddress, host: text };
  const plain = /^\d+$/.test(text) ? `:${text}` : text;
  const match = form.exec(plain);
  if (!match) return undefined;
  const [, six, name, port] = match;
  const host = six ?? name ?? defaultAddress.host;
  const number = port === undefined ? defaultAddress.port : Number(port);
  if (number > 65_535 || (six !== undefined && isIP(six) !== 6)) return undefined;
  return { host, port: number };
}

/** An address as it stands in a URL. */
export function urlOf({ host, port }: ServeAddress): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`;
}
