import type { ObjectDifference } from "../../../sync-difference.ts";
import { isCut } from "./mark.ts";
import type { Matched } from "./match.ts";
import type { Operation } from "./operations.ts";
import type { Reconciled } from "./reconcile.ts";

const REMARK =
  "This server cuts notes, and the plan's mark with them: what is adopted or moved cannot be known again.";

/**
 * A set or target, as compared, without writes of its mark alone where the server has cut it: it would be cut again,
 * at every sync. Only for what its GUID says to be the plan's; without a mark nothing else is.
 */
export function withoutCutMarks<R extends Reconciled>(
  { stored, guid, isOwn }: Pick<Matched<unknown>, "stored" | "guid" | "isOwn">,
  part: R,
): R {
  if (!stored || !isOwn || stored.mark || !isCut(stored.note)) return part;
  const isOfMark = (fields: readonly { readonly field: string }[]): boolean =>
    fields.every(({ field }) => field === "mark");
  const remarked = (object: ObjectDifference): ObjectDifference => {
    if (object.guid !== guid) return object;
    const remark = object.remark === undefined ? REMARK : `${object.remark} ${REMARK}`;
    return isOfMark(object.changes)
      ? { ...object, state: "same", changes: [], remark }
      : { ...object, remark };
  };
  const isNeeded = ({ write }: Operation): boolean =>
    write.operation !== "update" || write.guid !== guid || !isOfMark(write.fields);
  return {
    ...part,
    differences: part.differences.map(remarked),
    operations: part.operations.filter(isNeeded),
  };
}
