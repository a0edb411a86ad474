import { DateTime } from "luxon";

/** A value as N.I.N.A.'s plugin holds it; NaN is among its numbers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Table = { readonly [key: string]: Value };

/** How a time is written: with the offset of the computer, or without one in local time or in UTC. */
export type TimeForm = "offset" | "local" | "utc";

/** A time as .NET writes it, with seven decimals. */
export function netTime(atMs: number, form: TimeForm, zone: string): string {
  const time = DateTime.fromMillis(atMs, { zone: form === "utc" ? "utc" : zone });
  return `${time.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS")}4832${form === "offset" ? time.toFormat("ZZ") : ""}`;
}

/** JSON text in which numbers that JSON has not are strings. */
export function jsonOf(value: Value): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "number" && !Number.isFinite(each) ? String(each) : each,
  );
}

/** What a request or an event says; with an `error`, why not. */
export interface Said {
  readonly response: Value;
  readonly error?: string;
  readonly status?: number;
}

/** Writes answers and messages; the order of their keys is another one every time. */
export function envelopes(): (type: "API" | "Socket", said: Said) => string {
  let turn = 0;
  return (type, { response, error = "", status = 200 }) => {
    const entries: [string, Value][] = [
      ["Response", response],
      ["Error", error],
      ["StatusCode", status],
      ["Success", error === ""],
      ["Type", type],
    ];
    turn = (turn + 2) % entries.length;
    return jsonOf(Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)]));
  };
}

/** What the event history makes of a value: the members of objects in it become empty lists. */
export function remembered(data: Table): Table {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isTable(value) ? emptied(value) : value]),
  );
}

function emptied(value: Table): Table {
  return Object.fromEntries(Object.keys(value).map((key) => [key, []]));
}

function isTable(value: Value): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
