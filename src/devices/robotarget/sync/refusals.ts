import { deviceText } from "../../../printable.ts";
import type { Refusal } from "../../../sync-difference.ts";
import { UNCOUNTED } from "./database.ts";

/* Why a sync will not begin: nothing is written then. */

type Kind = "set" | "target" | "shot";
const capital = (object: Kind): string => object.charAt(0).toUpperCase() + object.slice(1);

/** With its verb: `1 shot of it is`. */
export function shotsOfIt(count: number): string {
  if (count === UNCOUNTED) return "an unknown number of shots of it is";
  return count === 1 ? "1 shot of it is" : `${count} shots of it are`;
}

export function missingGuid(object: Kind, path: string, guid: string): Refusal {
  return {
    code: "missing-guid",
    path,
    message: `${capital(object)} ${path} is said to have the GUID ${guid}, and RoboTarget has none with it that could be meant.`,
    hint: "Mend the guid in the plan, or leave it out to have the object created.",
  };
}

export function ambiguousName(
  object: Kind,
  { path, name }: { readonly path: string; readonly name: string },
  count: number,
): Refusal {
  return {
    code: "ambiguous-name",
    path,
    message: `${capital(object)} ${path} could be any of ${count} objects that are called ${deviceText(name)} and were made by hand.`,
    hint: "State the guid of the right one in the plan, or another name.",
  };
}

export function otherPlan(object: Kind, path: string, plan: string): Refusal {
  return {
    code: "other-plan",
    path,
    message: `${capital(object)} ${path} belongs to the plan ${plan}, which its note says.`,
    hint: "Take it out of one of the two plans, or take the mark out of its note in RoboTarget Manager.",
  };
}

export function renamedPlan(path: string, plan: string): Refusal {
  return {
    code: "other-plan",
    path,
    message: `Set ${path} would be there twice, with targets of the same names: the other one belongs to the plan ${deviceText(plan)}.`,
    hint: `If this plan was called ${deviceText(plan)}, give it its name back. Else give its sets or targets other names.`,
  };
}

/** A target of RoboTarget Manager's making that says in its note that it is the plan's. */
export function copiedMark(
  path: string,
  copies: readonly { readonly name: string; readonly guid: string }[],
): Refusal {
  const shown = copies.map(({ name, guid }) => `${deviceText(name)}, ${guid}`).join("; ");
  const isOne = copies.length === 1;
  return {
    code: "moved-by-hand",
    path,
    message: `Target ${path} is not in the database under its GUID, and seems to have been moved in RoboTarget Manager (${shown}).`,
    hint: `State the guid${isOne ? " in the plan, or let the plan take it over with --adopt" : " of the right one in the plan, and use --adopt"}; or take the mark out of its note to have another target created.`,
  };
}

/** `isStated`: by GUID; else it only has the name. `what` differs, for people. */
export function handMade(object: Kind, path: string, isStated: boolean, what: readonly string[]): Refusal {
  return {
    code: isStated ? "not-adopted" : "name-clash",
    path,
    message: `${capital(object)} ${path} is there already, was made by hand, and is not as the plan says (${shortList(what)}).`,
    hint: "Let the plan take it over with --adopt, or give it another name in the plan.",
  };
}

const SHOWN = 4;

function shortList(what: readonly string[]): string {
  const more = what.length - SHOWN;
  return [...what.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

export function otherProfile(path: string, is: string, wanted: string): Refusal {
  return {
    code: "profile",
    path,
    message: `Set ${path} is in profile ${deviceText(is)}, and the plan wants it in ${deviceText(wanted)}.`,
    hint: "Move the set in RoboTarget Manager, or state its profile in the plan.",
  };
}

export function orphanSet(path: string, profile: string): Refusal {
  return {
    code: "orphan-set",
    path,
    message: `Set ${path} is in profile ${deviceText(profile)}, which Voyager does not have any more.`,
    hint: "Move the set to another profile in RoboTarget Manager, or bring the profile back.",
  };
}

/** `what` would change, for people. */
export function progressLoss(
  object: Kind,
  path: string,
  shotsDone: number,
  what: readonly string[],
): Refusal {
  return {
    code: "progress",
    path,
    message: `${capital(object)} ${path} would get another ${what.join(" and ")} while ${shotsOfIt(shotsDone)} done.`,
    hint: `Leave it as it is and plan another one, or give its progress up with --reset-progress ${path}.`,
  };
}

export function ambiguousReset(name: string, paths: readonly string[]): Refusal {
  return {
    code: "ambiguous-reset",
    path: paths[0] ?? "",
    message: `--reset-progress ${deviceText(name)} could mean any of ${paths.length} objects (${shortList(paths)}).`,
    hint: "Name each that is meant by its path.",
  };
}

/** `moved`: all entries that the plan lacks, as old and new. */
export function idChanged(
  object: Kind,
  path: string,
  old: { readonly path: string; readonly shotsDone: number },
  moved: readonly (readonly [string, string])[],
): Refusal {
  const entries = moved.map((pair) => pair.join(": ")).join(", ");
  return {
    code: "id-changed",
    path,
    message: `${capital(object)} ${path} seems to be what was ${old.path}, and ${shotsOfIt(old.shotsDone)} done.`,
    hint: `To keep it, write beside sets in the plan: moved: { ${entries} }. To make a new one, give the other's progress up with --reset-progress ${old.path}.`,
  };
}
