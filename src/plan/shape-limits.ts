import type { PlacedError, ShapeText } from "./shape-errors.ts";
import { formOf, placeName, valueText } from "./shape-words.ts";

const comparisons: Readonly<Record<string, string>> = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
};

/** A number that is too small or too large. */
export function outOfRange({ path, keyword, params, data }: PlacedError): ShapeText {
  const message = `${placeName(path)} must be ${comparisons[keyword]} ${String(params.limit)}, not ${valueText(data)}`;
  return { code: "value-range", message };
}

/** A list, map or text that is too short or too long, or has something twice. */
export function wrongSize(error: PlacedError): ShapeText {
  const { path, keyword, params, parentSchema, data } = error;
  const place = placeName(path);
  const limit = Number(params.limit);
  const text = (message: string, fix?: string): ShapeText => ({ code: "wrong-size", message, fix });
  switch (keyword) {
    case "minLength":
    case "minItems":
    case "minProperties":
      if (limit > 1)
        return text(`${place} is too short: at least ${limit} ${unitOf(keyword)}`, formOf(parentSchema));
      return text(`${place} is empty`, emptyFix(error));
    case "maxLength":
    case "maxItems":
      return text(`${place} is too long: at most ${limit} ${unitOf(keyword)}`, formOf(parentSchema));
    case "maxProperties":
      return text(
        `${place} has more than ${limit === 1 ? "one key" : `${limit} keys`}`,
        formOf(parentSchema),
      );
    case "uniqueItems": {
      const index = Math.max(Number(params.i), Number(params.j));
      const item: unknown = Array.isArray(data) ? data[index] : undefined;
      return { ...text(`${place} has ${valueText(item)} twice`, "Remove one of them."), below: index };
    }
    default:
      return text(`${place} ${error.message ?? "does not fit the schema"}`, formOf(parentSchema));
  }
}

function unitOf(keyword: string): string {
  return keyword.endsWith("Length") ? "characters" : "items";
}

function emptyFix({ parentSchema }: PlacedError): string | undefined {
  const keys = Object.keys(parentSchema.properties ?? {});
  return keys.length === 0 ? formOf(parentSchema) : `Give at least one of: ${keys.join(", ")}.`;
}
