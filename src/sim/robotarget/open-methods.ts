import { byName, shotsDoneAnswer, targetAnswer } from "./answers.ts";
import { column, type Params, type Row } from "./columns.ts";
import { textOf } from "./database.ts";
import { imageOfFile, rate, rateColumns, removeColumns, setDeleted, updateBulk } from "./images.ts";
import type { Method } from "./methods.ts";
import type { World } from "./world.ts";

/** A command that needs no manager mode: what is signed after its UID, if anything. */
interface OpenMethod extends Method {
  readonly signs: string | undefined;
}

const file = column("file", "FileNameFIT", "string");
const isDeleted = column("isdeleted", "IsDeleted", "boolean");

function write(
  signs: string | undefined,
  columns: Method["columns"],
  change: (world: World, row: Row) => string,
): OpenMethod {
  return { signs, columns, run: (world, row) => ({ ret: change(world, row) }) };
}

/** The row of a command that names a file as that of one that names the image. */
function ofFile(world: World, row: Row): Row {
  const object = imageOfFile(world.database, textOf(row.file))?.guid ?? "";
  return { isdeleted: true, rating: 0, ...row, object, mode: 0, ratingmode: 0, limit: 0 };
}

/** The open commands, by the name after `RemoteOpenRoboTarget`. */
export const openMethods: Readonly<Record<string, OpenMethod>> = {
  GetTargetList: {
    signs: undefined,
    columns: [],
    run: ({ database }) => ({
      list: byName(database.targets.all(), "targetname").map((row) => targetAnswer(database, row)),
    }),
  },
  GetShotDoneList: {
    signs: "RefGuidTarget",
    columns: [column("target", "RefGuidTarget", "string"), isDeleted],
    // One heap is asked for, so there is one list, unlike in the reserved commands.
    run({ database, local }, { target, isdeleted }) {
      const all = database.shotsDone.all().filter((image) => image.target === target);
      const { done, deleted } = shotsDoneAnswer(local, all);
      return { list: isdeleted === true ? deleted : done };
    },
  },
  SetShotDoneRating: write("ObjUID", rateColumns, ({ database, nowMs }, row) => rate(database, row, nowMs())),
  RemoveShotDone: write("ObjUID", removeColumns, ({ database, nowMs }, row) =>
    setDeleted(database, row, true, nowMs()),
  ),
  RestoreShotDone: write("ObjUID", removeColumns, ({ database, nowMs }, row) =>
    setDeleted(database, row, false, nowMs()),
  ),
  UpdateBulkShotDone: write(
    undefined,
    [column("list", "SrcList", "array"), isDeleted],
    ({ database, nowMs }, { list }) => updateBulk(database, list as readonly unknown[], nowMs()),
  ),
  SetShotDoneRatingByFileName: write(
    "FileNameFIT",
    [file, column("rating", "Rating", "number")],
    (world, row) => rate(world.database, ofFile(world, row), world.nowMs()),
  ),
  RemoveShotDoneByFileName: write("FileNameFIT", [file], (world, row) =>
    setDeleted(world.database, ofFile(world, row), true, world.nowMs()),
  ),
  RestoreShotDoneByFileName: write("FileNameFIT", [file], (world, row) =>
    setDeleted(world.database, ofFile(world, row), false, world.nowMs()),
  ),
};

/** The value that an open command signs besides its UID. */
export function signedField({ signs }: OpenMethod, params: Params): string {
  return signs === undefined ? "" : textOf(params[signs]);
}
