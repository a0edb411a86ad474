import { shortGuid } from "../identity.ts";

/**
 * What a plan writes at the end of the notes of its sets and targets, for people to see and for itself to know
 * them again: `[nightplan:PLAN/IDENTITY#GUID8 DIGEST SHOT=DIGEST SHOT#GUID8=DIGEST]`. GUID8 is the beginning of
 * the object's own GUID: the copy that a person makes of an object has its note, but not its mark.
 */
export interface Mark {
  readonly planName: string;
  readonly identity: string;
  /** Of the object as the plan last wrote it, or UNFINISHED. */
  readonly digest: string;
  /** The plan's shots of a target, by identity. */
  readonly shots: ReadonlyMap<string, MarkedShot>;
}

/** `guid8`: of a shot that was adopted; absent where the GUID follows from the identity. */
export interface MarkedShot {
  readonly guid8?: string;
  readonly digest: string;
}

/** Digest of a target that is still to be enabled, because not all of its shots are there. */
export const UNFINISHED = "new";

const MARK = /\[nightplan:([^[\]]*)\]/g;
/** With one that has no end, because the server cut the note. */
const ANY_MARK = /\[nightplan:[^[\]]*(?:\]|$)/;
const CUT_MARK = /\[nightplan:[^[\]]*$/;
const HEAD = /^([a-z0-9-]+)\/([a-z0-9-]+(?:\/[a-z0-9-]+)?)#([0-9a-f]{8}) ([a-z0-9]+)((?: \S+)*)$/;
const SHOT = /^([a-z0-9-]+(?:\/[a-z0-9-]+){0,2})(?:#([0-9a-f]{8}))?=([0-9a-f]+)$/;

/** The mark in an object's note, unless it is of another object. */
export function readMark(note: string, guid: string): Mark | undefined {
  for (const [, text = ""] of note.matchAll(MARK)) {
    const [, planName, identity, guid8, digest, shots] = HEAD.exec(text) ?? [];
    if (planName === undefined || identity === undefined || digest === undefined) continue;
    if (guid8 === shortGuid(guid))
      return { planName, identity, digest, shots: readShots(identity, shots ?? "") };
  }
  return undefined;
}

/** Identity in a plan that a note names for another object than this one, as a copy's does. */
export function copiedIdentity(note: string, guid: string, planName: string): string | undefined {
  for (const [, text = ""] of note.matchAll(MARK)) {
    const [, plan, identity, guid8] = HEAD.exec(text) ?? [];
    if (plan === planName && guid8 !== shortGuid(guid)) return identity;
  }
  return undefined;
}

function readShots(identity: string, text: string): ReadonlyMap<string, MarkedShot> {
  const shots = new Map<string, MarkedShot>();
  for (const token of text.split(" ")) {
    const [, id, guid8, digest] = SHOT.exec(token) ?? [];
    if (id === undefined || digest === undefined) continue;
    const shot = id.includes("/") ? id : `${identity}/${id}`;
    shots.set(shot, guid8 === undefined ? { digest } : { guid8, digest });
  }
  return shots;
}

/** The mark as it stands in a note. */
export function markText(mark: Mark, guid: string): string {
  const own = `${mark.identity}/`;
  const shots = [...mark.shots].map(([identity, { guid8, digest }]) => {
    const id = identity.startsWith(own) ? identity.slice(own.length) : identity;
    return ` ${id}${guid8 === undefined ? "" : `#${guid8}`}=${digest}`;
  });
  const { planName, identity, digest } = mark;
  return `[nightplan:${planName}/${identity}#${shortGuid(guid)} ${digest}${shots.join("")}]`;
}

/** The note without marks, and without the white space before them. */
export function plainNote(note: string): string {
  const parts = note.split(ANY_MARK);
  return parts.map((part) => part.trimEnd()).join("");
}

/** Whether a mark at the end of the note lacks its own end. */
export function isCut(note: string): boolean {
  return CUT_MARK.test(note);
}

/** The note with the mark at its end, after marks of whatever kind were taken out. */
export function markedNote(note: string, mark: string): string {
  const own = plainNote(note);
  return own === "" ? mark : `${own} ${mark}`;
}
