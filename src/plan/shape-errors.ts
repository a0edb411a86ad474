import type { ShapeError } from "../gen/validators.js";
import type { Path } from "./places.ts";

/** A shape error where it is in the document. */
export interface PlacedError extends ShapeError {
  readonly path: Path;
}

/** What a finding says, before it has a place. */
export interface ShapeText {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly part?: "key" | "value";
  /** Place below the error's own. */
  readonly below?: string | number;
}

/** Puts a validator's errors into the document; `base` is the path of the value that was validated. */
export function placeErrors(
  errors: readonly ShapeError[] | null | undefined,
  root: unknown,
  base: Path = [],
): PlacedError[] {
  return (errors ?? []).map((error) => ({ ...error, path: [...base, ...pathOf(error.instancePath, root)] }));
}

/** The path of a JSON pointer in a value: indexes of lists become numbers. */
function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const segment = Array.isArray(value) ? Number(key) : key;
      value = (value as Readonly<Record<string | number, unknown>>)[segment];
      return segment;
    });
}
