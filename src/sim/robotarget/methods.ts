import {
  annotationAnswer,
  byName,
  containerAnswer,
  errorAnswer,
  runAnswer,
  runCounts,
  runsOf,
  sequenceFiles,
  sessionAnswer,
  shotAnswer,
  shotConfiguration,
  shotsDoneAnswer,
  targetAnswer,
  whereabouts,
} from "./answers.ts";
import type { Column, Row } from "./columns.ts";
import { column } from "./columns.ts";
import { textOf } from "./database.ts";
import { imageOfFile } from "./images.ts";
import { shotJpg } from "./pictures.ts";
import type { ShotDoneRow } from "./records.ts";
import type { World } from "./world.ts";

/** `ParamRet` of a RemoteActionResult. */
export type ParamRet = Readonly<Record<string, unknown>>;

/** One command: the parameters that it cannot do without, and what it does. */
export interface Method {
  readonly columns: readonly Column[];
  readonly run: (world: World, row: Row) => ParamRet;
}

function list(columns: readonly Column[], rows: (world: World, row: Row) => unknown): Method {
  return { columns, run: (world, row) => ({ list: rows(world, row) }) };
}

/** A filter of a list; an absent one means all, as the live server was seen to take it. */
const profile = column("profile", "ProfileName", "string", "optional");
const ofSet = column("set", "RefGuidSet", "string", "optional");
const ofTarget = column("target", "RefGuidTarget", "string", "optional");
const theTarget = column("target", "RefGuidTarget", "string");
const theRun = column("run", "RefGuidRun", "string");
const theSession = column("session", "RefGuidSession", "string");

function ofProfile<T extends Row>(rows: readonly T[], { profile: name }: Row): readonly T[] {
  return rows.filter((row) => name === "" || row.profilename === name);
}

function images({ database, local }: World, isMeant: (image: ShotDoneRow) => boolean): unknown {
  return shotsDoneAnswer(local, database.shotsDone.all().filter(isMeant));
}

/** The reserved commands that only read, by the name after `RemoteRoboTarget`. */
export const reads: Readonly<Record<string, Method>> = {
  GetSet: list([profile], ({ database }, row) => byName(ofProfile(database.sets.all(), row), "setname")),
  GetBaseSequence: list([profile], ({ database }, row) =>
    byName(ofProfile(database.sequences.all(), row), "basesequencename"),
  ),
  GetTarget: list([ofSet], ({ database }, { set }) => {
    const targets = set === "" ? database.targets.all() : database.targets.of(textOf(set));
    return byName(targets, "targetname").map((row) => targetAnswer(database, row));
  }),
  GetShot: list([ofTarget], ({ database }, { target }) => {
    const targets = target === "" ? database.targets.all().map(({ guid }) => guid) : [textOf(target)];
    return targets.flatMap((guid) => database.shotsInOrder(guid).map((row) => shotAnswer(database, row)));
  }),
  GetConfigDataShot: list([profile], ({ database, behaviour }, { profile: name }) =>
    database.profiles
      .filter((each) => name === "" || each.name === name)
      .map((each) => shotConfiguration(each, each === database.activeProfile, behaviour.filters)),
  ),
  GetSequenceListByProfile: list([column("profile", "ProfileName", "string")], ({ database }, row) =>
    sequenceFiles(database, textOf(row.profile)),
  ),
  GetRunList: list(
    [profile, column("days", "Days", "number", "optional")],
    ({ database, local, nowMs }, row) =>
      runsOf(database, textOf(row.profile), Number(row.days), nowMs()).map((run) =>
        runAnswer(database, local, run),
      ),
  ),
  GetRuns: list([profile, column("days", "ListDays", "array", "optional")], ({ database, nowMs }, row) => {
    const days = (row.days as readonly unknown[]).filter((each) => typeof each === "number");
    return runCounts(database, textOf(row.profile), days.length > 0 ? days : [0, 30], nowMs());
  }),
  GetSessionListByRun: list([theRun], ({ database, local }, { run }) =>
    database.sessions
      .all()
      .filter((session) => session.run === run)
      .map((session) => sessionAnswer(database, local, session)),
  ),
  GetSessionListByTarget: list([theTarget], ({ database, local }, { target }) =>
    database.sessions.of(textOf(target)).map((session) => ({
      ...sessionAnswer(database, local, session),
      sessionexittext: session.exitText,
    })),
  ),
  GetSessionContainerCountByTarget: {
    columns: [theTarget],
    run: ({ database, nowMs }, { target }) => ({ data: containerAnswer(database, textOf(target), nowMs()) }),
  },
  GetShotDoneBySessionList: list([theSession], (world, { session }) =>
    images(world, (image) => image.session === session),
  ),
  GetShotDoneBySetList: list([column("set", "RefGuidSet", "string")], (world, { set }) =>
    images(world, ({ target }) => world.database.targets.get(target)?.refguidset === set),
  ),
  GetShotDoneBySlotList: list([column("shot", "RefGuidShot", "string")], (world, { shot }) =>
    images(world, (image) => image.shot === shot),
  ),
  GetShotDoneSinceList: list(
    [
      column("since", "Since", "number"),
      column("sinceutc", "SinceUTC", "number", "optional"),
      ofSet,
      ofTarget,
    ],
    ({ database, local }, row) => {
      const isMeant = (image: ShotDoneRow): boolean => {
        const set = database.targets.get(image.target)?.refguidset;
        const isLate = local.epochSec(image.atMs) >= Number(row.since);
        const isHere =
          (row.set === "" || row.set === set) && (row.target === "" || row.target === image.target);
        return isLate && image.atMs / 1000 >= Number(row.sinceutc) && isHere;
      };
      return shotsDoneAnswer(local, database.shotsDone.all().filter(isMeant), (image) =>
        whereabouts(database, image),
      );
    },
  ),
  GetErrorListByRun: list([theRun], ({ database, local }, { run }) =>
    database.errors.of(textOf(run)).map((row) => errorAnswer(local, row)),
  ),
  GetAnnotationListByRun: list([theRun], ({ database, local }, { run }) =>
    database.annotations.of(textOf(run)).map((row) => annotationAnswer(local, row)),
  ),
  GetShotJpg: {
    columns: [
      column("image", "RefGuidShotDone", "string", "optional"),
      column("file", "FITFileName", "string", "optional"),
    ],
    run: ({ database }, { image, file }) =>
      shotJpg(database.shotsDone.get(textOf(image)) ?? imageOfFile(database, textOf(file))),
  },
};
