import { deviceText } from "../../printable.ts";

/** What every answer and every message is wrapped in. */
export interface Envelope {
  readonly response: unknown;
  readonly success: boolean;
  /** The status that counts: that of HTTP is 200 also for failures. */
  readonly statusCode: number;
  readonly error: string;
}

export type Table = Readonly<Record<string, unknown>>;

/** The members of an object; undefined for anything else, such as the empty list that the history makes of one. */
export function tableOf(value: unknown): Table | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Table) : undefined;
}

/** An envelope from its text, in any order of keys; undefined when it is none. */
export function readEnvelope(text: string): Envelope | undefined {
  const table = tableOf(parsed(text));
  if (!table || !("Response" in table) || typeof table.Success !== "boolean") return undefined;
  return {
    response: table.Response,
    success: table.Success,
    statusCode: readNumber(table.StatusCode) ?? (table.Success ? 200 : 500),
    error: readText(table.Error) ?? "",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A number, also one that came as text; undefined for NaN in either form, and for anything else. */
export function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A text that says something, fit for a terminal; undefined for anything else. */
export function readText(value: unknown): string | undefined {
  const text = typeof value === "string" ? deviceText(value) : "";
  return text === "" ? undefined : text;
}

export function readFlag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** Parameters of a request as its address carries them. */
export function queryOf(params: Readonly<Record<string, string | number | boolean>>): string {
  const entries = Object.entries(params).map(([name, value]): [string, string] => [name, String(value)]);
  const query = new URLSearchParams(entries).toString();
  return query === "" ? "" : `?${query}`;
}
